import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { checkEntryName } from "./check-entry-name";
import { printable } from "./clean-text";
import { mostArchiveEntries, mostEntryBytes, mostInflatedBytes } from "./limits";
import { count, Refusal } from "./refusal";
import { isArchive } from "./sniff";

const archiveName = /\.(zip|xlsx|xlsm|xlsb|ods|docx|pptx|jar|gz|tgz|7z|rar|bz2|xz|cab|iso)$/i;

function damaged(reason: string): Refusal {
  return new Refusal(
    `Tệp .xlsx bị hỏng hoặc bị sửa (${reason}). Hãy tải lại, hoặc mở bằng Excel và lưu lại.`,
    `The .xlsx file is damaged or was tampered with (${reason}). Download it again, or open it in Excel and save it again.`,
  );
}

function tooLarge(bytes: number): Refusal {
  const limit = count(bytes);
  return new Refusal(
    `Nội dung tệp giải nén ra quá giới hạn ${limit.vi} byte. Nếu là tệp thật, hãy chép bảng cần nhập sang một tệp .xlsx mới.`,
    `The file inflates to more than the limit of ${limit.en} bytes. If it is genuine, copy the table into a new .xlsx file.`,
  );
}

function checkEntry(entry: Entry, seen: Set<string>): void {
  const name = entry.fileName;
  checkEntryName(name);
  if (seen.has(name.toLowerCase())) throw damaged(`${JSON.stringify(name)} × 2`);
  seen.add(name.toLowerCase());
  if (entry.isEncrypted()) {
    throw new Refusal(
      "Tệp .xlsx bị mã hoá. Hãy mở bằng Excel, bỏ mật khẩu và lưu lại.",
      "The .xlsx file is encrypted. Open it in Excel, remove the password and save it.",
    );
  }
  if (archiveName.test(name)) throw nested(name);
  if (entry.uncompressedSize > mostEntryBytes) throw tooLarge(mostEntryBytes);
}

function nested(name: string): Refusal {
  const shown = JSON.stringify(name);
  return new Refusal(
    `Trong tệp .xlsx còn có tệp nén hoặc tài liệu nhúng ${shown}. Hãy chép bảng cần nhập sang một tệp .xlsx mới.`,
    `The .xlsx file holds an archive or an embedded document ${shown}. Copy the table into a new .xlsx file.`,
    { value: name },
  );
}

/** Inflates one entry and stops as soon as there is more than it may have. */
async function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length;
    if (size > mostEntryBytes) throw tooLarge(mostEntryBytes);
    if (size > room) throw tooLarge(mostInflatedBytes);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw damaged(`${JSON.stringify(entry.fileName)}: CRC`);
  if (isArchive(bytes)) throw nested(entry.fileName);
  return bytes;
}

async function readEntries(
  zip: ZipFile,
  names: Set<string>,
  keep: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const seen = new Set<string>();
  const parts = new Map<string, Buffer>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    names.add(entry.fileName);
    checkEntry(entry, seen);
    const bytes = await inflate(zip, entry, mostInflatedBytes - total);
    total += bytes.length;
    if (keep(entry.fileName)) parts.set(entry.fileName, bytes);
  }
  return parts;
}

/**
 * Inflates a zip that may be hostile and gives the entries that `keep` asks for; all others are checked
 * as well, and their names added to `names`. Names, sizes as declared and as found, checksums, encryption, nesting and doubles are checked.
 * @throws Refusal
 */
export async function zipEntries(
  bytes: Uint8Array,
  names: Set<string>,
  keep: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > mostArchiveEntries) {
      throw damaged(`entries: ${zip.entryCount} > ${mostArchiveEntries}`);
    }
    return await readEntries(zip, names, keep);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const name =
      /^(?:invalid characters in fileName|absolute path|invalid relative path): (.*)/s.exec(reason);
    if (name?.[1] !== undefined) checkEntryName(name[1]);
    throw damaged(printable(reason));
  }
}
