import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GridCell } from "@/lib/import/grid";
import { type NumberContext, readNumber } from "@/lib/import/table/printed-number";
import { shipped } from "./make-grid";

const percent: NumberContext = { scaleMin: 0, scaleMax: 100, decimalMark: null };
const say = (cell: GridCell, context: Partial<NumberContext> = {}) => {
  const read = readNumber(cell, { ...percent, ...context });
  if (read.kind === "bad") return `bad: ${read.why.en}`;
  return read.kind === "absent" ? "absent" : read.printed;
};

describe("a value", () => {
  test.each([
    ["85,77", "85.77"],
    ["85.77", "85.77"],
    ["85,70", "85.70"],
    ["85", "85"],
    ["100", "100"],
    ["0", "0"],
    ["0,6353", "0.6353"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234.567,8", "1234567.8"],
    ["1,234,567", "1234567"],
    ["1\u20091\u2009", "bad"],
    ["1\u2009234,5", "1234.5"],
    ["1\u202F234\u202F567", "1234567"],
    ["85,77%", "85.77"],
    ["85,77 %", "85.77"],
    ["85,77*", "85.77"],
    ["85,77(1)", "85.77"],
    ["85,77 [2]", "85.77"],
    ["85,77¹", "85.77"],
    ["85,77%*", "85.77"],
    ["85,77* %", "85.77"],
    ["+1,2", "1.2"],
    ["  85,77  ", "85.77"],
    ["\uFEFF85,77", "85.77"],
    ["05,5", "5.5"],
    ["123456789,1234567890", "123456789.1234567890"],
  ])("%j is %s", (cell, printed) => {
    expect(say(cell).replace(/^bad.*/, "bad")).toBe(printed);
  });

  test.each(
    [
      [
        "",
        "-",
        "–",
        "—",
        "...",
        "…",
        "N/A",
        "n/a",
        "NA",
        "x",
        "k.c",
        "không có",
        "Không có số liệu",
        "Chưa công bố",
        " - ",
      ],
    ].flat(),
  )("%j is absent", (cell) => {
    expect(say(cell)).toBe("absent");
  });

  test.each([
    ["-85,77", "nothing here is negative"],
    ["−85,77", "nothing here is negative"],
    ["(85,77)", "nothing here is negative"],
    ["1e309", "exponent"],
    ["1e5", "exponent"],
    ["1,5E+3", "exponent"],
    ["NaN", "Not a number"],
    ["Infinity", "Not a number"],
    ["٣٤", "0-9"],
    ["８５", "0-9"],
    ["85,7७", "0-9"],
    ["0x1F", "Not a number"],
    ["85,77,1", "follow no way"],
    ["1.23.456", "follow no way"],
    ["1,234,56", "follow no way"],
    ["1.234.567.8", "follow no way"],
    [",5", "follow no way"],
    ["85,", "follow no way"],
    ["8 5", "Blanks between"],
    ["85,77 90,1", "Blanks between"],
    ["85,77/100", "slash"],
    ["50/63", "slash"],
    ["1234567890", "More than 9 digits"],
    ["0,12345678901", "or 10 after it"],
    ["=1+1", "formula"],
    ["#N/A", "spreadsheet error"],
    ["tốt", "Not a number"],
    ["85,77 điểm", "Not a number"],
    ["<b>85</b>", "Not a number"],
    ["9".repeat(1_000_000), "Not a number"],
    ["*", "Not a number"],
    ["%", "Not a number"],
  ])("%.30j is refused: %s", (cell, why) => {
    expect(say(cell)).toContain(why);
  });

  test.each([
    [{ kind: "number", text: "85.770" }, "85.770"],
    [{ kind: "number", text: "1.234" }, "1.234"],
    [{ kind: "number", text: "85.77%" }, "85.77"],
    [{ kind: "number", text: "-1" }, "bad: A negative"],
    [{ kind: "number", text: "1e+21" }, "bad: Written with an exponent"],
    [{ kind: "number", text: "85.77000000000001" }, "bad: More than 9"],
    [{ kind: "formula", text: "A1" }, "bad: The cell holds a formula"],
    [{ kind: "error", text: "#REF!" }, "bad: The cell holds a spreadsheet error"],
    [{ kind: "date", text: "2024-01-01" }, "bad: The cell is a date"],
    [{ kind: "boolean", text: "TRUE" }, "bad: The cell is TRUE/FALSE"],
  ] as const)("%o of a spreadsheet is %s", (cell, start) => {
    expect(say(cell).startsWith(start)).toBe(true);
  });

  test.each([
    ["1.234", { scaleMax: 10 }, "1.234"],
    ["1,234", { scaleMax: 10 }, "1.234"],
    ["1,234", { scaleMin: 500, scaleMax: 5000 }, "1234"],
    ["1.234", { scaleMax: 5000, decimalMark: "," }, "1234"],
    ["1.234", { scaleMax: 5000, decimalMark: "." }, "1.234"],
    ["1.234", { scaleMax: 5000 }, "bad: The mark may part"],
    ["500.123", { scaleMax: 100 }, "bad: The mark may part"],
    ["1234,567", { scaleMax: 5000 }, "1234.567"],
    ["0,123", { scaleMax: 5000 }, "0.123"],
  ] as const)("%s with %o is %s", (cell, context, start) => {
    expect(say(cell, context).startsWith(start)).toBe(true);
  });

  test("says whether it had a percent sign and which mark was taken off", () => {
    expect(readNumber("85,77%(1)", percent)).toEqual({
      kind: "number",
      printed: "85.77",
      percent: true,
      mark: "(1)",
    });
  });

  test("each refusal says what is wrong in both languages", () => {
    const read = readNumber("1e5", percent);
    expect(read.kind === "bad" && read.why.vi).toContain("dạng mũ");
  });
});

describe("any printed decimal in either local form", () => {
  const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const whole = fc.integer({ min: 0, max: 999_999_999 }).map(String);
  const decimals = fc.stringMatching(/^[0-9]{1,10}$/);

  test("gives the same decimal back", () => {
    fc.assert(
      fc.property(whole, decimals, fc.constantFrom(",", "." as const), (before, after, mark) => {
        const other = mark === "," ? "." : ",";
        const context = { scaleMin: 0, scaleMax: 1e9, decimalMark: mark as "," | "." };
        expect(say(`${before}${mark}${after}`, context)).toBe(`${before}.${after}`);
        expect(say(`${grouped(before, other)}${mark}${after}`, context)).toBe(`${before}.${after}`);
      }),
      { numRuns: 1000 },
    );
  });

  test("so do all figures that ship", () => {
    const scales = new Map(shipped.indicators.map((indicator) => [indicator.code, indicator]));
    const changed = shipped.figures.filter(({ indicator, printed }) => {
      const scale = scales.get(indicator);
      if (printed === null || scale === undefined) return false;
      return ["." as const, "," as const].some(
        (mark) => say(printed.replace(".", mark), scale) !== printed,
      );
    });
    expect(changed).toEqual([]);
  });

  test("no text at all makes it fail, and what it reads is a plain decimal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (cell) => {
        const read = readNumber(cell, percent);
        if (read.kind === "number") expect(read.printed).toMatch(/^(0|[1-9]\d{0,8})(\.\d{1,10})?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
