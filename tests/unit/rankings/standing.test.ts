import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { standing, standings } from "@/lib/rankings/standing";
import { archiveOf, figure, gap, province } from "./sample";

const provinces = ["a", "b", "c", "d", "e"];

const order = (figures: readonly Figure[], slugs: readonly string[] = provinces) =>
  standings(archiveOf(slugs, figures), "index", 2020, "63").map((row) => row.province.slug);

describe("a table", () => {
  test("has places first, then scores without a place, then the missing ones", () => {
    const figures = [
      figure("a", null, { rank: 60, of: 63 }),
      figure("b", "99", { of: 63 }),
      figure("d", "80", { rank: 2, of: 63 }),
      figure("e", "100", { of: 63 }),
    ];
    expect(order(figures)).toEqual(["d", "a", "e", "b", "c"]);
  });

  test("keeps equal places in Vietnamese order", () => {
    const named = [
      province("x", { name: { vi: "Đồng Nai", en: "x" } }),
      province("y", { name: { vi: "Dak", en: "y" } }),
    ];
    const figures = ["x", "y"].map((slug) => figure(slug, "5"));
    const rows = standings(archiveOf(named, figures), "index", 2020, "63");
    expect(rows.map((row) => row.province.slug)).toEqual(["y", "x"]);
    expect(rows.map((row) => row.rank?.place)).toEqual([1, 1]);
  });

  test("of an edition nobody has figures of still lists every province as missing", () => {
    const rows = standings(archiveOf(provinces, []), "index", 2020, "63");
    expect(rows).toHaveLength(5);
    for (const row of rows) expect([row.figure, row.rank]).toEqual([null, null]);
  });

  test("is the same whatever the order of provinces and figures in the store", () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), {
      minLength: 5,
      maxLength: 5,
    });
    const shuffles = fc.tuple(
      scores,
      fc.shuffledSubarray(provinces, { minLength: 5, maxLength: 5 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
    );
    fc.assert(
      fc.property(shuffles, ([list, slugs, positions]) => {
        const figures = list.map((score, index) =>
          figure(provinces[index] ?? "", score === null ? null : String(score), {
            rank: score === null ? index + 1 : null,
            of: 5,
          }),
        );
        const shuffled = positions.flatMap((position) => figures[position] ?? []);
        expect(order(shuffled, slugs)).toEqual(order(figures));
      }),
    );
  });
});

describe("what is missing", () => {
  const of = (figures: readonly Figure[], slug: string, gaps = [gap(null, "not-published")]) =>
    standing(archiveOf(provinces, figures, { gaps }), "index", 2020, "63", slug)?.missing;

  test("nothing, where both score and place are there", () => {
    expect(of([figure("a", "5", { rank: 1, of: 5 })], "a")).toBeNull();
  });

  test("a score without a place carries the reason", () => {
    expect(of([figure("a", "5", { of: 63 })], "a")?.code).toBe("not-published");
  });

  test("no figure at all carries the reason", () => {
    expect(of([], "b")?.code).toBe("not-published");
  });

  test("a printed place without its score was not collected, whatever holds for the others", () => {
    expect(of([figure("a", null, { rank: 28, of: 63 })], "a")?.code).toBe("not-collected");
  });

  test("but a reason recorded for that province itself stays", () => {
    const figures = [figure("a", null, { rank: 28, of: 63 })];
    expect(of(figures, "a", [gap("a", "not-published")])?.code).toBe("not-published");
  });

  test("a rate that is never ranked misses no place", () => {
    const archive = archiveOf(provinces, [figure("a", "99", { indicator: "rate" })]);
    expect(standing(archive, "rate", 2020, "63", "a")?.missing).toBeNull();
  });
});

test("an unknown province, index or set has no standing", () => {
  const archive = archiveOf(provinces, [figure("a", "5")]);
  expect(standing(archive, "index", 2020, "63", "z")).toBeNull();
  expect(standing(archive, "made-up", 2020, "63", "a")).toBeNull();
  expect(standing(archive, "index", 2020, "34", "a")).toBeNull();
});
