import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { type Cell, empty, number, text } from "@/lib/export/table";
import { xlsx } from "@/lib/export/xlsx";

async function sheetOf(rows: readonly (readonly Cell[])[], header = ["a", "b"]) {
  const file = await xlsx([{ name: "Số liệu", header, rows }], "t", new Date(0));
  const { sheets } = await readXlsx(file, { readStyles: true });
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("a workbook", () => {
  test("keeps numbers as numbers that show their printed decimals", async () => {
    const printed = ["85.70", "-0.410", "12", "44.0812"];
    const sheet = await sheetOf(printed.map((value) => [number(value), empty]));
    expect(sheet.rows.slice(1).map(([value]) => value)).toEqual([85.7, -0.41, 12, 44.0812]);
    const formats = printed.map((_, index) => sheet.cells?.get(`${index + 1},0`)?.style?.numFmt);
    expect(formats).toEqual(["0.00", "0.000", "0", "0.0000"]);
  });

  test.each(["=1+1", "+1", "-1+cmd", "@SUM(1)", "\t=1", "＝1", "_x0041_", "00123", "TRUE", "1e5"])(
    "keeps the text %j a text and no formula",
    async (value) => {
      const sheet = await sheetOf([[text(value), empty]]);
      expect(sheet.rows[1]?.[0]).toBe(value);
      const cell = sheet.cells?.get("1,0");
      expect([cell?.type ?? "string", cell?.formula]).toEqual(["string", undefined]);
    },
  );

  test.each(["#N/A", "#REF!", "#NAME?", "#SPILL!"])(
    "makes no error cell of the text %s",
    async (value) => {
      const sheet = await sheetOf([[text(value), empty]]);
      expect(sheet.rows[1]?.[0]).toBe(`'${value}`);
      expect(sheet.cells?.get("1,0")?.type ?? "string").toBe("string");
    },
  );

  test("keeps its header row in sight", async () => {
    const sheet = await sheetOf([[text("x"), number(1)]], ["Tỉnh", "Điểm"]);
    expect(sheet.rows[0]).toEqual(["Tỉnh", "Điểm"]);
    expect(sheet.freezePane?.rows).toBe(1);
  });

  test("gives back every text and every number, and never a formula", async () => {
    const letters = fc
      .string({ unit: fc.constantFrom(...'=+-@|%"<>&;_x0Aấ \t'.split("")), minLength: 1 })
      .map(text);
    const numbers = fc.integer({ min: -9999, max: 9999 }).map((value) => number(value));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(letters, numbers), { minLength: 1 }), async (rows) => {
        const sheet = await sheetOf(rows);
        const expected = rows.map(([one, two]) => [
          one.kind === "text" ? one.text : null,
          two.kind === "number" ? Number(two.printed) : null,
        ]);
        expect(sheet.rows.slice(1)).toEqual(expected);
        const formulas = [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula);
        expect(formulas).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
