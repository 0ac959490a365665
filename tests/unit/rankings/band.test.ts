import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { bandOf } from "@/lib/rankings/band";
import { edition } from "@/lib/rankings/edition";
import { archiveOf, figure } from "./sample";

function band(slug: string, slugs: readonly string[], figures: readonly Figure[], code: string) {
  const archive = archiveOf(slugs, figures);
  const year = figures[0]?.year ?? 2020;
  const found = edition(archive, code, year, "63");
  if (!found) throw new Error(`no edition of ${code}`);
  return bandOf(archive, found, slug);
}

describe("groups of the PAR Index since 2020", () => {
  test.each([
    ["100", "A"],
    ["90", "A"],
    ["90.00", "A"],
    ["89.99", "B"],
    ["80", "B"],
    ["79.99", "C"],
    ["70", "C"],
  ])("%s is in group %s", (printed, group) => {
    const figures = [figure("a", printed, { indicator: "par-index" })];
    expect(band("a", ["a", "b"], figures, "par-index")).toEqual({ scheme: "par", group });
  });

  test("below 70 there is none", () => {
    const figures = [figure("a", "69.99", { indicator: "par-index" })];
    expect(band("a", ["a"], figures, "par-index")).toBeNull();
  });

  test.each([
    [2019, null],
    [2020, "A"],
    [2024, "A"],
  ])("of %i a score of 95 is in group %s", (year, group) => {
    const figures = [figure("a", "95", { indicator: "par-index", year })];
    expect(band("a", ["a"], figures, "par-index")?.group ?? null).toBe(group);
  });

  test("a place without a score is in none", () => {
    const figures = [figure("a", null, { indicator: "par-index", rank: 1, of: 63 })];
    expect(band("a", ["a"], figures, "par-index")).toBeNull();
  });
});

describe("quartile groups", () => {
  const slugs = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const scored = (scores: readonly string[]) =>
    scores.map((printed, index) => figure(slugs[index] ?? "", printed, { indicator: "groups" }));

  test("eight provinces make four groups of two, the highest scores in group 1", () => {
    const figures = scored(["8", "7", "6", "5", "4", "3", "2", "1"]);
    const groups = slugs.map((slug) => band(slug, slugs, figures, "groups")?.group);
    expect(groups).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  test("equal scores are in the same group", () => {
    const figures = scored(["8", "7.0", "7", "7.00", "4", "3", "2", "1"]);
    const groups = ["b", "c", "d"].map((slug) => band(slug, slugs, figures, "groups")?.group);
    expect(new Set(groups).size).toBe(1);
  });

  test("a partial edition has none", () => {
    const figures = scored(["8", "7", "6", "5", "4", "3", "2"]);
    expect(band("a", slugs, figures, "groups")).toBeNull();
  });

  test("other indices have none", () => {
    const figures = slugs.map((slug) => figure(slug, "95", { indicator: "top" }));
    expect(band("a", slugs, figures, "top")).toBeNull();
  });
});
