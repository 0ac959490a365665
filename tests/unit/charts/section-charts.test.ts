import { describe, expect, test } from "vitest";
import { componentBars } from "@/lib/charts/component-bars";
import { rankLines, scoreLines, seriesBreaks } from "@/lib/charts/province-lines";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { RankKind } from "@/lib/rankings/rank";

interface Year {
  readonly year: number;
  readonly printed?: string;
  readonly place?: number;
  readonly kind?: RankKind;
  readonly mean?: string;
  readonly entry?: { severity: "break" | "caution"; reason: { vi: string; en: string } };
}

/** Only the parts of a section that the charts read. */
function section(years: readonly Year[], components: readonly object[] = []): IndexSection {
  const part = {
    indicator: { unit: "%" },
    points: years.map(({ year, printed, place, kind = "published", entry = null }) => ({
      year,
      figure: printed === undefined ? null : { printed, value: Number(printed) },
      rank: place === undefined ? null : { place, of: 63, kind, tied: false },
      entry,
    })),
    history: years
      .map(({ year, mean }) => ({ year, mean: mean === undefined ? null : { value: mean } }))
      .reverse(),
    components,
  };
  return part as unknown as IndexSection;
}

function component(name: string, value: number | null, scaleMax = 100): object {
  return {
    indicator: { name: { vi: name, en: name }, scaleMax },
    standing: { figure: value === null ? null : { value, printed: value.toFixed(2) } },
    median: "80.00",
    best: "95.50",
  };
}

describe("lines of scores", () => {
  test("set the province against the national mean, oldest year first", () => {
    const lines = scoreLines(
      section([
        { year: 2021, printed: "86.60", mean: "86.37" },
        { year: 2022, mean: "84.79" },
      ]),
      "Tiền Giang",
      "Cả nước",
      "vi",
    );
    expect(lines).toMatchObject([
      { name: "Tiền Giang", emphasis: true },
      { name: "Cả nước", dashed: true },
    ]);
    expect(lines.map((line) => line.points)).toEqual([
      [
        { year: 2021, value: 86.6, label: "86,60%" },
        { year: 2022, value: null, label: "" },
      ],
      [
        { year: 2021, value: 86.37, label: "86,37%" },
        { year: 2022, value: 84.79, label: "84,79%" },
      ],
    ]);
  });

  test("leave out a national mean that is never known", () => {
    const lines = scoreLines(section([{ year: 2021, printed: "1.0" }]), "A", "Cả nước", "vi");
    expect(lines.map((line) => line.name)).toEqual(["A"]);
  });
});

describe("lines of places", () => {
  const names = { printed: "in ra", counted: "đếm được" };

  test("keep printed and counted places apart", () => {
    const lines = rankLines(
      section([
        { year: 2021, place: 7 },
        { year: 2022, place: 9, kind: "counted" },
      ]),
      names,
      "vi",
    );
    expect(lines.map((line) => [line.name, line.points.map((point) => point.value)])).toEqual([
      ["in ra", [7, null]],
      ["đếm được", [null, 9]],
    ]);
    expect(lines[0]?.points[0]?.label).toBe("7/63");
    expect(lines[1]?.dashed).toBe(true);
  });

  test("of one kind only are one emphasised line", () => {
    const years = [{ year: 2021, place: 7, kind: "counted" as const }];
    expect(rankLines(section(years), names, "vi")).toMatchObject([
      { name: "đếm được", emphasis: true, dashed: false },
    ]);
  });

  test("are none without a place", () => {
    expect(rankLines(section([{ year: 2021, printed: "80.00" }]), names, "vi")).toEqual([]);
  });
});

test("breaks of a series stand at the edition they open, in the reader's language", () => {
  const entry = { severity: "break" as const, reason: { vi: "mới", en: "new" } };
  expect(seriesBreaks(section([{ year: 2021 }, { year: 2022, entry }]), "en")).toEqual([
    { year: 2022, label: "new", severity: "break" },
  ]);
});

describe("bars of components", () => {
  test("carry value, median and highest in local form", () => {
    const rows = ["A", "B", "C"].map((name) => component(name, 82.3));
    expect(componentBars(section([], rows), "vi")).toMatchObject({
      max: 100,
      bars: [
        { name: "A", value: 82.3, label: "82,30", medianLabel: "80,00", best: 95.5 },
        { name: "B" },
        { name: "C" },
      ],
    });
  });

  test.each([
    ["fewer than three have a score", [component("A", 1), component("B", 2), component("C", null)]],
    ["the scales differ", [component("A", 1), component("B", 2), component("C", 3, 10)]],
  ])("are none when %s", (_reason, rows) => {
    expect(componentBars(section([], rows), "vi")).toBeNull();
  });
});
