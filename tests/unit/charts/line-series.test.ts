import { describe, expect, test } from "vitest";
import type { ChartBreak } from "@/lib/charts/break-rules";
import { type LinePoint, lineChart, segments } from "@/lib/charts/line-series";

function points(values: Readonly<Record<number, number | null>>): LinePoint[] {
  return Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
    label: value === null ? "" : String(value),
  }));
}

function split(
  values: Readonly<Record<number, number | null>>,
  breaks: readonly ChartBreak[] = [],
  years = Object.keys(values).map(Number),
): number[][] {
  return segments(points(values), years, breaks).map((part) => part.map((point) => point.year));
}

const broken = (year: number): ChartBreak => ({ year, label: "mới", severity: "break" });
const careful = (year: number): ChartBreak => ({ year, label: "đổi", severity: "caution" });

describe("a line", () => {
  test("without gaps is one stretch", () => {
    expect(split({ 2021: 1, 2022: 2, 2023: 3 })).toEqual([[2021, 2022, 2023]]);
  });

  test("is not joined over a break, which opens a stretch with its own year", () => {
    expect(split({ 2020: 1, 2021: 2, 2022: 3, 2023: 4 }, [broken(2022)])).toEqual([
      [2020, 2021],
      [2022, 2023],
    ]);
  });

  test("is joined over a caution", () => {
    expect(split({ 2021: 1, 2022: 2 }, [careful(2022)])).toEqual([[2021, 2022]]);
  });

  test("is not joined over a missing value", () => {
    expect(split({ 2020: 1, 2021: null, 2022: 3 })).toEqual([[2020], [2022]]);
  });

  test("joins two editions with a year between in which none was made", () => {
    expect(split({ 2019: 1, 2020: 1, 2022: 7 })).toEqual([[2019, 2020, 2022]]);
  });

  test("is not joined over a break that falls into a year without an edition", () => {
    expect(split({ 2020: 1, 2022: 7 }, [broken(2021)])).toEqual([[2020], [2022]]);
  });

  test("is not joined over an edition that other lines have and this one does not list", () => {
    expect(split({ 2020: 1, 2022: 7 }, [], [2020, 2021, 2022])).toEqual([[2020], [2022]]);
  });

  test("that has no value has no stretch", () => {
    expect(split({ 2020: null })).toEqual([]);
  });

  test("is not cut by a break before its first edition or after its last", () => {
    expect(split({ 2020: 1, 2021: 2 }, [broken(2020), broken(2022)])).toEqual([[2020, 2021]]);
  });
});

describe("a prepared line chart", () => {
  const chart = lineChart({
    language: "vi",
    valueKind: "score",
    breaks: [broken(2022)],
    lines: [
      { name: "Tiền Giang", emphasis: true, points: points({ 2020: 80, 2021: null, 2022: 85 }) },
      { name: "Cả nước", dashed: true, points: points({ 2020: 81, 2021: 82, 2022: 84 }) },
    ],
  });

  test("keeps every stretch under a name of its own", () => {
    expect(chart?.drawing.lines.map((line) => line.segments)).toEqual([
      ["l0s0", "l0s1"],
      ["l1s0", "l1s1"],
    ]);
    expect(chart?.drawing.rows.map((row) => row.values)).toEqual([
      { l0s0: 80, l1s0: 81 },
      { l1s0: 82 },
      { l0s1: 85, l1s1: 84 },
    ]);
  });

  test("says of a year only what is known, and that it opens a break", () => {
    expect(chart?.drawing.rows[1]?.entries).toEqual([{ name: "Cả nước", label: "82" }]);
    expect(chart?.drawing.rows.map((row) => row.remark)).toEqual([
      null,
      null,
      "không so được với kỳ trước (a)",
    ]);
    expect(chart?.notes.map((note) => note.text)).toEqual([
      "2022: không so được với kỳ trước. mới",
    ]);
  });

  test("can be sent to the browser as it is", () => {
    expect(structuredClone(chart)).toEqual(chart);
    expect(JSON.parse(JSON.stringify(chart?.drawing.rows))).toEqual(chart?.drawing.rows);
  });

  test("of places has the first at the top", () => {
    const ranks = lineChart({
      language: "vi",
      valueKind: "rank",
      breaks: [],
      lines: [{ name: "Hạng", points: points({ 2020: 1, 2022: 7 }) }],
    });
    expect(ranks?.drawing).toMatchObject({ reversed: true, scale: { domain: [1, 7] } });
  });

  test("is nothing when no line has a value", () => {
    const lines = [{ name: "Hạng", points: points({ 2020: null }) }];
    expect(lineChart({ language: "vi", valueKind: "rank", breaks: [], lines })).toBeNull();
    expect(lineChart({ language: "vi", valueKind: "score", breaks: [], lines: [] })).toBeNull();
  });
});
