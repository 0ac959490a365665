import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure } from "@/lib/figures/figure";
import { type Change, changeOf } from "@/lib/rankings/change";
import { archiveOf, breakOf, figure, province } from "./sample";

const slugs = ["a", "b", "c"];

function change(
  figures: readonly Figure[],
  rest: Partial<Snapshot> = {},
  code = "index",
  year = 2022,
): Change {
  return changeOf(archiveOf(slugs, figures, rest), code, year, "63", "a");
}

function open(found: Change) {
  if (found.kind !== "open") throw new Error(`the change is ${found.kind}`);
  return found;
}

const then = (printed: string | null, rest: Partial<Figure> = {}) =>
  figure("a", printed, { year: 2020, ...rest });
const now = (printed: string | null, rest: Partial<Figure> = {}) =>
  figure("a", printed, { year: 2022, ...rest });

describe("the change of a score", () => {
  test("is against the previous edition, not the previous year", () => {
    const found = open(change([then("82.58"), now("85.77")]));
    expect(found.since).toBe(2020);
    expect(found.value).toEqual({ delta: "3.19", before: "82.58" });
  });

  test.each([
    ["85.77", "85.36", "-0.41"],
    ["85.77", "85.77", "0.00"],
    ["85.77", "85.770", "0.000"],
  ])("from %s to %s is %s", (before, after, delta) => {
    expect(open(change([then(before), now(after)])).value?.delta).toBe(delta);
  });

  test("an edition that holds only others or only components still is the previous one", () => {
    const figures = [
      figure("a", "1", { year: 2019 }),
      figure("b", "1", { year: 2020 }),
      figure("a", "9", { year: 2021, indicator: "index.part" }),
      now("5"),
    ];
    const found = open(change(figures));
    expect(found.since).toBe(2021);
    expect(found.value).toBeNull();
  });

  test("is not there when either score is missing", () => {
    expect(open(change([then(null, { rank: 3, of: 63 }), now("5")])).value).toBeNull();
    expect(open(change([then("5"), now(null, { rank: 3, of: 63 })])).value).toBeNull();
  });

  test("the first edition has none", () => {
    expect(change([now("5")])).toEqual({ kind: "first" });
  });

  test("an edition of the other unit set is no edition before", () => {
    const archive = archiveOf(
      [...slugs, province("a", { unitSet: "34", validTo: null })],
      [figure("a", "5", { year: 2020 }), figure("a", "6", { year: 2022, unitSet: "34" })],
    );
    expect(changeOf(archive, "index", 2022, "34", "a")).toEqual({ kind: "first" });
  });
});

describe("across a change of method", () => {
  const figures = [then("1", { rank: 5, of: 63 }), now("2", { rank: 4, of: 63 })];

  test("a break withholds the change and hands over its reason", () => {
    const entry = breakOf("index", 2022, "break", "new scheme");
    const found = change(figures, { breaks: [entry] });
    expect(found).toEqual({ kind: "withheld", since: 2020, breaks: [entry] });
  });

  test("a break in a year that had no edition counts too", () => {
    const entry = breakOf("index", 2021);
    expect(change(figures, { breaks: [entry] })).toMatchObject({
      kind: "withheld",
      breaks: [entry],
    });
  });

  test("a break at the edition before or after this one does not count", () => {
    const breaks = [breakOf("index", 2020), breakOf("index", 2023)];
    expect(open(change(figures, { breaks })).value?.delta).toBe("1");
  });

  test("a caution shows the change with the note", () => {
    const entry = breakOf("index", 2022, "caution");
    const found = open(change(figures, { breaks: [entry] }));
    expect(found.cautions).toEqual([entry]);
    expect(found.value?.delta).toBe("1");
    expect(found.rank?.places).toBe(1);
  });

  test("a break is not softened by a caution in between", () => {
    const breaks = [breakOf("index", 2021, "caution"), breakOf("index", 2022, "break")];
    expect(change(figures, { breaks }).kind).toBe("withheld");
  });

  test("another index's break does not count", () => {
    expect(change(figures, { breaks: [breakOf("groups", 2022)] }).kind).toBe("open");
  });
});

describe("a component", () => {
  const part = (code: string) => [
    then("1", { indicator: code }),
    now("2", { indicator: code }),
    then("10"),
    now("20"),
  ];

  test.each(["index.part", "index.part.detail"])("%s inherits the break of its index", (code) => {
    const entry = breakOf("index", 2022);
    expect(change(part(code), { breaks: [entry] }, code)).toMatchObject({
      kind: "withheld",
      breaks: [entry],
    });
  });

  test("follows its own entry where it has one: only a caution", () => {
    const own = breakOf("index.part", 2022, "caution");
    const breaks = [breakOf("index", 2022, "break"), own];
    const found = open(change(part("index.part"), { breaks }, "index.part"));
    expect(found.cautions).toEqual([own]);
    expect(found.value?.delta).toBe("1");
  });

  test("follows its own entry where it has one: a break of its own under a mere caution", () => {
    const own = breakOf("index.part", 2022, "break");
    const breaks = [breakOf("index", 2022, "caution"), own];
    expect(change(part("index.part"), { breaks }, "index.part")).toMatchObject({
      kind: "withheld",
      breaks: [own],
    });
  });

  test("the nearest ancestor speaks before the index", () => {
    const near = breakOf("index.part", 2022, "caution");
    const breaks = [breakOf("index", 2022, "break"), near];
    const found = open(change(part("index.part.detail"), { breaks }, "index.part.detail"));
    expect(found.cautions).toEqual([near]);
  });

  test("its break withholds nothing of its index", () => {
    const breaks = [breakOf("index.part", 2022)];
    expect(change(part("index.part"), { breaks }, "index").kind).toBe("open");
  });
});

describe("the change of a place", () => {
  test("up is positive, down negative, same is zero", () => {
    const places = (before: number, after: number) =>
      open(change([then(null, { rank: before, of: 63 }), now(null, { rank: after, of: 63 })])).rank
        ?.places;
    expect(places(53, 50)).toBe(3);
    expect(places(8, 45)).toBe(-37);
    expect(places(7, 7)).toBe(0);
  });

  test("a derived place before is compared and named derived", () => {
    const found = open(
      change([
        then("82.58", { rank: 53, of: 63, derived: ["rank"] }),
        now("85.77", { rank: 50, of: 63 }),
      ]),
    );
    expect(found.rank).toEqual({
      places: 3,
      before: { place: 53, of: 63, kind: "derived", tied: false },
      ofDiffers: false,
    });
  });

  test("a counted and a published place are never set against each other, and that is said", () => {
    const complete = slugs.map((slug, index) => figure(slug, `${index}`, { year: 2020 }));
    const found = open(change([...complete, now("2", { rank: 1, of: 63 })]));
    expect(found.rank).toBeNull();
    expect(found.rankKindsDiffer).toBe(true);
    expect(found.value?.delta).toBe("2");
  });

  test("counted with counted is compared", () => {
    const complete = (year: number, scores: readonly string[]) =>
      slugs.map((slug, index) =>
        figure(slug, scores[index] ?? null, { year, indicator: "groups" }),
      );
    const figures = [...complete(2020, ["1", "2", "3"]), ...complete(2022, ["9", "2", "3"])];
    expect(open(change(figures, {}, "groups")).rank).toMatchObject({
      places: 2,
      before: { place: 3, of: 3, kind: "counted" },
    });
  });

  test("places out of different numbers of provinces say so", () => {
    const found = open(change([then(null, { rank: 10, of: 64 }), now(null, { rank: 9, of: 63 })]));
    expect(found.rank).toMatchObject({ places: 1, ofDiffers: true });
  });

  test("with one place missing there is none, and no difference of kinds", () => {
    const found = open(change([then("1"), now("2", { rank: 9, of: 63 })]));
    expect(found.rank).toBeNull();
    expect(found.rankKindsDiffer).toBe(false);
  });
});
