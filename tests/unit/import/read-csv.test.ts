import { describe, expect, test } from "vitest";
import { checkFiles } from "@/lib/import/check-folder";
import { formatProblem, ImportRefused } from "@/lib/import/problem";
import { readCsv } from "@/lib/import/read-csv";
import { tables } from "@/lib/import/tables";
import { folderOf, sampleTexts } from "./sample";

const borders = tables.borders;

function read(text: string) {
  return readCsv("borders.csv", new TextEncoder().encode(text), borders);
}

describe("reading a CSV file", () => {
  test("numbers rows by the line on which they begin, through quoted line feeds and blank lines", () => {
    const { rows } = read('unit_set,a,b\n63,"x\n\ny",z\n\n63,a,"b\n"\n63,c,d\n');
    expect(rows.map(({ row, cells }) => [row, cells.a])).toEqual([
      [2, "x\n\ny"],
      [6, "a"],
      [8, "c"],
    ]);
  });

  test("takes line ends of Windows and a byte order mark", () => {
    const { rows, problems } = read("\uFEFFunit_set,a,b\r\n63,x,y\r\n63,z,w\r\n");
    expect(problems).toEqual([]);
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
      [2, { unit_set: "63", a: "x", b: "y" }],
      [3, { unit_set: "63", a: "z", b: "w" }],
    ]);
  });

  test("takes columns in any order", () => {
    expect(read("b,unit_set,a\ny,63,x\n").rows[0]?.cells).toEqual({
      unit_set: "63",
      a: "x",
      b: "y",
    });
  });

  test("fills in columns that a file may leave out", () => {
    const header = tables.figures.columns.join(",");
    const bytes = new TextEncoder().encode(`${header}\n${",".repeat(11)}\n`);
    const { rows } = readCsv("figures/x.csv", bytes, tables.figures);
    expect(rows[0]?.cells).toMatchObject({ numerator: "", period_to: "" });
  });

  test.each<[string, string, number | null, string | null, string]>([
    ["an unknown column", "unit_set,a,b,c\n63,x,y,z\n", 1, "c", "Unknown column."],
    ["a missing column", "unit_set,a\n63,x\n", 1, "b", "Missing column."],
    ["a column given twice", "unit_set,a,b,a\n63,x,y,z\n", 1, "a", "Column given twice."],
    ["a row that is too short", "unit_set,a,b\n63,x,y\n63,x\n", 3, null, "has 2 cells"],
    ["a row that is too long", "unit_set,a,b\n63,x,y,z\n", 2, null, "has 4 cells"],
    ["a quote that is never closed", 'unit_set,a,b\n63,"x,y\n', 2, null, "Not CSV"],
    ["an empty file", "", null, null, "The file is empty."],
  ])("refuses %s", (_, text, row, column, message) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "borders.csv", row, column });
    expect(problems[0]?.message.en).toContain(message);
  });

  test("refuses bytes that are not UTF-8", () => {
    const { problems } = readCsv("borders.csv", Uint8Array.of(0x61, 0xff), borders);
    expect(problems[0]?.message.en).toBe("The file is not UTF-8.");
  });
});

describe("the files of a folder", () => {
  test("a missing list and an unknown file are named", () => {
    const { "breaks.csv": _, ...rest } = sampleTexts();
    const { problems } = checkFiles(
      folderOf({ ...rest, "figures/deep/x.csv": "a", "old.csv": "a" }),
    );
    expect(problems.map(({ file, message }) => `${file}: ${message.en}`)).toEqual([
      "breaks.csv: Missing file.",
      "figures/deep/x.csv: Unknown file.",
      "old.csv: Unknown file.",
    ]);
  });

  test("figures may be split over any number of files", () => {
    const texts = sampleTexts();
    const { "figures/pci.csv": figures, ...rest } = texts;
    const moved = checkFiles(folderOf({ ...rest, "figures/vcci.csv": figures ?? "" }));
    expect(moved.problems).toEqual([]);
  });
});

describe("a problem in words", () => {
  const problem = {
    file: "figures/pci.csv",
    row: 12,
    column: "value",
    value: "7,1",
    message: { vi: "Sai.", en: "Wrong." },
  };

  test("names file, row, column and value in both languages", () => {
    expect(formatProblem(problem, "vi")).toBe('figures/pci.csv, dòng 12, cột value, "7,1": Sai.');
    expect(formatProblem(problem, "en")).toBe(
      'figures/pci.csv, row 12, column value, "7,1": Wrong.',
    );
  });

  test("of a whole file names the file", () => {
    expect(formatProblem({ ...problem, row: null, column: null, value: null }, "en")).toBe(
      "figures/pci.csv: Wrong.",
    );
  });

  test("is the first thing that a refusal says", () => {
    const refusal = new ImportRefused([problem, problem]);
    expect(refusal.message).toBe(
      'Import refused, 2 problem(s); the first: figures/pci.csv, row 12, column value, "7,1": Wrong.',
    );
  });
});
