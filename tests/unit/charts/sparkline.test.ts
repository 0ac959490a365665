import { describe, expect, test } from "vitest";
import { extent, sparkline } from "@/lib/charts/sparkline";
import type { Figure } from "@/lib/figures/figure";
import type { SeriesPoint } from "@/lib/rankings/series";

function figure(year: number, value: number | null): Figure {
  return {
    indicator: "pci",
    year,
    unitSet: "63",
    province: "tien-giang",
    printed: value === null ? null : String(value),
    value,
    rank: 1,
    of: 63,
    status: "published",
    derived: [],
    source: "s",
    note: null,
    numerator: null,
    denominator: null,
    periodFrom: null,
    periodTo: null,
  };
}

function point(year: number, value: number | null, severity?: "break" | "caution"): SeriesPoint {
  const entry = severity
    ? { indicator: "pci", year, severity, reason: { vi: "", en: "" }, source: null }
    : null;
  return { year, figure: figure(year, value), rank: null, entry };
}

describe("a sparkline", () => {
  test("runs from left to right and from low to high inside its box", () => {
    const line = sparkline([point(2020, 60), point(2022, 70)], 60, 70);
    expect(line?.paths).toEqual(["M3 21L81 3"]);
    expect(line?.dots).toEqual([{ x: 81, y: 3, last: true }]);
  });

  test("leaves a missing year its room and is not joined over it", () => {
    const line = sparkline(
      [point(2020, 60), point(2021, 70), point(2022, null), point(2023, 60), point(2024, 70)],
      60,
      70,
    );
    expect(line?.paths).toEqual(["M3 21L22.5 3", "M61.5 21L81 3"]);
  });

  test("is cut by a break and not by a caution", () => {
    const cut = [point(2020, 60), point(2021, 61), point(2022, 62, "break"), point(2023, 63)];
    expect(sparkline(cut, 60, 70)?.paths).toHaveLength(2);
    const care = [point(2020, 60), point(2021, 61, "caution")];
    expect(sparkline(care, 60, 70)?.paths).toHaveLength(1);
  });

  test("marks a year that stands alone with a dot", () => {
    const line = sparkline([point(2020, 65), point(2021, null), point(2022, null)], 60, 70);
    expect(line).toMatchObject({ paths: [], dots: [{ x: 3, y: 12, last: false }] });
  });

  test("is nothing without any score", () => {
    expect(sparkline([], 0, 1)).toBeNull();
    expect(sparkline([point(2020, null)], 0, 1)).toBeNull();
    expect(sparkline([{ year: 2020, figure: null, rank: null, entry: null }], 0, 1)).toBeNull();
  });

  test("of equal scores stays inside its box", () => {
    const line = sparkline([point(2020, 5), point(2021, 5)], 5, 5);
    expect(line?.paths).toEqual(["M3 21L81 21"]);
  });
});

describe("the extent of histories", () => {
  test("is the lowest and highest score of all of them", () => {
    expect(extent([[point(2020, 61), point(2021, null)], [point(2020, 59.5)]])).toEqual([59.5, 61]);
  });

  test("without scores is 0 to 1", () => {
    expect(extent([])).toEqual([0, 1]);
  });
});
