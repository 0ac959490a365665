import { describe, expect, test } from "vitest";
import type { Average, Figure } from "@/lib/figures/figure";
import { storedTotals } from "@/lib/import/edition/stored-totals";
import {
  decimalsWarning,
  jumpWarning,
  meanWarning,
  rankPolicyWarning,
  sumWarning,
} from "@/lib/import/edition/value-warnings";
import { archiveOf, breakOf, figure, indicator } from "../../rankings/sample";
import { editionOf, seen } from "./sample-edition";

/** Twenty provinces, which are as many changes as make a usual one. */
const slugs = Array.from({ length: 20 }, (_, index) => `p${index}`);

/** Everybody at 50 in 2018 and, one point apart, at 51 in 2019. */
const history = slugs.flatMap((slug) => [
  figure(slug, "50.00", { year: 2018 }),
  figure(slug, "51.00", { year: 2019 }),
]);

describe("the warning of a jump", () => {
  const stored = archiveOf(slugs, history);

  test.each([
    ["four times the usual change is none", { p0: "55.00", p1: "47.00" }, null],
    [
      "more than that is one, up or down",
      { p0: "55.01", p1: "46.99", p2: "52.00" },
      ["jump:index/2020/63=2", 2, 3],
    ],
  ])("%s", (_, values, expected) => {
    const edition = editionOf(Object.entries(values).map(([slug, value]) => figure(slug, value)));
    expect(seen(jumpWarning(edition, stored))).toEqual(expected);
  });

  test("compares with the latest year on record, over years without an edition", () => {
    const edition = editionOf([figure("p0", "60.00", { year: 2022 })]);
    expect(jumpWarning(edition, stored)?.cells[0]?.message.en).toBe(
      "From 51.00 (2019) to 60.00: a change of 9.00, the usual yearly one being 1.",
    );
  });

  test("is silent across a break of the method", () => {
    const broken = archiveOf(slugs, history, { breaks: [breakOf("index", 2020)] });
    expect(jumpWarning(editionOf([figure("p0", "90.00")]), broken)).toBeNull();
  });

  test("is silent where too few changes are on record to call one usual", () => {
    const few = archiveOf(slugs.slice(1), history.slice(2));
    expect(jumpWarning(editionOf([figure("p1", "90.00")]), few)).toBeNull();
  });

  test("is silent about a province that had no value, and about the first edition", () => {
    expect(jumpWarning(editionOf([figure("new", "90.00")]), stored)).toBeNull();
    expect(jumpWarning(editionOf([figure("p0", "90.00", { year: 2017 })]), stored)).toBeNull();
  });
});

describe("the warning that parts do not add up", () => {
  const parts = ["1", "2"].map((part) =>
    indicator(`par-index.${part}`, "official", { parent: "par-index" }),
  );
  const indicators = [indicator("par-index", "official"), ...parts];
  const whole = (...values: readonly (string | null)[]) =>
    values.map((value, index) =>
      figure("a", value, { indicator: index === 0 ? "par-index" : `par-index.${index}` }),
    );

  test.each([
    ["exact", ["30.00", "10.00", "20.00"], null],
    ["off by what rounding explains: three half units", ["30.01", "10.00", "20.00"], null],
    ["off by more", ["30.02", "10.00", "20.00"], ["sum:par-index/2020/63=1", 2]],
    ["coarser parts leave more room", ["30.10", "10.0", "20.0"], null],
    ["a part is missing", ["35.00", "10.00", null], null],
  ])("%s", (_, values, expected) => {
    const figures = whole(...values).filter(({ printed }) => printed !== null);
    const after = archiveOf(["a"], figures, { indicators });
    const [total] = figures as [Figure];
    expect(seen(sumWarning(editionOf([total]), after))).toEqual(expected);
  });

  test("says what they add up to", () => {
    const figures = whole("31.00", "10.25", "20.00");
    const after = archiveOf(["a"], figures, { indicators });
    expect(sumWarning(editionOf(figures.slice(0, 1)), after)?.cells[0]?.message).toEqual({
      vi: "Tổng 2 thành phần là 30,25, không phải 31,00.",
      en: "The 2 parts add up to 30.25, not to 31.00.",
    });
  });

  test("sees the parts of a table without totals beside the stored total", () => {
    const figures = whole("31.00", "10.25", "20.00");
    const after = archiveOf(["a"], figures, { indicators });
    const read = figures.slice(1).map((part) => editionOf([part]));
    const totals = storedTotals(read, after);
    expect(totals.map((total) => seen(sumWarning(total, after)))).toEqual([
      ["sum:par-index/2020/63=1", 2],
    ]);
    expect(storedTotals([...read, editionOf(figures.slice(0, 1))], after)).toEqual([]);
    expect(
      storedTotals([editionOf([figure("a", "1", { indicator: "index.part" })])], after),
    ).toEqual([]);
  });

  test("is silent in an index whose total is no plain sum", () => {
    const figures = [figure("a", "50"), figure("a", "1", { indicator: "index.part" })];
    expect(sumWarning(editionOf(figures.slice(0, 1)), archiveOf(["a"], figures))).toBeNull();
  });
});

describe("the warning that the mean is not the published one", () => {
  function warned(values: readonly string[], published: string, roster = values.length) {
    const names = slugs.slice(0, roster);
    const figures = values.map((value, index) =>
      figure(`p${index}`, value, { rank: index + 1, of: roster }),
    );
    const mean: Average = {
      indicator: "index",
      year: 2020,
      unitSet: "63",
      region: null,
      printed: published,
      value: Number(published),
      rank: null,
      of: null,
      source: "source",
      note: null,
    };
    return seen(meanWarning(editionOf(figures), archiveOf(names, figures, { averages: [mean] })));
  }

  test.each([
    ["the same", ["80.00", "70.00"], "75.00", null],
    ["rounded up from 75.005", ["80.00", "70.01"], "75.01", null],
    ["cut from 75.005", ["80.00", "70.01"], "75.00", null],
    ["cut from 75.0067", ["80.00", "70.00", "75.02"], "75.00", null],
    ["a unit of the last decimal above", ["80.00", "70.00"], "75.01", ["mean:index/2020/63=1"]],
    ["a unit of the last decimal below", ["80.00", "70.00"], "74.99", ["mean:index/2020/63=1"]],
    ["to one decimal", ["80.00", "70.08"], "75.0", null],
  ])("%s", (_, values, published, expected) => {
    expect(warned(values, published)).toEqual(expected);
  });

  test("is silent while provinces are missing", () => {
    expect(warned(["80.00", "70.00"], "60.00", 3)).toBeNull();
  });
});

describe("the warning of decimals", () => {
  test.each([
    ["as many as usual", "85.77", null],
    ["fewer", "85.7", null],
    ["more", "85.773", ["decimals:index/2020/63=1", 2]],
  ])("%s", (_, value, expected) => {
    const after = archiveOf(["a"], []);
    expect(seen(decimalsWarning(editionOf([figure("a", value)]), after))).toEqual(expected);
  });
});

describe("the warning of places that the publisher does not print", () => {
  test.each([
    ["of an index that prints all", "index", 2020, 63, null],
    ["of one that publishes groups", "groups", 2020, 1, ["rank-policy:groups/2020/63=1", 2]],
    ["of one that publishes no places", "rate", 2020, 1, ["rank-policy:rate/2020/63=1", 2]],
    ["among the first thirty", "top", 2023, 30, null],
    ["below the first thirty", "top", 2023, 31, ["rank-policy:top/2023/63=1", 2]],
    ["below the first thirty while all were printed", "top", 2022, 31, null],
  ])("%s", (_, code, year, rank, expected) => {
    const read = figure("a", "50", { indicator: code, year, rank, of: 63 });
    expect(seen(rankPolicyWarning(editionOf([read]), archiveOf(["a"], [])))).toEqual(expected);
  });

  test("is silent where no places are read", () => {
    const read = figure("a", "50", { indicator: "groups" });
    expect(rankPolicyWarning(editionOf([read]), archiveOf(["a"], []))).toBeNull();
  });
});
