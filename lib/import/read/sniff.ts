import { Refusal } from "./refusal";

interface Signature {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly what: keyof typeof refusals;
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const refusals = {
  office: [
    "Đây là tệp Excel kiểu cũ (.xls) hoặc tệp Office đặt mật khẩu. Hãy mở bằng Excel hoặc LibreOffice, bỏ mật khẩu và lưu lại dạng .xlsx.",
    "This is an old Excel file (.xls) or an Office file with a password. Open it in Excel or LibreOffice, remove the password and save it as .xlsx.",
  ],
  pdf: [
    "Đây là tệp PDF. Hãy mở tệp, sao chép chữ của bảng, dán vào một tệp .txt rồi nhập tệp đó; nếu không chọn được chữ thì trang là ảnh, phải gõ lại bảng.",
    "This is a PDF. Open it, copy the text of the table, paste it into a .txt file and import that; where no text can be selected the page is a picture and the table must be typed in.",
  ],
  picture: [
    "Đây là ảnh của một bảng. Hãy gõ lại bảng vào bảng tính hoặc sao chép chữ của bảng, rồi đối chiếu từng số với ảnh.",
    "This is a picture of a table. Type the table into a spreadsheet or copy its text, then compare every figure with the picture.",
  ],
  program: [
    "Đây là một chương trình, không phải bảng số liệu, dù tên tệp là gì. Đừng mở tệp; hãy tải lại từ nguồn chính thức.",
    "This is a program, not a table, whatever its name. Do not open it; download the table again from the official source.",
  ],
  archive: [
    "Đây là tệp nén. Hãy giải nén và nhập từng tệp bên trong.",
    "This is an archive. Unpack it and import the files in it one by one.",
  ],
} as const;

const signatures: readonly Signature[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], what: "office" },
  { bytes: ascii("%PDF-"), what: "pdf" },
  { bytes: [0x89, ...ascii("PNG")], what: "picture" },
  { bytes: [0xff, 0xd8, 0xff], what: "picture" },
  { bytes: ascii("GIF8"), what: "picture" },
  { bytes: ascii("WEBP"), at: 8, what: "picture" },
  { bytes: [...ascii("II*"), 0], what: "picture" },
  { bytes: [...ascii("MM"), 0, 42], what: "picture" },
  { bytes: ascii("ftypheic"), at: 4, what: "picture" },
  { bytes: [0x7f, ...ascii("ELF")], what: "program" },
  { bytes: [0xfe, 0xed, 0xfa, 0xce], what: "program" },
  { bytes: [0xfe, 0xed, 0xfa, 0xcf], what: "program" },
  { bytes: [0xce, 0xfa, 0xed, 0xfe], what: "program" },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], what: "program" },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], what: "program" },
  { bytes: [0x1f, 0x8b], what: "archive" },
  { bytes: [...ascii("7z"), 0xbc, 0xaf, 0x27, 0x1c], what: "archive" },
  { bytes: ascii("Rar!"), what: "archive" },
  { bytes: [...ascii("BZh"), 0x39], what: "archive" },
  { bytes: [0xfd, ...ascii("7zXZ")], what: "archive" },
  { bytes: ascii("ustar"), at: 257, what: "archive" },
];

function begins(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** Windows programs begin with MZ and, unlike a text that does, hold NUL bytes at once. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  return begins(bytes, ascii("MZ")) && bytes.subarray(0, 64).includes(0);
}

export function isZip(bytes: Uint8Array): boolean {
  return [0x0304, 0x0506, 0x0708].some((end) => begins(bytes, [0x50, 0x4b, end >> 8, end & 0xff]));
}

/** An archive inside a workbook: no table needs one, and bombs are made of them. */
export function isArchive(bytes: Uint8Array): boolean {
  return (
    isZip(bytes) ||
    signatures.some(({ bytes: sign, at, what }) => what === "archive" && begins(bytes, sign, at))
  );
}

/**
 * What the content is, whatever the name of the file says.
 * @throws Refusal for everything that is neither a zip nor possibly text
 */
export function sniff(bytes: Uint8Array): "zip" | "text" {
  if (isZip(bytes)) return "zip";
  const found = signatures.find((signature) => begins(bytes, signature.bytes, signature.at));
  const what = isWindowsProgram(bytes) ? "program" : found?.what;
  if (what === undefined) return "text";
  const [vi, en] = refusals[what];
  throw new Refusal(vi, en);
}

/** Text that is not a table but a page or a data format. */
export function checkIsTable(text: string): void {
  const start = text.slice(0, 1000).trimStart();
  if (/^<(!doctype|\?xml|html|head|body|table|meta|style|svg)\b/i.test(start)) {
    throw new Refusal(
      "Đây là trang HTML hoặc XML, không phải bảng. Hãy mở bằng trình duyệt hoặc Excel, rồi sao chép bảng vào tệp .txt hoặc lưu lại dạng .xlsx, .csv.",
      "This is an HTML or XML page, not a table. Open it in a browser or Excel, then copy the table into a .txt file or save it as .xlsx or .csv.",
    );
  }
  if (/^(\{\s*"|\[\s*[[{"])/.test(start)) {
    throw new Refusal(
      "Đây là JSON, không phải bảng. Hãy chuyển dữ liệu thành CSV: mỗi tỉnh một dòng, mỗi giá trị một cột.",
      "This is JSON, not a table. Turn the data into CSV: one row a province, one column a value.",
    );
  }
  if (start.startsWith("{\\rtf")) {
    throw new Refusal(
      "Đây là văn bản RTF. Hãy mở bằng Word, sao chép bảng vào bảng tính và lưu dạng .xlsx.",
      "This is an RTF document. Open it in Word, copy the table into a spreadsheet and save it as .xlsx.",
    );
  }
}
