import type { Text } from "@/lib/i18n/language";
import { checkUnbroken } from "./check-garbled";
import { cleanText } from "./clean-text";
import { Refusal } from "./refusal";
import { firstFault } from "./utf8-fault";
import { looksVietnamese } from "./vietnamese";

export const encodings = ["utf-8", "utf-16", "windows-1258"] as const;
export type EncodingName = (typeof encodings)[number];

export interface Decoded {
  /** As `cleanText` leaves it. */
  readonly text: string;
  readonly note: Text;
}

/** Enough to see how a text is stored. */
const sample = 4096;

/** Null bytes stand at every other place in UTF-16 wherever the text has ASCII. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, sample);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 2 / 4;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : null;
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const names: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (LE)",
  "utf-16be": "UTF-16 (BE)",
  "windows-1258": "Windows-1258",
};

const advice = {
  vi: "Hãy cho biết --encoding utf-8|utf-16|windows-1258 hoặc mở tệp và lưu lại dạng UTF-8.",
  en: "Give --encoding utf-8|utf-16|windows-1258, or open the file and save it as UTF-8.",
};

function finish(label: string, text: string, said: boolean): Decoded {
  checkUnbroken(text);
  const name = names[label] ?? label;
  const how = said ? { vi: "theo --encoding", en: "as --encoding says" } : null;
  return {
    text: cleanText(text),
    note: {
      vi: `Bảng mã: ${name}${how ? ` (${how.vi})` : ""}.`,
      en: `Encoding: ${name}${how ? ` (${how.en})` : ""}.`,
    },
  };
}

function refuseNul(bytes: Uint8Array): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  const row = 1 + bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);
  throw new Refusal(
    `Dòng ${row} có byte NUL: tệp nhị phân hoặc bị hỏng. Hãy xuất lại bảng dạng CSV UTF-8 hoặc .xlsx.`,
    `Line ${row} holds a NUL byte: the file is binary or damaged. Export the table again as UTF-8 CSV or .xlsx.`,
    { row },
  );
}

function decodeAs(encoding: EncodingName, bytes: Uint8Array): Decoded {
  const label = encoding === "utf-16" ? (utf16Of(bytes) ?? "utf-16le") : encoding;
  if (encoding !== "utf-16") refuseNul(bytes);
  const text = strictly(label, bytes);
  if (text !== null) return finish(label, text, true);
  const row = encoding === "utf-8" ? firstFault(bytes).row : null;
  const at = row === null ? { vi: "", en: "" } : { vi: ` (dòng ${row})`, en: ` (line ${row})` };
  throw new Refusal(
    `Tệp không phải ${encoding}${at.vi}. Hãy bỏ --encoding để tự nhận ra bảng mã, hoặc lưu lại dạng UTF-8.`,
    `The file is not ${encoding}${at.en}. Leave --encoding out so that it is found, or save the file as UTF-8.`,
    row === null ? {} : { row },
  );
}

/**
 * Finds the encoding and decodes. Valid UTF-8 wins; other bytes are Windows-1258 only when they
 * read as Vietnamese; nothing is guessed beyond that.
 * @throws Refusal for mixed, unknown, binary or garbled text
 */
export function decode(bytes: Uint8Array, encoding: EncodingName | null): Decoded {
  if (encoding !== null) return decodeAs(encoding, bytes);
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = strictly(wide, bytes);
    if (text !== null) return finish(wide, text, false);
    throw new Refusal(
      `Tệp có vẻ là UTF-16 nhưng bị đứt hoặc hỏng. ${advice.vi}`,
      `The file looks like UTF-16 but is cut off or damaged. ${advice.en}`,
    );
  }
  refuseNul(bytes);
  const text = strictly("utf-8", bytes);
  if (text !== null) return finish("utf-8", text, false);
  const vietnamese = strictly("windows-1258", bytes)?.normalize("NFC") ?? "";
  if (looksVietnamese(vietnamese)) return finish("windows-1258", vietnamese, false);
  const { row, others } = firstFault(bytes);
  if (others) {
    throw new Refusal(
      `Tệp trộn nhiều bảng mã: dòng ${row} không phải UTF-8, các dòng khác có chữ UTF-8. Hãy mở tệp, sửa dòng đó và lưu lại dạng UTF-8.`,
      `The file mixes encodings: line ${row} is not UTF-8 while other text is. Open the file, mend that line and save it as UTF-8.`,
      { row },
    );
  }
  checkUnbroken(strictly("windows-1252", bytes) ?? "");
  throw new Refusal(
    `Không nhận ra bảng mã (dòng ${row} không phải UTF-8 và không đọc được như tiếng Việt Windows-1258). ${advice.vi}`,
    `Unknown encoding (line ${row} is not UTF-8 and does not read as Vietnamese in Windows-1258). ${advice.en}`,
    { row },
  );
}
