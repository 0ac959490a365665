import { describe, expect, test } from "vitest";
import type { Source } from "@/lib/figures/figure";
import {
  withAverages,
  withoutFilledGaps,
  withRelease,
  withSource,
  withYears,
} from "@/lib/import/edition/edition-lists";
import type { EditionHeader } from "@/lib/import/edition/header";
import { archiveOf, figure, gap, indicator } from "../../rankings/sample";
import { editionOf } from "./sample-edition";

const source: Source = {
  key: "moha",
  title: "T",
  publisher: "P",
  url: null,
  published: "2026",
  kind: "official",
  note: null,
};
const header: EditionHeader = {
  edition: null,
  source,
  document: "1/QĐ",
  announced: "2026-04-15",
  of: null,
  mean: null,
  status: "published",
};

describe("the last year of an indicator", () => {
  const catalogue = [
    indicator("index", "official", { lastYear: 2020 }),
    indicator("index.part", "official", { parent: "index", lastYear: 2020 }),
    indicator("other", "official", { lastYear: 2020 }),
  ];
  test.each([
    ["moves with what it is a part of", "index.part", 2021, [2021, 2021, 2020]],
    ["moves without its parts", "index", 2021, [2021, 2020, 2020]],
    ["never moves back", "index", 2019, [2020, 2020, 2020]],
  ])("%s", (_, code, year, expected) => {
    const moved = withYears(catalogue, [{ indicator: code, year }]);
    expect(moved.map(({ lastYear }) => lastYear)).toEqual(expected);
  });
});

describe("an announcement", () => {
  const known = {
    indicator: "index",
    year: 2020,
    announced: null,
    document: "9/QĐ",
    source: "old",
  };
  test.each([
    [
      "is added",
      [],
      [
        {
          indicator: "index",
          year: 2020,
          announced: "2026-04-15",
          document: "1/QĐ",
          source: "moha",
        },
      ],
    ],
    ["is filled and not overwritten", [known], [{ ...known, announced: "2026-04-15" }]],
  ])("%s", (_, before, after) => {
    expect(withRelease(before, "index", 2020, header)).toEqual(after);
  });

  test("is not made of nothing", () => {
    expect(withRelease([], "index", 2020, { ...header, announced: null, document: null })).toEqual(
      [],
    );
  });

  test("goes where its index and year belong", () => {
    const others = [
      { ...known, indicator: "a" },
      { ...known, indicator: "z" },
    ];
    expect(withRelease(others, "index", 2020, header).map((one) => one.indicator)).toEqual([
      "a",
      "index",
      "z",
    ]);
  });
});

describe("a source", () => {
  test("is added in the order of the keys, once", () => {
    const others = [
      { ...source, key: "a" },
      { ...source, key: "z" },
    ];
    const added = withSource(others, source);
    expect(added.map(({ key }) => key)).toEqual(["a", "moha", "z"]);
    expect(withSource(added, { ...source, title: "other" })).toBe(added);
    expect(withSource(others, null)).toBe(others);
  });
});

describe("a mean", () => {
  const mean = (region: string | null, printed: string) => ({
    indicator: "index",
    year: 2020,
    unitSet: "63" as const,
    region,
    printed,
    value: Number(printed),
    rank: null,
    of: null,
    source: "moha",
    note: null,
  });
  test("is added where none is on record for the country or the region", () => {
    const stored = [mean(null, "80.00")];
    expect(withAverages(stored, [mean(null, "81.00"), mean("north", "82.00")])).toEqual([
      mean(null, "80.00"),
      mean("north", "82.00"),
    ]);
  });
});

describe("a recorded reason for what is missing", () => {
  const part = (slug: string) => figure(slug, "5", { indicator: "index.part" });
  const noPart = { indicators: [indicator("index", "official")] };

  test.each([
    ["goes where the value is there", [figure("a", "5")], [gap("a", "not-published")], {}, 0],
    [
      "stays where only the place is there",
      [figure("a", null, { rank: 1, of: 2 })],
      [gap("a", "not-published")],
      {},
      1,
    ],
    ["stays for another province", [figure("a", "5")], [gap("b", "not-surveyed")], {}, 1],
    [
      "stays for another edition",
      [figure("a", "5")],
      [gap("a", "not-published", { year: 2019 })],
      {},
      1,
    ],
    [
      "of all goes where there is an edition after all",
      [figure("a", "5")],
      [gap(null, "no-edition")],
      {},
      0,
    ],
    [
      "of all stays while a province is missing",
      [figure("a", "5")],
      [gap(null, "not-collected")],
      noPart,
      1,
    ],
    [
      "of all goes with the last province",
      [figure("a", "5"), figure("b", "6")],
      [gap(null, "not-collected")],
      noPart,
      0,
    ],
    [
      "of all stays while the parts are missing",
      [figure("a", "5"), figure("b", "6")],
      [gap(null, "not-collected")],
      {},
      1,
    ],
    [
      "of all goes with the parts",
      [figure("a", "5"), figure("b", "6"), part("a")],
      [gap(null, "not-collected")],
      {},
      0,
    ],
  ])("%s", (_, figures, gaps, rest, left) => {
    const after = archiveOf(["a", "b"], figures, { gaps, ...rest });
    const read = editionOf(figures.filter(({ indicator: code }) => code === "index"));
    expect(withoutFilledGaps(gaps, [read], after)).toHaveLength(left);
  });
});
