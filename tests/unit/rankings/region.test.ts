import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure, RegionalRank } from "@/lib/figures/figure";
import { edition } from "@/lib/rankings/edition";
import { regionPlaceOf } from "@/lib/rankings/region";
import { archiveOf, figure, province } from "./sample";

const provinces = [
  province("a"),
  province("b"),
  province("c"),
  province("x", { region: "south" }),
  province("y", { region: "south" }),
];
const scores = ["5", "9", "5", "1", "7"];
const complete = provinces.map(({ slug }, index) => figure(slug, scores[index] ?? null));

function place(slug: string, figures: readonly Figure[], rest: Partial<Snapshot> = {}) {
  const archive = archiveOf(provinces, figures, rest);
  const found = edition(archive, "index", 2020, "63");
  if (!found) throw new Error("no edition");
  return regionPlaceOf(archive, found, slug);
}

function printed(of: number | null): RegionalRank {
  return {
    indicator: "index",
    year: 2020,
    unitSet: "63",
    region: "north",
    province: "a",
    rank: 2,
    of,
    source: "paper",
  };
}

describe("the place in a region", () => {
  test("is counted from a complete edition among the region's provinces only, ties sharing", () => {
    expect(place("b", complete)).toEqual({
      region: "north",
      place: 1,
      of: 3,
      kind: "counted",
      ofPrinted: true,
      source: null,
    });
    expect(place("a", complete)).toMatchObject({ place: 2, of: 3, kind: "counted" });
    expect(place("c", complete)).toMatchObject({ place: 2, of: 3, kind: "counted" });
    expect(place("x", complete)).toMatchObject({ region: "south", place: 2, of: 2 });
  });

  test("is the printed one when there is one, complete edition or not, with its source", () => {
    const expected = { place: 2, of: 3, kind: "published", ofPrinted: true, source: "paper" };
    const regionalRanks = [printed(3)];
    expect(place("a", complete, { regionalRanks })).toMatchObject(expected);
    const partial = [figure("a", "5", { rank: 9, of: 5 })];
    expect(place("a", partial, { regionalRanks })).toMatchObject(expected);
  });

  test("says when the source prints no total, and then takes the size of the region", () => {
    const regionalRanks = [printed(null)];
    expect(place("a", complete, { regionalRanks })).toMatchObject({ of: 3, ofPrinted: false });
  });

  test("is not counted from a partial edition, even where all of the region have a place", () => {
    const partial = ["a", "b", "c"].map((slug, index) =>
      figure(slug, "5", { rank: index + 1, of: 5 }),
    );
    expect(place("a", partial)).toBeNull();
  });

  test("counts only provinces that have a place", () => {
    const pilot = ["a", "b", "x"].map((slug, index) => figure(slug, `${index}`, { of: 3 }));
    expect(place("a", pilot)).toMatchObject({ place: 2, of: 2 });
    expect(place("c", pilot)).toBeNull();
  });

  test("of an unknown province is nothing", () => {
    expect(place("z", complete)).toBeNull();
  });
});
