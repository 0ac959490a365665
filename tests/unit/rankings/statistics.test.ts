import { describe, expect, test } from "vitest";
import type { Average } from "@/lib/figures/figure";
import { meansOverYears, regionRows } from "@/lib/rankings/region-means";
import { areaMean, statistics } from "@/lib/rankings/statistics";
import { archiveOf, breakOf, figure, province, region } from "./sample";

const provinces = [
  province("a"),
  province("b"),
  province("c"),
  province("x", { region: "south" }),
  province("y", { region: "south" }),
];
const scores: Record<string, string> = { a: "1.00", b: "2.00", c: "10.00", x: "4.00", y: "4.01" };
const complete = Object.entries(scores).map(([slug, printed]) => figure(slug, printed));
/** The publisher ranked five; the score of `c` is not here. */
const partial = complete.flatMap((item) => (item.province === "c" ? [] : { ...item, of: 5 }));

function average(area: string | null, printed: string): Average {
  return {
    indicator: "index",
    year: 2020,
    unitSet: "63",
    region: area,
    printed,
    value: Number(printed),
    rank: null,
    of: null,
    source: "source",
    note: null,
  };
}

describe("mean, median, quartiles and spread", () => {
  test("of a complete edition, with the decimals of the indicator", () => {
    expect(statistics(archiveOf(provinces, complete), "index", 2020, "63")).toEqual({
      count: 5,
      mean: "4.20",
      median: "4.00",
      lowerQuartile: "2.00",
      upperQuartile: "4.01",
      lowest: "1.00",
      highest: "10.00",
      range: "9.00",
    });
  });

  test("of one region hold its provinces only", () => {
    const archive = archiveOf(provinces, complete);
    expect(statistics(archive, "index", 2020, "63", "south")).toEqual({
      count: 2,
      mean: "4.01",
      median: "4.01",
      lowerQuartile: "4.00",
      upperQuartile: "4.01",
      lowest: "4.00",
      highest: "4.01",
      range: "0.01",
    });
  });

  test("are not counted from a partial edition, of the country or a region", () => {
    const archive = archiveOf(provinces, partial);
    expect(statistics(archive, "index", 2020, "63")).toBeNull();
    expect(statistics(archive, "index", 2020, "63", "south")).toBeNull();
  });

  test("of an area without a score are nothing", () => {
    const pilot = ["a", "b"].map((slug) => figure(slug, "1", { of: 2 }));
    const archive = archiveOf(provinces, pilot);
    expect(statistics(archive, "index", 2020, "63")?.count).toBe(2);
    expect(statistics(archive, "index", 2020, "63", "south")).toBeNull();
  });

  test("leave out what a province says of itself", () => {
    const pilot = [
      figure("a", "1.00", { of: 2 }),
      figure("b", "2.00", { of: 2 }),
      figure("c", "90.00", { status: "self-reported" }),
    ];
    expect(statistics(archiveOf(provinces, pilot), "index", 2020, "63")).toMatchObject({
      count: 2,
      highest: "2.00",
    });
  });
});

describe("the mean of an area", () => {
  test("is the printed one when there is one, also of a partial edition", () => {
    const averages = [average(null, "4.5"), average("south", "4.25")];
    const archive = archiveOf(provinces, partial, { averages });
    expect(areaMean(archive, "index", 2020, "63", null)).toMatchObject({
      kind: "published",
      value: "4.5",
    });
    expect(areaMean(archive, "index", 2020, "63", "south")).toMatchObject({ value: "4.25" });
    expect(areaMean(archive, "index", 2020, "63", "north")).toBeNull();
  });

  test("is counted from a complete edition where none is printed", () => {
    const archive = archiveOf(provinces, complete);
    expect(areaMean(archive, "index", 2020, "63", "south")).toEqual({
      kind: "counted",
      value: "4.01",
      count: 2,
    });
  });

  test("a mean of the country is not the mean of a region", () => {
    const archive = archiveOf(provinces, partial, { averages: [average(null, "4.5")] });
    expect(areaMean(archive, "index", 2020, "63", "south")).toBeNull();
  });
});

describe("region against region", () => {
  const regions = [region("south", 2, 2), region("north", 3, 1)];

  test("stands in the usual order, with best, worst and the share that rose", () => {
    const later = complete.map((item) => ({
      ...item,
      year: 2021,
      printed: item.province === "x" ? "3.99" : item.province === "y" ? "4.01" : "11.00",
    }));
    const rows = regionRows(
      archiveOf(provinces, [...complete, ...later], { regions }),
      "index",
      2021,
      "63",
    );
    expect(rows.map((row) => row.region.slug)).toEqual(["north", "south"]);
    expect(rows[0]?.rising).toEqual({ rising: 3, compared: 3 });
    expect(rows[1]?.rising).toEqual({ rising: 0, compared: 2 });
    expect(rows[1]?.best?.province.slug).toBe("y");
    expect(rows[1]?.worst?.province.slug).toBe("x");
  });

  test("across a break nobody is said to have risen", () => {
    const later = complete.map((item) => ({ ...item, year: 2021 }));
    const archive = archiveOf(provinces, [...complete, ...later], {
      regions,
      breaks: [breakOf("index", 2021)],
    });
    const rows = regionRows(archive, "index", 2021, "63");
    expect(rows.map((row) => row.rising)).toEqual([null, null]);
  });

  test("a partial edition has no best, worst or share", () => {
    const rows = regionRows(archiveOf(provinces, partial, { regions }), "index", 2020, "63");
    for (const row of rows)
      expect([row.mean, row.statistics, row.best, row.worst, row.rising]).toEqual(
        Array(5).fill(null),
      );
  });

  test("over the years an edition without a mean stays in the list as missing", () => {
    const later = partial.map((item) => ({ ...item, year: 2022 }));
    const archive = archiveOf(provinces, [...complete, ...later], { regions });
    const means = meansOverYears(archive, "index", "63", "south");
    expect(means.map(({ year, mean }) => [year, mean?.value ?? null])).toEqual([
      [2020, "4.01"],
      [2022, null],
    ]);
  });
});
