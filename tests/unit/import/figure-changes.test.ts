import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { changeOf, countChanges, figureChanges } from "@/lib/import/figure-changes";
import { figure } from "../rankings/sample";

const before = figure("a", "85.70", { rank: 50, of: 63 });

describe("what becomes of a figure", () => {
  test.each<[string, Figure, Partial<Figure>, string]>([
    ["nothing", before, {}, "same"],
    ["another source", before, { source: "other" }, "restated"],
    ["another note", before, { note: { vi: "a", en: "a" } }, "restated"],
    ["the value with other zeros", before, { printed: "85.7" }, "restated"],
    ["another value", before, { printed: "85.71", value: 85.71 }, "changed"],
    ["another place", before, { rank: 51 }, "changed"],
    ["another number ranked", before, { of: 61 }, "changed"],
    ["another status", before, { status: "computed" }, "changed"],
    [
      "a derived value that is printed now",
      { ...before, derived: ["value"] },
      { derived: [] },
      "changed",
    ],
    [
      "a value that was not there",
      { ...before, printed: null, value: null },
      { printed: "85.70", value: 85.7 },
      "completed",
    ],
    [
      "a place that was not there",
      { ...before, rank: null, of: null },
      { rank: 50, of: 63 },
      "completed",
    ],
    ["a place that is gone", before, { rank: null, of: null }, "changed"],
    [
      "a value that was not there beside another place",
      { ...before, printed: null, value: null },
      { printed: "85.70", value: 85.7, rank: 51 },
      "changed",
    ],
  ])("%s", (_, old, now, kind) => {
    expect(changeOf(old, { ...old, ...now }).kind).toBe(kind);
  });

  test("each figure of either side is counted once; periods of one year are figures of their own", () => {
    const period = figure("b", "98.00", { periodFrom: "2020-01-01", periodTo: "2020-06-30" });
    const later = { ...period, periodTo: "2020-09-30" };
    const changes = figureChanges(
      [before, period, figure("gone", "1")],
      [{ ...before, rank: 51 }, period, later],
    );
    expect(countChanges(changes)).toEqual({
      added: 1,
      completed: 0,
      changed: 1,
      removed: 1,
      restated: 0,
      same: 1,
    });
  });
});
