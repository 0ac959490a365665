import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import { type Figure, gapReasons } from "@/lib/figures/figure";
import { edition } from "@/lib/rankings/edition";
import { archiveOf, figure, gap, province } from "./sample";

const three = ["a", "b", "c"];

function editionOf(
  slugs: readonly string[],
  figures: readonly Figure[],
  rest: Partial<Snapshot> = {},
  code = "index",
) {
  const found = edition(archiveOf(slugs, figures, rest), code, 2020, "63");
  if (!found) throw new Error(`no edition of ${code}`);
  return found;
}

describe("an edition is complete when every province that the publisher scored is here", () => {
  test("all provinces with a published score: complete, places counted", () => {
    const found = editionOf(three, [figure("a", "1"), figure("b", "3"), figure("c", "2")]);
    expect(found.complete).toBe(true);
    expect(Object.fromEntries(found.counted)).toEqual({ b: 1, c: 2, a: 3 });
  });

  test("scores that are sums of published parts count like published ones", () => {
    const figures = three.map((slug, index) => figure(slug, `${index}`, { status: "computed" }));
    expect(editionOf(three, figures).complete).toBe(true);
  });

  test("the publisher ranked more provinces than are here: partial, nothing counted", () => {
    const figures = [figure("a", "1", { rank: 2, of: 3 }), figure("b", "3", { rank: 1, of: 3 })];
    const found = editionOf(three, figures);
    expect(found.complete).toBe(false);
    expect(found.counted.size).toBe(0);
  });

  test("as many scores as the publisher ranked: complete", () => {
    const figures = three.map((slug, index) => figure(slug, `${index}`, { of: 3 }));
    expect(editionOf(three, figures).complete).toBe(true);
  });

  test("a pilot of fewer provinces is complete with those, and no other province is counted", () => {
    const figures = [figure("a", "1", { of: 2 }), figure("b", "2", { of: 2 })];
    const found = editionOf(three, figures);
    expect(found.complete).toBe(true);
    expect([...found.counted.keys()].sort()).toEqual(["a", "b"]);
  });

  test("a component without a printed size follows the size of its index", () => {
    const index = three.map((slug, position) => figure(slug, `${position}`, { of: 3 }));
    const parts = ["a", "b"].map((slug) => figure(slug, "1", { indicator: "index.part" }));
    expect(editionOf(three, [...index, ...parts], {}, "index.part").complete).toBe(false);
    const all = three.map((slug) => figure(slug, "1", { indicator: "index.part" }));
    expect(editionOf(three, [...index, ...all], {}, "index.part").complete).toBe(true);
  });

  test("a province without any score and without a reason makes it partial", () => {
    expect(editionOf(three, [figure("a", "1"), figure("b", "2")]).complete).toBe(false);
  });

  const explains = { "not-published": true, "not-surveyed": true, "data-quality": true };
  test.each(gapReasons.map((reason) => ({ reason, complete: reason in explains })))(
    "the third province lacks a score with its own reason $reason: complete is $complete",
    ({ reason, complete }) => {
      const figures = [figure("a", "1"), figure("b", "2")];
      const found = editionOf(three, figures, { gaps: [gap("c", reason)] });
      expect(found.complete).toBe(complete);
      expect(found.counted.size).toBe(complete ? 2 : 0);
    },
  );

  test("a reason for all provinces without a row explains no single one: partial", () => {
    const figures = [figure("a", "1"), figure("b", "2")];
    expect(editionOf(three, figures, { gaps: [gap(null, "not-published")] }).complete).toBe(false);
  });

  test("no score at all is not a complete edition, whatever the reasons", () => {
    const gaps = three.map((slug) => gap(slug, "not-published"));
    expect(editionOf(three, [], { gaps }).complete).toBe(false);
    expect(editionOf(three, [figure("a", null, { rank: 1, of: 3 })], { gaps }).complete).toBe(
      false,
    );
  });
});

describe("figures of the provinces themselves", () => {
  const self = { status: "self-reported" } as const;

  test("alone never make an edition complete", () => {
    const figures = three.map((slug) => figure(slug, "1", self));
    expect(editionOf(three, figures).complete).toBe(false);
  });

  test("do not fill the place of a score that the publisher has and we have not (size printed)", () => {
    const figures = [
      figure("a", "1", { of: 3 }),
      figure("b", "2", { of: 3 }),
      figure("c", "3", { ...self, of: 3 }),
    ];
    expect(editionOf(three, figures).complete).toBe(false);
  });

  test("do not fill the place of a score that the publisher has and we have not (size not printed)", () => {
    const figures = [figure("a", "1"), figure("b", "2"), figure("c", "3", self)];
    expect(editionOf(three, figures).complete).toBe(false);
  });

  test("get no counted place among the publisher's scores and move nobody down", () => {
    const figures = [
      figure("a", "1", { of: 2 }),
      figure("b", "2", { of: 2 }),
      figure("c", "3", self),
    ];
    const found = editionOf(three, figures);
    expect(Object.fromEntries(found.counted)).toEqual({ b: 1, a: 2 });
  });
});

describe("an edition", () => {
  test("of an indicator that is never ranked counts nothing, however whole it is", () => {
    const figures = three.map((slug) => figure(slug, "1", { indicator: "rate" }));
    const found = editionOf(three, figures, {}, "rate");
    expect(found.complete).toBe(false);
    expect(found.counted.size).toBe(0);
  });

  test("says how many have a score, a printed place, and either", () => {
    const figures = [figure("a", "1"), figure("b", null, { rank: 7, of: 63 })];
    const found = editionOf(three, figures);
    expect([found.withValue, found.withRank, found.withFigure]).toEqual([1, 1, 2]);
  });

  test("lists the provinces that existed in its year in Vietnamese order: A, Â, D, Đ", () => {
    const named = (slug: string, vi: string, validTo = "2025-06-30") =>
      province(slug, { name: { vi, en: slug }, validTo });
    const archive = archiveOf(
      [
        named("d2", "Đồng Nai"),
        named("d1", "Duy"),
        named("a2", "Âu"),
        named("a1", "Az"),
        named("gone", "Hà Tây", "2008-07-31"),
      ],
      [],
    );
    const slugs = (year: number) =>
      edition(archive, "index", year, "63")?.roster.map((item) => item.slug);
    expect(slugs(2020)).toEqual(["a1", "a2", "d1", "d2"]);
    expect(slugs(2008)).toContain("gone");
    expect(slugs(2009)).not.toContain("gone");
  });

  test("of one unit set holds no figure of the other", () => {
    const archive = archiveOf(
      ["a", province("a", { unitSet: "34", validTo: null })],
      [figure("a", "1"), figure("a", "9", { unitSet: "34" })],
    );
    expect(edition(archive, "index", 2020, "63")?.figures.get("a")?.printed).toBe("1");
    expect(edition(archive, "index", 2020, "34")?.figures.get("a")?.printed).toBe("9");
  });

  test("of an unknown indicator does not exist", () => {
    expect(edition(archiveOf(three, []), "made-up", 2020, "63")).toBeUndefined();
  });
});
