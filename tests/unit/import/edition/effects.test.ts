import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { effectsOf } from "@/lib/import/edition/effects";
import { figureChanges } from "@/lib/import/figure-changes";
import { archiveOf, figure } from "../../rankings/sample";

const slugs = ["a", "b", "c"];

function effects(before: readonly Figure[], after: readonly Figure[]) {
  return effectsOf(figureChanges(before, after), archiveOf(slugs, before), archiveOf(slugs, after));
}

function scores(...values: readonly string[]): Figure[] {
  return values.map((value, index) => figure(slugs[index] ?? "", value));
}

describe("what readers will see differently", () => {
  test("names the new leader and the places that move, best first", () => {
    const [effect, ...others] = effects(scores("90", "80", "70"), scores("75", "80", "70"));
    expect(others).toEqual([]);
    expect(effect).toMatchObject({
      code: "index",
      year: 2020,
      unitSet: "63",
      changed: 1,
      leadersBefore: ["a"],
      leadersAfter: ["b"],
    });
    expect(
      effect?.moves.map(({ province, before, after }) => [province, before.place, after.place]),
    ).toEqual([
      ["b", 2, 1],
      ["a", 1, 2],
    ]);
  });

  test("has no leader while the edition is not complete", () => {
    const [effect] = effects([], scores("90", "80"));
    expect(effect).toMatchObject({ added: 2, leadersBefore: [], leadersAfter: [], moves: [] });
  });

  test("names all who share the first place", () => {
    const [effect] = effects(scores("90", "80", "70"), scores("90", "90", "70"));
    expect(effect?.leadersAfter).toEqual(["a", "b"]);
  });

  test("counts the derived, computed and self-reported figures that are published now", () => {
    const stored = [
      figure("a", "90", { status: "computed" }),
      figure("b", "80", { status: "self-reported" }),
      figure("c", "70", { derived: ["value"], rank: 3, of: 3 }),
    ];
    const now = stored.map((one): Figure => ({ ...one, status: "published", derived: [] }));
    expect(effects(stored, now)).toMatchObject([{ changed: 3, replacedByPublished: 3 }]);
  });

  test("leaves out editions in which nothing changes", () => {
    const other = figure("a", "5", { year: 2019 });
    expect(
      effects([other, figure("a", "90")], [other, figure("a", "91")]).map(({ year }) => year),
    ).toEqual([2020]);
  });
});
