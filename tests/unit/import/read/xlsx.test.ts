import { describe, expect, test } from "vitest";
import { read, refusal, rows } from "./reading";
import { workbook } from "./zip";

const xml = (sheetData: string, rest = "") => ({
  entries: [
    {
      name: "xl/worksheets/sheet1.xml",
      data: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData>${rest}</worksheet>`,
    },
  ],
});

describe("reading a workbook", () => {
  test.each(["shared", "inline"] as const)(
    "text, with %s strings, is trimmed, in NFC and on one line",
    async (strings) => {
      const book = workbook([[" Ha\u0309i\u00A0Phòng ", "Bà Rịa -\nVũng Tàu", "a & <b>"]], {
        strings,
      });
      expect(await rows(book)).toEqual([[1, ["Hải Phòng", "Bà Rịa - Vũng Tàu", "a & <b>"]]]);
    },
  );

  test("typed cells say what they are", async () => {
    const book = workbook([
      [
        { v: "85.76999999999999" },
        { v: 85.7, format: "0.00" },
        { v: 0.8577, format: "0.00%" },
        { f: "A1+1", v: 86.77 },
        { v: "#N/A", t: "e" },
        { v: 45000, format: "dd/mm/yyyy" },
        { v: 45000.75, format: "dd/mm/yyyy hh:mm" },
        true,
        { v: "1e309" },
        { v: 99999999, format: "dd/mm/yyyy" },
      ],
    ]);
    expect((await rows(book))[0]?.[1]).toEqual([
      { kind: "number", text: "85.77" },
      { kind: "number", text: "85.70" },
      { kind: "number", text: "85.77%" },
      { kind: "formula", text: "=A1+1" },
      { kind: "error", text: "#N/A" },
      { kind: "date", text: "2023-03-15" },
      { kind: "date", text: "2023-03-15T18:00:00" },
      { kind: "boolean", text: "TRUE" },
      { kind: "error", text: "Infinity" },
      { kind: "error", text: "#NUM!" },
    ]);
  });

  test("the other calendar of old Macs is followed", async () => {
    const book = workbook([[{ v: 43538, format: "yyyy-mm-dd" }]], { date1904: true });
    expect(await rows(book)).toEqual([[1, [{ kind: "date", text: "2023-03-15" }]]]);
  });

  test.each<[string, string]>([
    ["a text result", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>5</v></c>'],
    ["an error result", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ["a truth value", '<c r="A1" t="b"><f>1=1</f><v>1</v></c>'],
    ["no result", '<c r="A1"><f>SUM(B1:B9)</f></c>'],
    ["a formula shared with other cells", '<c r="A1"><f t="shared" si="0"/><v>5</v></c>'],
  ])("a formula with %s is a formula", async (_, cell) => {
    const [row] = await rows(workbook([], xml(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`)));
    expect(row?.[1][0]).toMatchObject({ kind: "formula", text: expect.stringMatching(/^=/) });
  });

  test("all cells that an array formula fills are formulas", async () => {
    const cells = [1, 2, 3].map(
      (row) =>
        `<row r="${row}"><c r="A${row}">${row === 1 ? '<f t="array" ref="A1:A2">B1:B2*2</f>' : ""}<v>${row}</v></c></row>`,
    );
    const found = await rows(workbook([], xml(cells.join(""))));
    expect(found.map(([, [cell]]) => cell)).toMatchObject([
      { kind: "formula" },
      { kind: "formula" },
      { kind: "number" },
    ]);
  });

  test("a what-if table, whose results look typed in, is refused", async () => {
    const cell = '<c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>5</v></c>';
    expect((await refusal(workbook([], xml(`<row r="1">${cell}</row>`)))).en).toContain("what-if");
  });

  test("rows keep the numbers of the sheet, empty ones are left out", async () => {
    const book = workbook([["a"], [null], ["", "  "], [null, "b"]], { firstRow: 5 });
    expect(await rows(book)).toEqual([
      [5, ["a"]],
      [8, ["", "b"]],
    ]);
  });

  test("a merged cell fills its range, inside what is used", async () => {
    const book = workbook(
      [
        ["Năm 2023", null, "x"],
        [1, 2, 3],
        ["Vùng", 5],
        [null, 6],
      ],
      { merges: ["A1:B1", "A3:A9"] },
    );
    expect((await rows(book)).map(([row, cells]) => [row, cells[0], cells.length])).toEqual([
      [1, "Năm 2023", 3],
      [2, { kind: "number", text: "1" }, 3],
      [3, "Vùng", 2],
      [4, "Vùng", 2],
    ]);
    expect((await rows(book))[0]?.[1]).toEqual(["Năm 2023", "Năm 2023", "x"]);
  });

  test("a merge of the whole sheet costs nothing and hides nothing", async () => {
    const book = workbook(
      [
        ["Tên", null],
        [1, 2],
      ],
      { merges: ["A1:XFD1048576"] },
    );
    expect(await rows(book)).toEqual([
      [1, ["Tên", "Tên"]],
      [
        2,
        [
          { kind: "number", text: "1" },
          { kind: "number", text: "2" },
        ],
      ],
    ]);
  });

  test.each(["A1", "B2:A1", "A0:B2", "nonsense", ":", "A1:B2:C3", "ZZZZZZ1:ZZZZZZ99999999999"])(
    "a merge of %s harms nothing",
    async (ref) => {
      const found = await rows(
        workbook(
          [
            ["a", "b"],
            ["c", "d"],
          ],
          { merges: [ref] },
        ),
      );
      expect(found).toEqual([
        [1, ["a", "b"]],
        [2, ["c", "d"]],
      ]);
    },
  );

  test("formatted empty cells far away are not the table", async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
    expect(await rows(workbook([], xml(far)))).toEqual([[1, [{ kind: "number", text: "1" }]]]);
  });

  test("cells without an address follow each other", async () => {
    expect(await rows(workbook([], xml("<row><c><v>1</v></c><c/><c><v>3</v></c></row>")))).toEqual([
      [1, [{ kind: "number", text: "1" }, "", { kind: "number", text: "3" }]],
    ]);
  });
});

describe("several sheets", () => {
  const book = workbook([["một"]], {
    name: "PAR 2023",
    more: [
      { name: "Ẩn", rows: [["hai"]], state: "hidden" },
      { name: "Rất ẩn", rows: [["ba"]], state: "veryHidden" },
      { name: "SIPAS", rows: [["bốn"]] },
    ],
  });

  test("all that can be seen are read; the hidden ones are named", async () => {
    const { grids, notes } = await read(book);
    expect(grids.map(({ sheet, rows: [row] }) => [sheet, row?.cells[0]])).toEqual([
      ["PAR 2023", "một"],
      ["SIPAS", "bốn"],
    ]);
    expect(notes.map(({ en }) => en)).toEqual([
      "Sheets: “PAR 2023”, “SIPAS”.",
      "Hidden sheets left out: “Ẩn”, “Rất ẩn”. Name one with --sheet to read it.",
    ]);
  });

  test.each([
    ["SIPAS", "bốn"],
    ["Ẩn", "hai"],
  ])("--sheet %s reads that sheet", async (sheet, cell) => {
    expect(await rows(book, { sheet })).toEqual([[1, [cell]]]);
  });

  test("an unknown sheet is refused with the names that there are", async () => {
    expect(await refusal(book, { sheet: "PCI" })).toMatchObject({
      sheet: "PCI",
      en: "There is no sheet “PCI”. The sheets of the file: “PAR 2023”, “SIPAS”.",
    });
  });

  test("a chart sheet is left out and named", async () => {
    const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${types}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`;
    const charted = workbook([[1]], {
      more: [{ name: "Biểu đồ", rows: [] }],
      entries: [
        { name: "xl/_rels/workbook.xml.rels", data: rels },
        { name: "xl/chartsheets/sheet1.xml", data: "<chartsheet/>" },
      ],
    });
    const { grids, notes } = await read(charted);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
    expect(notes[1]?.en).toBe("Sheets without cells (charts) left out: “Biểu đồ”.");
  });

  test("a sheet name cannot steer the terminal that shows it", async () => {
    const { grids, notes } = await read(workbook([["a"]], { name: "x\u001B[31m\u202Ey" }));
    expect(grids[0]?.sheet).toBe("x□[31m□y");
    expect(notes[0]?.en).toBe("Sheets: “x□[31m□y”.");
  });

  test("a workbook without any content is refused", async () => {
    expect((await refusal(workbook([[null]]))).en).toContain("No sheet has a filled cell");
  });

  test("a control character in a cell is refused with sheet and row", async () => {
    const bad = workbook([["a"], ["b_x0007_"]]);
    expect(await refusal(bad)).toMatchObject({
      sheet: "Sheet1",
      row: 2,
      en: expect.stringContaining("control character"),
    });
  });
});

describe("limits of a sheet", () => {
  test.each<[string, string, number, string]>([
    ["a cell in the last column", '<row r="7"><c r="XFD7"><v>1</v></c></row>', 7, "512 columns"],
    [
      "a cell in the last row",
      '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
      1_048_576,
      "200,000 rows",
    ],
    [
      "513 cells without addresses",
      `<row>${"<c><v>1</v></c>".repeat(513)}</row>`,
      1,
      "512 columns",
    ],
    [
      "200,001 rows without addresses",
      "<row><c><v>1</v></c></row>".repeat(200_001),
      200_001,
      "200,000 rows",
    ],
    [
      "a cell of 10,001 characters",
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(10_001)}</t></is></c></row>`,
      1,
      "10,000 characters",
    ],
  ])("%s", async (_, sheetData, row, sentence) => {
    expect(await refusal(workbook([], xml(sheetData)))).toMatchObject({
      row,
      en: expect.stringContaining(sentence),
    });
  });

  test("half a million merges of the whole sheet are refused", async () => {
    const cells = `<row>${"<c><v>1</v></c>".repeat(500)}</row>`.repeat(20);
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(500_000)}</mergeCells>`;
    expect((await refusal(workbook([], xml(cells, merges)))).en).toContain(
      "2,000,000 filled cells",
    );
  });

  test("a workbook that needs more memory than a table takes is refused; the process lives", async () => {
    const entries = [{ name: "xl/sharedStrings.xml", data: "<a>".repeat(8_000_000) }];
    expect((await refusal(workbook([["a"]], { entries }))).en).toContain(
      "more than 192 MiB of memory",
    );
  }, 30_000);

  test("too many sheets are refused", async () => {
    const more = Array.from({ length: 200 }, (_, index) => ({ name: `S${index}`, rows: [["a"]] }));
    expect((await refusal(workbook([["a"]], { more }))).en).toContain("201 sheets");
  });
});
