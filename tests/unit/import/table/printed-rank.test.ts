import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GridCell } from "@/lib/import/grid";
import { readRank } from "@/lib/import/table/printed-rank";

const say = (cell: GridCell) => {
  const read = readRank(cell);
  if (read.kind === "bad") return `bad: ${read.why.en}`;
  if (read.kind === "absent") return "absent";
  return read.of === null ? read.rank : `${read.rank} of ${read.of}`;
};

describe("a rank", () => {
  test.each([
    ["12", "12"],
    ["012", "12"],
    ["12.", "12"],
    ["12.0", "12"],
    ["50/63", "50 of 63"],
    ["50 / 63", "50 of 63"],
    ["Hạng 12", "12"],
    ["hạng 50/63", "50 of 63"],
    ["Xếp hạng 12", "12"],
    ["thứ 12", "12"],
    ["Vị trí 12", "12"],
    ["12th", "12"],
    ["12*", "12"],
    ["12 (1)", "12"],
    ["20233", "20233"],
    ["", "absent"],
    ["-", "absent"],
    ["N/A", "absent"],
    ["Không xếp hạng", "absent"],
  ])("%j is %s", (cell, expected) => {
    expect(say(cell)).toBe(expected);
  });

  test.each([
    ["0", "starts at 1"],
    ["0/63", "Not a rank"],
    ["-1", "negative"],
    ["1.5", "whole number"],
    ["1,5", "whole number"],
    ["12 (34)", "Not a rank"],
    ["9-10", "Not a rank"],
    ["=12", "formula"],
    ["7/", "Not a rank"],
    ["12 13", "Blanks between"],
    ["١٢", "0-9"],
    ["1e5", "exponent"],
    ["1234567", "Not a rank"],
    ["I", "Not a rank"],
    ["#REF!", "spreadsheet error"],
    ["1".repeat(100_000), "Not a rank"],
  ])("%.20j is refused: %s", (cell, why) => {
    expect(say(cell)).toContain(why);
  });

  test.each([
    [{ kind: "number", text: "12" }, "12"],
    [{ kind: "number", text: "12.0" }, "12"],
    [{ kind: "number", text: "1.5" }, "bad: A rank is a whole number"],
    [{ kind: "number", text: "0" }, "bad: A rank starts at 1"],
    [{ kind: "date", text: "1963-05-01" }, "bad: The cell is a date: Excel often"],
    [{ kind: "formula", text: "RANK(C2)" }, "bad: The cell holds a formula"],
  ] as const)("%o of a spreadsheet is %s", (cell, start) => {
    expect(say(cell).startsWith(start)).toBe(true);
  });

  test("any place is read as itself, alone and of how many", () => {
    const place = fc.integer({ min: 1, max: 999_999 }).map(String);
    fc.assert(
      fc.property(place, place, (rank, of) => {
        expect(say(rank)).toBe(rank);
        expect(say(`${rank}/${of}`)).toBe(`${rank} of ${of}`);
      }),
    );
  });
});
