import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure } from "@/lib/figures/figure";
import { firstPlaceStreaks, runs, series } from "@/lib/rankings/series";
import { archiveOf, breakOf, figure } from "./sample";

function history(figures: readonly Figure[], rest: Partial<Snapshot> = {}, code = "index") {
  return series(archiveOf(["a", "b"], figures, rest), code, "63", "a");
}

/** A printed place of province `a` in each year; null is an edition that holds only province `b`. */
function places(years: Record<number, number | null>, rest: Partial<Figure> = {}): Figure[] {
  return Object.entries(years).map(([year, rank]) =>
    rank === null
      ? figure("b", "1", { year: Number(year) })
      : figure("a", "50", { year: Number(year), rank, of: 63, ...rest }),
  );
}

const runYears = (figures: readonly Figure[], rest: Partial<Snapshot> = {}, code = "index") =>
  runs(history(figures, rest, code)).map((run) => run.map((point) => point.year));

describe("a history", () => {
  test("keeps editions without a figure of the province, oldest first", () => {
    const points = history([
      figure("a", "2", { year: 2022 }),
      figure("b", "1", { year: 2020 }),
      figure("a", "1", { year: 2019 }),
    ]);
    expect(points.map(({ year, figure: held }) => [year, held?.printed ?? null])).toEqual([
      [2019, "1"],
      [2020, null],
      [2022, "2"],
    ]);
  });

  test("holds the figures of its unit set only", () => {
    expect(history([figure("a", "1", { unitSet: "34" })])).toEqual([]);
  });

  test("names the break between two editions, also one in a year between them", () => {
    const figures = [2018, 2020].map((year) => figure("a", "1", { year }));
    const entry = breakOf("index", 2019);
    expect(history(figures, { breaks: [entry] }).map((point) => point.entry)).toEqual([
      null,
      entry,
    ]);
  });

  test("a break is named before a caution of the same stretch", () => {
    const figures = [2018, 2021].map((year) => figure("a", "1", { year }));
    const strong = breakOf("index", 2020);
    const breaks = [breakOf("index", 2019, "caution"), strong];
    expect(history(figures, { breaks }).at(-1)?.entry).toEqual(strong);
  });
});

describe("a line through the scores", () => {
  const scored = (...years: number[]) => years.map((year) => figure("a", "5", { year }));

  test("joins consecutive editions", () => {
    expect(runYears(scored(2019, 2020, 2021))).toEqual([[2019, 2020, 2021]]);
  });

  test("is not joined over an edition without a score of the province", () => {
    const figures = [...scored(2019, 2021), figure("b", "1", { year: 2020 })];
    expect(runYears(figures)).toEqual([[2019], [2021]]);
  });

  test("is not joined over an edition with a place only", () => {
    const figures = [...scored(2019, 2021), ...places({ 2020: 3 }).map(withoutScore)];
    expect(runYears(figures)).toEqual([[2019], [2021]]);
  });

  test("is not joined over a break", () => {
    expect(runYears(scored(2019, 2020, 2021), { breaks: [breakOf("index", 2020)] })).toEqual([
      [2019],
      [2020, 2021],
    ]);
  });

  test("of a component is not joined over a break of its index", () => {
    const figures = scored(2019, 2020).map((item) => ({ ...item, indicator: "index.part" }));
    expect(runYears(figures, { breaks: [breakOf("index", 2020)] }, "index.part")).toEqual([
      [2019],
      [2020],
    ]);
  });

  test("is joined over a caution", () => {
    const breaks = [breakOf("index", 2020, "caution")];
    expect(runYears(scored(2019, 2020), { breaks })).toEqual([[2019, 2020]]);
  });

  test("joins editions that follow each other, also over a year that had none", () => {
    expect(runYears(scored(2019, 2020, 2022))).toEqual([[2019, 2020, 2022]]);
  });

  test("through nothing is nothing", () => {
    expect(runYears([])).toEqual([]);
  });
});

function withoutScore(item: Figure): Figure {
  return { ...item, printed: null, value: null };
}

describe("a run of first places", () => {
  const streaks = (figures: readonly Figure[], rest: Partial<Snapshot> = {}) =>
    firstPlaceStreaks(history(figures, rest)).map(({ from, to, length }) => [from, to, length]);

  test("counts consecutive editions", () => {
    expect(streaks(places({ 2017: 1, 2018: 1, 2019: 1, 2020: 2 }))).toEqual([[2017, 2019, 3]]);
  });

  test("of one edition is none", () => {
    expect(streaks(places({ 2017: 1, 2018: 2, 2019: 1 }))).toEqual([]);
  });

  test("ends at a year without an edition", () => {
    expect(streaks(places({ 2018: 1, 2019: 1, 2021: 1, 2022: 1 }))).toEqual([
      [2018, 2019, 2],
      [2021, 2022, 2],
    ]);
  });

  test("ends at an edition in which the place is not known", () => {
    expect(streaks(places({ 2017: 1, 2018: 1, 2019: null, 2020: 1, 2021: 1 }))).toEqual([
      [2017, 2018, 2],
      [2020, 2021, 2],
    ]);
  });

  test("ends at a break of the method", () => {
    const breaks = [breakOf("index", 2019)];
    expect(streaks(places({ 2017: 1, 2018: 1, 2019: 1, 2020: 1 }), { breaks })).toEqual([
      [2017, 2018, 2],
      [2019, 2020, 2],
    ]);
  });

  test("goes on over a caution", () => {
    const breaks = [breakOf("index", 2018, "caution")];
    expect(streaks(places({ 2017: 1, 2018: 1 }), { breaks })).toEqual([[2017, 2018, 2]]);
  });

  test("of places that the publisher printed is called published", () => {
    expect(firstPlaceStreaks(history(places({ 2017: 1, 2018: 1 })))[0]?.kind).toBe("published");
  });

  test("of places counted from scores is called counted", () => {
    const figures = [2017, 2018].flatMap((year) => [
      figure("a", "9", { year, indicator: "groups" }),
      figure("b", "1", { year, indicator: "groups" }),
    ]);
    expect(firstPlaceStreaks(history(figures, {}, "groups"))[0]?.kind).toBe("counted");
  });

  test.each([
    ["derived", { derived: ["rank"] }],
    ["self-reported", { status: "self-reported" }],
  ] as const)("of %s places is called so, never published or counted from scores", (kind, rest) => {
    const found = firstPlaceStreaks(history(places({ 2017: 1, 2018: 1 }, rest)));
    expect(found[0]?.kind).toBe(kind);
  });

  test("of places of several kinds is called mixed", () => {
    const figures = [...places({ 2017: 1 }), ...places({ 2018: 1 }, { derived: ["rank"] })];
    expect(firstPlaceStreaks(history(figures))[0]?.kind).toBe("mixed");
  });
});
