import { describe, expect, test } from "vitest";
import { edition } from "@/lib/rankings/edition";
import {
  biggestMovers,
  firstOrder,
  type SortKey,
  sortKeys,
  sortRows,
} from "@/lib/rankings/sort-rows";
import { standings } from "@/lib/rankings/standing";
import { archiveOf, figure, province, region } from "./sample";

const names: Record<string, string> = {
  dong: "Đồng Nai",
  dung: "Dung Quất",
  an: "An Giang",
  au: "Âu Lạc",
  thieu: "Thiếu",
};
const provinces = Object.entries(names).map(([slug, vi]) =>
  province(slug, {
    name: { vi, en: slug },
    region: slug === "an" || slug === "thieu" ? "south" : "north",
  }),
);
const code = "par-index";
const scores = { year: 2022, indicator: code };
const figures = [
  figure("dong", "85.77", { ...scores, rank: 2, of: 63 }),
  figure("dung", "9.5", { ...scores, rank: 63, of: 63 }),
  figure("an", "100", { ...scores, rank: 1, of: 63 }),
  figure("au", "85.80", { ...scores, rank: 3, of: 63 }),
  figure("dong", "86.77", { ...scores, year: 2021, rank: 5, of: 63 }),
  figure("dung", "9", { ...scores, year: 2021, rank: 50, of: 63 }),
  figure("an", "90", { ...scores, year: 2021, rank: 1, of: 63 }),
];
const parts: Record<string, string> = { dong: "9.5", dung: "10", an: "9.50" };
const archive = archiveOf(provinces, figures);
const rows = standings(archive, code, 2022, "63").map((row) => {
  const printed = parts[row.province.slug];
  return {
    ...row,
    components: [{ figure: printed === undefined ? null : figure(row.province.slug, printed) }],
  };
});
const regions = [region("south", 2, 1), region("north", 3, 2)];

const sorted = (key: SortKey, order: "asc" | "desc", list = rows) =>
  sortRows(list, key, order, regions).map((row) => row.province.slug);

describe("sorting a ranking", () => {
  test.each<[SortKey, string[], string[]]>([
    ["rank", ["an", "dong", "au", "dung", "thieu"], ["dung", "au", "dong", "an", "thieu"]],
    ["name", ["an", "au", "dung", "dong", "thieu"], ["thieu", "dong", "dung", "au", "an"]],
    ["score", ["dung", "dong", "au", "an", "thieu"], ["an", "au", "dong", "dung", "thieu"]],
    ["change", ["dong", "dung", "an", "au", "thieu"], ["an", "dung", "dong", "au", "thieu"]],
    ["places", ["dung", "an", "dong", "au", "thieu"], ["dong", "an", "dung", "au", "thieu"]],
    ["band", ["an", "dong", "au", "dung", "thieu"], ["dong", "au", "an", "dung", "thieu"]],
    ["region", ["an", "thieu", "dong", "au", "dung"], ["dong", "au", "dung", "an", "thieu"]],
    ["component:0", ["an", "dong", "dung", "au", "thieu"], ["dung", "an", "dong", "au", "thieu"]],
  ])("by %s goes by value both ways, ties by place, missing ones last", (key, asc, desc) => {
    expect(sorted(key, "asc")).toEqual(asc);
    expect(sorted(key, "desc")).toEqual(desc);
  });

  test("knows every column", () => {
    expect([...sortKeys].sort()).toEqual(
      ["band", "change", "name", "places", "rank", "region", "score"].sort(),
    );
  });

  test("a component that the table does not have leaves the order of places", () => {
    expect(sorted("component:7", "desc")).toEqual(["an", "dong", "au", "dung", "thieu"]);
  });

  test.each(sortKeys)("by %s does not depend on the order before", (key) => {
    for (const order of ["asc", "desc"] as const)
      expect(sorted(key, order, rows.toReversed())).toEqual(sorted(key, order));
  });

  test("does not touch the list it is given", () => {
    const before = rows.map((row) => row.province.slug);
    sorted("name", "desc");
    expect(rows.map((row) => row.province.slug)).toEqual(before);
  });

  test("the first press shows the best or largest first, names from A", () => {
    const orders = [...sortKeys, "component:3" as const].map((key) => [key, firstOrder(key)]);
    expect(Object.fromEntries(orders)).toEqual({
      rank: "asc",
      name: "asc",
      band: "asc",
      region: "asc",
      score: "desc",
      change: "desc",
      places: "desc",
      "component:3": "desc",
    });
  });
});

describe("biggest movers", () => {
  const slugs = (direction: 1 | -1, count = 3) =>
    biggestMovers(rows, direction, count).map((row) => row.province.slug);

  test("are those that gained or lost most places; who stayed is neither", () => {
    expect(slugs(1)).toEqual(["dong"]);
    expect(slugs(-1)).toEqual(["dung"]);
  });

  test("are as many as asked for, the biggest first, ties to the better place", () => {
    const made = [
      [3, 1],
      [9, 2],
      [10, 3],
    ].map(([before, after], index) => ({ slug: `p${index}`, before, after }));
    const list = standings(
      archiveOf(
        made.map((item) => item.slug),
        made.flatMap(({ slug, before, after }) => [
          figure(slug, null, { year: 2019, rank: before ?? null, of: 63 }),
          figure(slug, null, { year: 2020, rank: after ?? null, of: 63 }),
        ]),
      ),
      "index",
      2020,
      "63",
    );
    expect(biggestMovers(list, 1, 2).map((row) => row.province.slug)).toEqual(["p1", "p2"]);
    expect(biggestMovers(list, -1, 2)).toEqual([]);
  });

  test("across a break there are none", () => {
    const broken = archiveOf(provinces, figures, {
      breaks: [
        {
          indicator: code,
          year: 2022,
          severity: "break",
          reason: { vi: "đổi", en: "new" },
          source: null,
        },
      ],
    });
    expect(edition(broken, code, 2022, "63")?.withRank).toBe(4);
    expect(biggestMovers(standings(broken, code, 2022, "63"), 1, 3)).toEqual([]);
  });
});
