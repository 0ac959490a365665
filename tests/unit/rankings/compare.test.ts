import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { bestOf, type CompareCell } from "@/lib/rankings/compare";
import type { Rank, RankKind } from "@/lib/rankings/rank";
import { figure, province } from "./sample";

function place(at: number, kind: RankKind = "published"): Rank {
  return { place: at, of: 63, kind, tied: false };
}

function cell(
  slug: string,
  printed: string | null,
  rank: Rank | null,
  rest: Partial<Figure> = {},
): CompareCell {
  const held = printed !== null || rank !== null;
  return {
    province: province(slug),
    figure: held ? figure(slug, printed, rest) : null,
    rank,
    percentile: null,
    missing: held ? null : { code: "not-collected", text: null, source: null, own: false },
  };
}

const selfReported = { status: "self-reported" } as const;

describe("the best of the compared provinces", () => {
  test.each([
    [
      "has the best place where all have one of the same kind",
      [cell("a", "80", place(5)), cell("b", null, place(3))],
      { by: "place", slugs: ["b"] },
    ],
    [
      "is by place also where the printed scores are equal",
      [cell("a", "80", place(5)), cell("b", "80", place(6))],
      { by: "place", slugs: ["a"] },
    ],
    [
      "has the best score where one has no place",
      [cell("a", "80.5", place(5)), cell("b", "80.49", null)],
      { by: "score", slugs: ["a"] },
    ],
    [
      "has the best score where the places are of different kinds",
      [cell("a", "80.5", place(1)), cell("b", "81", place(2, "counted"))],
      { by: "score", slugs: ["b"] },
    ],
    [
      "compares a derived place with a published one, as both come from the publisher",
      [cell("a", null, place(5, "derived")), cell("b", null, place(4))],
      { by: "place", slugs: ["b"] },
    ],
    [
      "is shared by equal scores however many zeros are printed",
      [cell("a", "80.50", null), cell("b", "80.5", null), cell("c", "79", null)],
      { by: "score", slugs: ["a", "b"] },
    ],
    [
      "is sought among those that have a figure",
      [cell("a", "80", place(5)), cell("b", null, null), cell("c", "90", place(1))],
      { by: "place", slugs: ["c"] },
    ],
    [
      "is not named where a province's own figure would stand against the publisher's",
      [cell("a", "90", null, selfReported), cell("b", "80", place(5))],
      null,
    ],
    [
      "is not named where one has only a score and another only a place",
      [cell("a", "90", null), cell("b", null, place(5))],
      null,
    ],
    ["is not named for one alone", [cell("a", "90", place(1)), cell("b", null, null)], null],
  ] as const)("%s", (_, cells, expected) => {
    expect(bestOf(cells, true)).toEqual(expected);
    expect(bestOf(cells.toReversed(), true)?.slugs.toSorted()).toEqual(expected?.slugs);
  });

  test("has the lowest score where lower is better", () => {
    const cells = [cell("a", "12", null), cell("b", "9.5", null)];
    expect(bestOf(cells, false)).toEqual({ by: "score", slugs: ["b"] });
  });
});
