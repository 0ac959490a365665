import { describe, expect, test } from "vitest";
import { refusal, rows } from "./reading";
import { workbook, type ZipEntry, zipOf } from "./zip";

const mebibyte = 1024 * 1024;
const zeros = new Uint8Array(40 * mebibyte);
const inner = zipOf([{ name: "0.dll", data: new Uint8Array(mebibyte) }]);

function withEntries(...entries: ZipEntry[]): Uint8Array {
  return workbook([["a"]], { entries });
}

const sheet = "xl/worksheets/sheet1.xml";
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const laughs = `${head}<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;
const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

describe("a hostile workbook is refused", () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      "a bomb that declares its size",
      () => withEntries({ name: "xl/media/a.bin", data: zeros }),
      "more than the limit of 33,554,432 bytes",
    ],
    [
      "a bomb that declares a small size",
      () => withEntries({ name: "xl/media/a.bin", data: zeros, declared: { size: 100 } }),
      "tampered with",
    ],
    [
      "a part larger than it declares",
      () => withEntries({ name: "xl/a.xml", data: "<a/>".repeat(9), declared: { size: 4 } }),
      "tampered with",
    ],
    [
      "a part smaller than it declares",
      () => withEntries({ name: "xl/a.xml", data: "<a/>", declared: { size: 400 } }),
      "tampered with",
    ],
    [
      "a stored part of another size",
      () => withEntries({ name: "xl/a.xml", data: "<a/>", stored: true, declared: { size: 400 } }),
      "tampered with",
    ],
    [
      "a wrong checksum",
      () => withEntries({ name: "xl/a.xml", data: "<a/>", declared: { crc32: 1 } }),
      "CRC",
    ],
    [
      "parts that are too large together",
      () =>
        withEntries(
          ...[1, 2, 3].map((part) => ({
            name: `xl/media/${part}.bin`,
            data: zeros.subarray(0, 30 * mebibyte),
          })),
        ),
      "more than the limit of 67,108,864 bytes",
    ],
    [
      "a zip in the workbook, by name",
      () => withEntries({ name: "xl/embeddings/a.ZIP", data: "a" }),
      "holds an archive",
    ],
    [
      "a workbook in the workbook",
      () => withEntries({ name: "xl/embeddings/a.xlsx", data: "a" }),
      "holds an archive",
    ],
    [
      "a zip in the workbook, by content",
      () => withEntries({ name: "xl/media/image1.png", data: inner }),
      "holds an archive",
    ],
    [
      "a gzip in the workbook, by content",
      () => withEntries({ name: "xl/media/image1.png", data: Uint8Array.of(0x1f, 0x8b, 8, 0) }),
      "holds an archive",
    ],
    [
      "zips in a zip, like 42.zip",
      () =>
        zipOf(
          Array.from({ length: 16 }, (_, index) => ({ name: `lib ${index}.zip`, data: inner })),
        ),
      "holds an archive",
    ],
    [
      "a name that climbs",
      () => withEntries({ name: "../../evil.xml", data: "<a/>" }),
      'dangerous path "../../evil.xml"',
    ],
    [
      "a name that climbs inside",
      () => withEntries({ name: "xl/../../evil.xml", data: "<a/>" }),
      "dangerous path",
    ],
    ["an absolute name", () => withEntries({ name: "/etc/passwd", data: "a" }), "dangerous path"],
    ["a backslash", () => withEntries({ name: "xl\\evil.xml", data: "<a/>" }), "dangerous path"],
    ["a drive letter", () => withEntries({ name: "C:evil.xml", data: "<a/>" }), "dangerous path"],
    ["a NUL in a name", () => withEntries({ name: "xl/a\0.xml", data: "<a/>" }), "dangerous path"],
    [
      "a name twice",
      () => withEntries({ name: "xl/a.xml", data: "<a/>" }, { name: "xl/a.xml", data: "<b/>" }),
      "tampered with",
    ],
    [
      "a name twice in other letters",
      () => withEntries({ name: "xl/a.xml", data: "<a/>" }, { name: "xl/A.xml", data: "<b/>" }),
      "tampered with",
    ],
    [
      "an encrypted part",
      () => withEntries({ name: "xl/a.xml", data: "<a/>", declared: { flags: 1 } }),
      "is encrypted",
    ],
    [
      "an unknown compression",
      () => withEntries({ name: "xl/a.xml", data: "<a/>", declared: { method: 99 } }),
      "tampered with",
    ],
    [
      "1,001 entries",
      () => zipOf(Array.from({ length: 1_001 }, (_, index) => ({ name: `${index}`, data: "a" }))),
      "1001 > 1000",
    ],
    ["a billion laughs", () => withEntries({ name: sheet, data: laughs }), "DOCTYPE or ENTITY"],
    [
      "a billion laughs in the strings",
      () => withEntries({ name: "xl/sharedStrings.xml", data: laughs }),
      "DOCTYPE or ENTITY",
    ],
    [
      "an outside entity in the relations",
      () =>
        withEntries({
          name: "xl/_rels/workbook.xml.rels",
          data: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        }),
      "DOCTYPE or ENTITY",
    ],
    [
      "an entity in a part that nobody reads",
      () => withEntries({ name: "docProps/app.xml", data: laughs }),
      "DOCTYPE or ENTITY",
    ],
    [
      "laughs in UTF-16",
      () => withEntries({ name: sheet, data: wide(laughs) }),
      "not XML in UTF-8",
    ],
    [
      "XML that says another encoding",
      () => withEntries({ name: sheet, data: '<?xml version="1.0" encoding="UTF-7"?><a/>' }),
      "not XML in UTF-8",
    ],
    [
      "XML with broken bytes",
      () => withEntries({ name: sheet, data: Uint8Array.of(0x3c, 0x61, 0xff, 0x3e) }),
      "not XML in UTF-8",
    ],
    [
      "a sheet that is missing",
      () =>
        workbook([["a"]], {
          entries: [
            {
              name: "xl/_rels/workbook.xml.rels",
              data: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
            },
          ],
        }),
      "cannot be read",
    ],
    [
      "XML that breaks off",
      () => withEntries({ name: sheet, data: '<worksheet><sheetData><row r="1"><c r="A1' }),
      "cannot be read",
    ],
    [
      "bytes after the end",
      () => Uint8Array.from([...workbook([["a"]]), 1, 2, 3]),
      "tampered with",
    ],
    ["a file cut in half", () => workbook([["a"]]).subarray(0, 900), "tampered with"],
  ])("%s", async (_, bytes, sentence) => {
    expect((await refusal(bytes())).en).toContain(sentence);
  });

  test.each<[string, string]>([
    ["a tag with four million addresses and no end", `<c ${'r="A1" '.repeat(4_000_000)}`],
    ["eight million tags without end", "<c ".repeat(8_000_000)],
    ["a tag of thirty million spaces", `<c r${" ".repeat(30_000_000)}`],
    ["four million formulas without end", "<f t = ".repeat(4_000_000)],
  ])(
    "%s is refused and keeps nobody waiting",
    async (_, text) => {
      const data = `<worksheet><sheetData><row r="1">${text}</row></sheetData></worksheet>`;
      expect((await refusal(withEntries({ name: sheet, data }))).en).toMatch(
        /cannot be read|No sheet has a filled cell|MiB of memory/,
      );
    },
    30_000,
  );

  test("two directories in one zip cannot show two workbooks: only what was checked is read", async () => {
    const local = withEntries({
      name: "xl/worksheets/sheet9.xml",
      localName: "xl/worksheets/sheet1.xml",
      data: "<worksheet/>",
    });
    expect(await rows(local)).toEqual([[1, ["a"]]]);
  });

  test("pictures, macros and printer settings are no reason to refuse a workbook", async () => {
    const book = withEntries(
      { name: "xl/media/image1.png", data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
      { name: "xl/vbaProject.bin", data: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) },
      { name: "xl/printerSettings/printerSettings1.bin", data: "a" },
      { name: "xl/drawings/drawing1.xml", data: "<broken" },
    );
    expect(await rows(book)).toEqual([[1, ["a"]]]);
  });

  test("any bytes in a workbook's place give a problem or a table, never an error", async () => {
    const good = workbook([["Hải Phòng", 91.87]]);
    for (let at = 0; at < good.length; at += 97) {
      const { refused, read } = await outcome(good.with(at, (good[at] ?? 0) ^ 0xff));
      expect(refused !== read).toBe(true);
    }
  }, 60_000);
});

async function outcome(bytes: Uint8Array): Promise<{ refused: boolean; read: boolean }> {
  const { readGrids } = await import("@/lib/import/read/read-grids");
  const { grids, problems } = await readGrids("a.xlsx", bytes);
  return { refused: problems.length > 0, read: grids.length > 0 };
}
