import { describe, expect, test } from "vitest";
import type { Correction } from "@/lib/figures/correction";
import { changeOf, type FigureChange, shownOf } from "@/lib/import/figure-changes";
import { correctionsOf, isEmpty, type Plan } from "@/lib/import/plan";
import { archiveOf, figure } from "../rankings/sample";

const why = { kind: "revision", reason: { vi: "vì", en: "why" } } as const;
const at = "2026-11-25T00:00:00.000Z";
const old = figure("a", "85.70", { rank: 50, of: 63 });
const now = figure("a", "85.71", { rank: 51, of: 63 });

function planOf(
  figures: readonly FigureChange[],
  ledger: readonly Correction[] = [],
  base = 1,
): Plan {
  return {
    base,
    lists: archiveOf([], []).snapshot,
    listChanges: [],
    figures,
    ledger,
    why: () => why,
  };
}

const changed = changeOf(old, now);
const removed: FigureChange = { kind: "removed", before: old, after: null };

function entry(rest: Partial<Correction>): Correction {
  const { indicator, year, unitSet, province, periodFrom, periodTo } = old;
  const key = { indicator, year, unitSet, province, periodFrom, periodTo };
  return { at, ...key, ...why, old: shownOf(old), new: shownOf(now), ...rest };
}

describe("the ledger", () => {
  test("gets one entry for each figure that is changed or taken away, with the reason", () => {
    expect(
      correctionsOf(planOf([changed, { ...removed, before: { ...old, province: "b" } }]), at),
    ).toEqual([entry({}), entry({ province: "b", new: null })]);
  });

  test("gets none for a figure that is added, completed or restated", () => {
    const changes: FigureChange[] = [
      { kind: "added", before: null, after: now },
      changeOf({ ...old, rank: null, of: null }, old),
      changeOf(old, { ...old, source: "other" }),
      changeOf(old, old),
    ];
    expect(correctionsOf(planOf(changes), at)).toEqual([]);
  });

  test.each([
    [
      "brings an entry that ends in the figure as it is now",
      changed,
      entry({ at: "2026-01-01T00:00:00.000Z" }),
      0,
    ],
    ["brings an entry that ends in another figure", changed, entry({ new: shownOf(old) }), 1],
    ["brings an entry about another province", changed, entry({ province: "b" }), 1],
    ["brings an entry that the figure was taken away", removed, entry({ new: null }), 0],
  ])("is not written twice where the folder %s", (_, change, brought, own) => {
    expect(correctionsOf(planOf([change], [brought]), at)).toHaveLength(own);
  });
});

describe("a plan", () => {
  test.each([
    ["is empty where every figure is the same", planOf([changeOf(old, old)]), true],
    ["is not where one is restated", planOf([changeOf(old, { ...old, source: "b" })]), false],
    ["is not where an entry of the ledger is brought along", planOf([], [entry({})]), false],
    ["is not where there is no store yet", planOf([], [], 0), false],
    [
      "is not where a list changes",
      { ...planOf([]), listChanges: [{ list: "gaps", added: [], changed: [], removed: ["a"] }] },
      false,
    ],
  ])("%s", (_, plan, expected) => {
    expect(isEmpty(plan)).toBe(expected);
  });
});
