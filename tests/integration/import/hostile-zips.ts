import { type WorkbookOptions, workbook, type ZipEntry, zipOf } from "../../unit/import/read/zip";
import type { HostileCase } from "./hostile-case";
import { rows } from "./hostile-workbooks";

const mebibyte = 1024 * 1024;
const sheet = "xl/worksheets/sheet1.xml";
const relations = "xl/_rels/workbook.xml.rels";
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const laughs = `${xml}<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(99)}">]><worksheet>&b;</worksheet>`;
const outside = `${xml}<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>`;

type Expected = Pick<HostileCase, "vi" | "en" | "at" | "flags">;

function book(name: string, options: WorkbookOptions, expected: Expected): HostileCase {
  return { name, file: "bang.xlsx", table: workbook(rows, options), ...expected };
}

function entry(name: string, entries: readonly ZipEntry[], vi: string, en: string): HostileCase {
  return book(name, { entries }, { vi, en });
}

const damaged = { vi: "bị hỏng hoặc bị sửa", en: "damaged or was tampered with" };
const unreadable = { vi: "Không đọc được tệp .xlsx", en: "cannot be read" };
const nested = { vi: "còn có tệp nén", en: "holds an archive" };
const path = { vi: "đường dẫn nguy hiểm", en: "dangerous path" };
const entity = { vi: "DOCTYPE hoặc ENTITY", en: "DOCTYPE or ENTITY" };

function secondDirectory(): Uint8Array {
  const hidden = Buffer.from(
    workbook([
      ["Tỉnh", "Điểm"],
      ["Hà Nội", 1],
    ]),
  );
  const shown = Buffer.from(workbook(rows));
  shown.writeUInt16LE(hidden.length, shown.length - 2);
  return new Uint8Array(Buffer.concat([shown, hidden]));
}

/** Says that sizes and offsets stand in a record of 64 bits, which is not there. */
function zip64(): Uint8Array {
  const bytes = Buffer.from(workbook(rows));
  bytes.fill(0xff, bytes.length - 14, bytes.length - 2);
  return new Uint8Array(bytes);
}

function bomb(declared: ZipEntry["declared"]): ZipEntry {
  const size = declared === undefined ? {} : { declared };
  return { name: "xl/media/a.bin", data: new Uint8Array(40 * mebibyte), ...size };
}

const inner = zipOf([{ name: "0.dll", data: new Uint8Array(mebibyte) }]);

/** Archives that attack who unpacks them, and workbooks of which parts are missing or evil. */
export const zipCases: readonly HostileCase[] = [
  entry("a bomb that declares its size", [bomb(undefined)], "33.554.432 byte", "33,554,432 bytes"),
  entry("a bomb that declares a small size", [bomb({ size: 100 })], damaged.vi, damaged.en),
  entry(
    "a workbook in a workbook",
    [{ name: "xl/embeddings/a.xlsx", data: workbook(rows) }],
    nested.vi,
    nested.en,
  ),
  entry("a zip called a picture", [{ name: "xl/media/a.png", data: inner }], nested.vi, nested.en),
  {
    name: "zips in a zip, as in 42.zip",
    file: "42.xlsx",
    table: zipOf(Array.from({ length: 16 }, (_, at) => ({ name: `lib ${at}.zip`, data: inner }))),
    ...nested,
  },
  entry("a billion laughs", [{ name: sheet, data: laughs }], entity.vi, entity.en),
  entry("an entity out of another file", [{ name: sheet, data: outside }], entity.vi, entity.en),
  entry(
    "laughs in UTF-16",
    [{ name: sheet, data: Buffer.from(`\uFEFF${laughs}`, "utf16le") }],
    "không phải XML UTF-8",
    "not XML in UTF-8",
  ),
  entry(
    "a part whose name climbs",
    [{ name: "xl/../../../etc/cron.d/x", data: "a" }],
    path.vi,
    path.en,
  ),
  entry("a part with an absolute name", [{ name: "/etc/passwd", data: "a" }], path.vi, path.en),
  entry("a part with a drive letter", [{ name: "C:\\x.xml", data: "a" }], path.vi, path.en),
  entry(
    "a part whose name clears the screen",
    [{ name: "xl/\u001B[2J.xml", data: "<a/>" }],
    path.vi,
    path.en,
  ),
  entry(
    "a part twice",
    [
      { name: "xl/a.xml", data: "<a/>" },
      { name: "xl/A.xml", data: "<b/>" },
    ],
    damaged.vi,
    damaged.en,
  ),
  entry(
    "an encrypted part",
    [{ name: "xl/a.xml", data: "<a/>", declared: { flags: 1 } }],
    "bị mã hoá",
    "is encrypted",
  ),
  entry(
    "a part of another content than its checksum",
    [{ name: sheet, data: "<a/>", declared: { crc32: 1 } }],
    "CRC",
    "CRC",
  ),
  entry(
    "a sheet at an outside path",
    [
      {
        name: relations,
        data: `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
      },
    ],
    unreadable.vi,
    unreadable.en,
  ),
  entry(
    "a sheet at a path that climbs",
    [
      {
        name: relations,
        data: `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
      },
    ],
    unreadable.vi,
    unreadable.en,
  ),
  entry(
    "XML that breaks off",
    [{ name: sheet, data: '<worksheet><sheetData><row r="1"><c r="A1' }],
    unreadable.vi,
    unreadable.en,
  ),
  {
    name: "a second directory in the comment of the zip",
    file: "bang.xlsx",
    table: secondDirectory(),
    ...damaged,
  },
  { name: "sizes of 64 bits that are nowhere", file: "bang.xlsx", table: zip64(), ...damaged },
  {
    name: "a workbook cut in half",
    file: "bang.xlsx",
    table: workbook(rows).subarray(0, 900),
    ...damaged,
  },
  {
    name: "a zip without a workbook",
    file: "bang.xlsx",
    table: zipOf([{ name: "a.txt", data: "a" }]),
    vi: "Đây là tệp nén",
    en: "This is a zip archive",
  },
  {
    name: "a zip of nothing",
    file: "bang.xlsx",
    table: zipOf([]),
    vi: "Đây là tệp nén",
    en: "This is a zip archive",
  },
  {
    name: "a Word document",
    file: "bang.docx",
    table: zipOf([{ name: "word/document.xml", data: "<a/>" }]),
    vi: "tài liệu Word",
    en: "Word document",
  },
  {
    name: "an OpenDocument sheet",
    file: "bang.ods",
    table: zipOf([{ name: "content.xml", data: "<a/>" }]),
    vi: "OpenDocument",
    en: "OpenDocument",
  },
  {
    name: "a binary workbook",
    file: "bang.xlsb",
    table: zipOf([{ name: "xl/workbook.bin", data: "a" }]),
    vi: "xlsb",
    en: "xlsb",
  },
  {
    name: "a Java program called a workbook",
    file: "bang.xlsx",
    table: zipOf([{ name: "META-INF/MANIFEST.MF", data: "a" }]),
    vi: "chương trình Java",
    en: "Java program",
  },
  entry(
    "no [Content_Types].xml",
    [{ name: "[Content_Types].xml", data: "" }],
    unreadable.vi,
    unreadable.en,
  ),
];
