import { describe, expect, test } from "vitest";
import { coverageMatrix, shadeOf } from "@/lib/queries/coverage-matrix";
import { shippedArchive, shippedFigures, shippedRows } from "./shipped";

const archive = shippedArchive();
const view = coverageMatrix(archive);
const figures = shippedFigures();

function row(code: string, unitSet: string) {
  const found = view.rows.find((item) => item.indicator.code === code && item.unitSet === unitSet);
  if (!found) throw new Error(`No row ${code} ${unitSet}`);
  return found;
}

function cell(code: string, unitSet: string, year: number) {
  return row(code, unitSet).cells.find((item) =>
    item.kind === "held" ? item.year === year : item.from <= year && year <= item.to,
  );
}

describe("the coverage matrix", () => {
  test("has every year from 2005 on, the newest first, in every row", () => {
    expect(view.years.at(-1)).toBe(2005);
    expect(view.years[0]).toBe(2025);
    for (const item of view.rows) {
      const spans = item.cells.map((one) => (one.kind === "held" ? 1 : one.span));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(view.years.length);
    }
  });

  test.each(view.rows.map((item) => [item.indicator.code, item.unitSet] as const))(
    "the numbers of %s, %s units, are those of the file",
    (code, unitSet) => {
      for (const item of row(code, unitSet).cells) {
        if (item.kind === "empty") continue;
        const own = figures.filter(
          (line) =>
            line.indicator === code && line.unit_set === unitSet && line.year === String(item.year),
        );
        expect([item.year, item.coverage.withValue, item.coverage.withRank]).toEqual([
          item.year,
          own.filter((line) => line.value !== "").length,
          own.filter((line) => line.rank !== "").length,
        ]);
      }
    },
  );

  test("no edition with figures is left out", () => {
    const held = view.rows.flatMap((item) =>
      item.cells.flatMap((one) =>
        one.kind === "held" ? `${item.indicator.code}/${one.year}/${item.unitSet}` : [],
      ),
    );
    const general = new Set(view.rows.map((item) => item.indicator.code));
    const file = figures
      .filter((line) => general.has(line.indicator ?? ""))
      .map((line) => `${line.indicator}/${line.year}/${line.unit_set}`);
    expect(held.sort()).toEqual([...new Set(file)].sort());
  });

  test.each([
    ["par-index", "63", 2011, "before-first"],
    ["par-index", "63", 2025, "after-merger"],
    ["ict-index", "63", 2021, "no-edition"],
    ["ict-index", "63", 2007, "not-recorded"],
    ["pci", "34", 2025, "not-collected"],
    ["pci", "34", 2024, "before-merger"],
    ["dti", "34", 2023, "before-merger"],
    ["egov-mic", "63", 2020, "after-last"],
  ])("%s of the %s has no edition of %i: %s", (code, unitSet, year, reason) => {
    expect(cell(code, unitSet, year)).toMatchObject({ kind: "empty", reason });
  });

  test("years that lack an edition for one reason are one cell", () => {
    expect(cell("pci", "34", 2010)).toMatchObject({ from: 2005, to: 2024, span: 20 });
  });

  test.each([
    [63, 63, 1],
    [62, 63, 2],
    [42, 63, 2],
    [41, 63, 3],
    [21, 63, 3],
    [20, 63, 4],
    [7, 63, 4],
    [6, 63, 5],
    [34, 34, 1],
  ])("%i of %i provinces have shade %i", (withFigure, all, shade) => {
    expect(shadeOf({ withFigure, all })).toBe(shade);
  });

  test("counts of the store are the rows of the files", () => {
    expect(view.counts.figures).toBe(figures.length);
    expect(view.counts.sources).toBe(shippedRows("sources.csv").length);
    expect(view.counts.gaps).toBe(shippedRows("gaps.csv").length);
    expect(view.counts.successions).toBe(shippedRows("successions.csv").length);
  });

  test("every disagreement is listed with both figures as in the file", () => {
    const shown = view.disagreements.map(({ item }) =>
      [
        item.indicator,
        item.year,
        item.province,
        item.field,
        item.kept ?? "",
        item.other ?? "",
      ].join(),
    );
    const file = shippedRows("disagreements.csv").map((line) =>
      [line.indicator, line.year, line.province, line.field, line.kept, line.other].join(),
    );
    expect(shown.sort()).toEqual(file.sort());
  });
});
