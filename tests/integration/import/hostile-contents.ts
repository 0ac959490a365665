import { gzipSync } from "node:zlib";
import { body, goodTable, type HostileCase, header, withLine } from "./hostile-case";

const program = { vi: "một chương trình", en: "This is a program" };
const picture = { vi: "ảnh của một bảng", en: "picture of a table" };
const archive = { vi: "Đây là tệp nén", en: "This is an archive" };
const office = { vi: "Excel kiểu cũ", en: "old Excel file" };

function bytes(
  name: string,
  content: readonly number[],
  expected: Pick<HostileCase, "vi" | "en">,
  file = "bang.csv",
): HostileCase {
  const rest = new Uint8Array(300);
  return { name, file, table: Uint8Array.from([...content, ...rest]), ...expected };
}

function table(
  name: string,
  content: string | Uint8Array,
  vi: string,
  en: string,
  at?: string,
): HostileCase {
  return { name, table: content, vi, en, ...(at === undefined ? {} : { at }) };
}

function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

const mixed = Buffer.concat([
  Buffer.from(goodTable),
  Buffer.from("7,H\xE0 Giang,80.5,7\n", "latin1"),
]);
const vni = "STT,TEÂN TÆNH,ÑIEÅM\n1,Haø Noäi,91\n2,Haûi Phoøng,90\n3,Caàn Thô,89\n4,Laïng Sôn,88\n";
const tcvn = latin(
  "TØnh,§iÓm\nHµ Néi,91\nH¶i Phßng,90\nCÇn Th¬,89\nL¹ng S¬n,88\nQu¶ng TrÞ,87\n".replaceAll(
    "¬",
    "\xAC",
  ),
);

/** Files that are no table, or a table that was broken on its way. */
export const contentCases: readonly HostileCase[] = [
  bytes("a Linux program called .csv", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1], program),
  bytes("a Windows program called .xlsx", [0x4d, 0x5a, 0x90, 0, 3], program, "bang.xlsx"),
  bytes("a macOS program called .csv", [0xcf, 0xfa, 0xed, 0xfe, 7], program),
  bytes("a macOS program for two machines", [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2], program),
  bytes(
    "a PDF",
    [...Buffer.from("%PDF-1.7\n")],
    { vi: "tệp PDF", en: "This is a PDF" },
    "bang.pdf",
  ),
  bytes("a PNG picture", [0x89, 0x50, 0x4e, 0x47], picture, "bang.png"),
  bytes("a JPEG picture called .csv", [0xff, 0xd8, 0xff, 0xe0], picture),
  bytes(
    "an old .xls or a workbook with a password",
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    office,
    "bang.xlsx",
  ),
  { name: "a gzip", file: "bang.csv.gz", table: gzipSync(goodTable), ...archive },
  {
    name: "a gzip that was cut",
    file: "bang.csv.gz",
    table: gzipSync(goodTable).subarray(0, 30),
    ...archive,
  },
  bytes("a RAR", [...Buffer.from("Rar!\x1A\x07")], archive),
  table("a page", `<!DOCTYPE html><table><tr><td>${goodTable}</td></tr></table>`, "HTML", "HTML"),
  table(
    "a page of a spreadsheet called .csv",
    "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table/>",
    "HTML",
    "HTML",
  ),
  table("JSON", '[{"province": "Hà Nội", "value": 90}]', "JSON", "JSON"),
  table("RTF", "{\\rtf1\\ansi H\\'e0 N\\'f4i}", "RTF", "RTF"),
  table("an empty file", "", "rỗng (0 byte)", "empty (0 bytes)"),
  table("a file of blanks", " \n\t\n \r\n", "không có chữ nào", "holds no text"),
  table("only a header", `${header}\n`, "Không có số liệu nào", "There is no figure"),
  table(
    "a header and rows of words",
    `${header}\nGhi chú,xem,trang,sau\n`,
    "không khớp",
    "contradict",
    "1 A",
  ),
  table(
    "a download that broke off within a figure",
    goodTable.slice(0, goodTable.indexOf("86.75") + 1),
    "tệp có thể bị đứt",
    "may be cut off",
    "7",
  ),
  table("NUL bytes in a text", withLine("2,Hải\0Phòng,90.5,2"), "NUL", "NUL", "3"),
  table("a control character", withLine("2,Hải\u0007Phòng,90.5,2"), "U+0007", "U+0007", "3"),
  table("a sign of a lost letter", withLine("2,H\uFFFDi Phòng,90.5,2"), "U+FFFD", "U+FFFD", "3"),
  table(
    "UTF-8 and Latin-1 in one file",
    new Uint8Array(mixed),
    "trộn nhiều bảng mã",
    "mixes encodings",
    "8",
  ),
  table(
    "UTF-8 that was read as Latin-1 and saved again",
    Buffer.from(goodTable).toString("latin1"),
    "sai bảng mã",
    "garbled",
  ),
  table(
    "overlong UTF-8",
    Uint8Array.from([...Buffer.from(goodTable), 0xc0, 0xaf, 10]),
    "trộn nhiều bảng mã",
    "line 8",
  ),
  table("text typed in TCVN3", tcvn, "TCVN3", "TCVN3"),
  table("text typed in VNI", vni, "VNI", "VNI"),
  table(
    "UTF-16 cut within a letter",
    wide(`\uFEFF${goodTable}`).subarray(0, 101),
    "UTF-16",
    "UTF-16",
  ),
  table("UTF-16 with half a pair", wide(`\uFEFF${goodTable}7,\uD800,80,7\n`), "UTF-16", "UTF-16"),
  table(
    "UTF-32",
    new Uint8Array(
      Buffer.concat(
        [...`\uFEFF${goodTable}`].map((sign) =>
          Buffer.from(Uint32Array.of(sign.codePointAt(0) ?? 0).buffer),
        ),
      ),
    ),
    "U+0000",
    "U+0000",
    "1",
  ),
  {
    name: "UTF-8 said to be UTF-16",
    table: `${goodTable} `,
    flags: ["--encoding", "utf-16"],
    vi: "utf-16",
    en: "utf-16",
  },
  table(
    "a quotation mark that never closes",
    withLine('2,"Hải Phòng,90.5,2'),
    "dấu ngoặc kép",
    "quotation mark",
  ),
  table(
    "a quotation mark inside a cell",
    withLine('2,Hải "Phòng",90.5,2'),
    "dấu ngoặc kép",
    "quotation mark",
    "3",
  ),
  table(
    "a cell of ten megabytes",
    withLine(`2,"${"á".repeat(5 * 2 ** 20)}",90.5,2`),
    "10.000 ký tự",
    "10,000 characters",
    "3",
  ),
  table(
    "513 columns",
    `${header}${",x".repeat(509)}\n${body.join("\n")}\n`,
    "512 cột",
    "512 columns",
    "1",
  ),
  table(
    "401 columns",
    `${header}${",x".repeat(397)}\n${body.join("\n")}\n`,
    "400 cột",
    "400 columns",
  ),
  table(
    "two files put together, each with its mark",
    `\uFEFF${goodTable}\uFEFF${goodTable}`,
    "đã có ở dòng 2",
    "already in row 2",
    "9 B Hà Nội",
  ),
  table(
    "a row with the cells of its neighbour",
    withLine("2,90.5,Hải Phòng,2"),
    "Không có tỉnh nào tên",
    "No province is called",
    "3 B 90.5",
  ),
  {
    name: "a name of a file that clears the screen",
    file: "\u001B[2Jbang.csv",
    vi: "Tên tệp có ký tự điều khiển",
    en: "name of the file holds control",
  },
  {
    name: "a name of a file with a right-to-left override",
    file: "bang\u202Evsc.exe",
    vi: "Tên tệp có ký tự điều khiển",
    en: "name of the file holds control",
  },
  {
    name: "a name of a file of two lines",
    file: "bang\n0 lỗi.csv",
    vi: "Tên tệp có ký tự điều khiển",
    en: "name of the file holds control",
  },
];
