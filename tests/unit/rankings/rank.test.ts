import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { edition } from "@/lib/rankings/edition";
import { type Rank, type RankKind, rankOf, sameKind } from "@/lib/rankings/rank";
import { archiveOf, figure } from "./sample";

function rank(slug: string, slugs: readonly string[], figures: readonly Figure[], code = "index") {
  const found = edition(archiveOf(slugs, figures), code, 2020, "63");
  if (!found) throw new Error(`no edition of ${code}`);
  return rankOf(found, slug);
}

describe("the kind of a place", () => {
  const many = ["a", "b", "c"];
  test.each<[string, Partial<Figure>, RankKind]>([
    ["printed by the publisher", {}, "published"],
    ["printed by the province itself", { status: "self-reported" }, "self-reported"],
    ["derived, of a published score", { derived: ["rank"] }, "derived"],
    ["derived like the score", { status: "derived", derived: ["value", "rank"] }, "derived"],
    ["published beside a derived score", { derived: ["value"] }, "published"],
  ])("%s", (_, rest, kind) => {
    const shown = rank("a", many, [figure("a", "85.77", { rank: 50, of: 63, ...rest })]);
    expect(shown).toEqual({ place: 50, of: 63, kind, tied: false });
  });

  test("a printed place stays as printed in a complete edition, even where counting gives another", () => {
    const figures = [
      figure("a", "5", { rank: 2, of: 2 }),
      figure("b", "5", { rank: 1, of: 2 }),
      figure("c", "1"),
    ];
    expect(rank("a", many, figures)).toMatchObject({ place: 2, kind: "published" });
  });

  test("counted where the publisher printed none and the edition is complete", () => {
    const figures = [figure("a", "5"), figure("b", "7"), figure("c", "5")];
    expect(rank("b", many, figures)).toEqual({ place: 1, of: 3, kind: "counted", tied: false });
    expect(rank("a", many, figures)).toEqual({ place: 2, of: 3, kind: "counted", tied: true });
  });

  test("a partial edition gives no place that was not printed", () => {
    const figures = [figure("a", "5", { rank: 1, of: 3 }), figure("b", "4", { of: 3 })];
    expect(rank("a", many, figures)?.kind).toBe("published");
    expect(rank("b", many, figures)).toBeNull();
    expect(rank("c", many, figures)).toBeNull();
  });

  test("a counted place is out of the provinces with a score", () => {
    const figures = [figure("a", "5", { of: 2 }), figure("b", "7", { of: 2 })];
    expect(rank("a", ["a", "b", "c", "d"], figures)).toMatchObject({ place: 2, of: 2 });
  });
});

describe("an index that publishes groups only", () => {
  const scores = (rest: Partial<Figure>) => [
    figure("a", "40", { indicator: "groups", ...rest }),
    figure("b", "50", { indicator: "groups" }),
    figure("c", "45", { indicator: "groups" }),
  ];

  test("has counted places even where a newspaper printed one", () => {
    const shown = rank("a", ["a", "b", "c"], scores({ rank: 2, of: 3 }), "groups");
    expect(shown).toEqual({ place: 3, of: 3, kind: "counted", tied: false });
  });

  test("shows the printed place only where the edition is partial", () => {
    const shown = rank("a", ["a", "b", "c", "d"], scores({ rank: 2, of: 4 }), "groups");
    expect(shown).toMatchObject({ place: 2, of: 4, kind: "published" });
  });
});

test("an indicator that is never ranked gets no counted place", () => {
  const figures = ["a", "b"].map((slug) => figure(slug, "1", { indicator: "rate" }));
  expect(rank("a", ["a", "b"], figures, "rate")).toBeNull();
});

describe("two places may be set against each other", () => {
  const made = (kind: RankKind): Rank => ({ place: 1, of: 63, kind, tied: false });
  test.each<[RankKind, RankKind, boolean]>([
    ["published", "published", true],
    ["published", "derived", true],
    ["derived", "derived", true],
    ["counted", "counted", true],
    ["counted", "published", false],
    ["derived", "counted", false],
    ["self-reported", "counted", false],
    ["self-reported", "published", false],
    ["self-reported", "derived", false],
    ["self-reported", "self-reported", true],
  ])("%s and %s: %s", (one, two, expected) => {
    expect(sameKind(made(one), made(two))).toBe(expected);
    expect(sameKind(made(two), made(one))).toBe(expected);
  });
});

test("every counted place is at most its `of`, and tied exactly when another has it", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scores, (list) => {
      const slugs = list.map((_, index) => `p${index}`);
      const figures = list.map((score, index) => figure(`p${index}`, String(score)));
      const found = edition(archiveOf(slugs, figures), "index", 2020, "63");
      list.forEach((score, index) => {
        const shown = found && rankOf(found, `p${index}`);
        expect(shown).toEqual({
          place: 1 + list.filter((other) => other > score).length,
          of: list.length,
          kind: "counted",
          tied: list.filter((other) => other === score).length > 1,
        });
      });
    }),
  );
});
