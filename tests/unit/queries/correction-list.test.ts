import { describe, expect, test } from "vitest";
import type { Correction, ImportEntry, ShownFigure } from "@/lib/figures/correction";
import {
  correctedFigures,
  correctionFilter,
  correctionList,
  provinceValue,
} from "@/lib/queries/correction-list";
import { archiveOf, figure, indicator, province } from "../rankings/sample";

function shown(printed: string | null, rest: Partial<ShownFigure> = {}): ShownFigure {
  return { printed, rank: null, of: null, status: "published", source: "source", ...rest };
}

function correction(rest: Partial<Correction> = {}): Correction {
  return {
    at: "2026-03-02T08:00:00.000Z",
    indicator: "index",
    year: 2020,
    unitSet: "63",
    province: "an-giang",
    periodFrom: null,
    periodTo: null,
    kind: "revision",
    old: shown("1.00"),
    new: shown("2.00"),
    reason: { vi: "lý do", en: "reason" },
    ...rest,
  };
}

function archiveWith(corrections: readonly Correction[], imports: readonly ImportEntry[] = []) {
  return archiveOf(
    [
      province("an-giang"),
      province("ba-ria"),
      province("an-giang", { unitSet: "34", validTo: null }),
    ],
    [figure("an-giang", "2.00"), figure("ba-ria", "1.00", { indicator: "index.part" })],
    {
      corrections,
      imports,
      indicators: [
        indicator("index", "official", { order: 1 }),
        indicator("index.part", "official", { parent: "index", order: 2 }),
        indicator("index-2", "official", { order: 3 }),
        indicator("rate", "none", { order: 4 }),
      ],
    },
  );
}

const none = { indicator: "", year: "", province: "" };

/** The only row of the list. */
function rowOf(item: Correction) {
  const [row] = correctionList(archiveWith([item]), none).days.flatMap((day) => day.rows);
  if (!row) throw new Error("no row");
  return row;
}

describe("the list of corrections", () => {
  test("is empty and counts nothing where none was made", () => {
    const view = correctionList(archiveWith([]), none);
    expect(view).toMatchObject({ days: [], matching: 0, listed: 0, all: 0, removed: 0 });
    expect(view.choices).toEqual({ indicators: [], years: [], provinces: [] });
  });

  test("groups by day in the order given and counts kinds and removals", () => {
    const view = correctionList(
      archiveWith([
        correction({ at: "2026-03-02T23:59:59.000Z" }),
        correction({ at: "2026-03-02T00:00:00.000Z", kind: "correction" }),
        correction({ at: "2026-03-01T12:00:00.000Z", kind: "correction", new: null }),
      ]),
      none,
    );
    expect(view.days.map((day) => [day.date, day.rows.length])).toEqual([
      ["2026-03-02", 2],
      ["2026-03-01", 1],
    ]);
    expect(view.kinds).toEqual({ revision: 1, correction: 2 });
    expect([view.all, view.removed]).toEqual([3, 1]);
  });

  test.each<[string, Partial<Correction>, readonly string[]]>([
    ["the score", {}, ["value"]],
    [
      "the place",
      { old: shown("2.00", { rank: 1, of: 2 }), new: shown("2.00", { rank: 2, of: 2 }) },
      ["rank"],
    ],
    [
      "of how many",
      { old: shown(null, { rank: 1, of: 2 }), new: shown(null, { rank: 1, of: 3 }) },
      ["rank"],
    ],
    ["the status", { old: shown("2.00", { status: "derived" }), new: shown("2.00") }, ["status"]],
    ["score and source", { new: shown("2.00", { source: "other" }) }, ["value", "source"]],
    ["everything, when it is taken away", { new: null }, ["removed"]],
  ])("says that %s changed", (_, rest, changed) => {
    expect(rowOf(correction(rest)).changed).toEqual(changed);
  });

  test("leads to the ranking of the edition, else to the index, else nowhere", () => {
    expect(rowOf(correction()).editionAddress).toEqual({
      page: "ranking",
      indicator: "index",
      year: "2020",
      unitSet: null,
    });
    expect(rowOf(correction({ year: 2019 })).editionAddress).toEqual({
      page: "indicator",
      indicator: "index",
    });
    expect(rowOf(correction({ indicator: "rate" })).editionAddress).toEqual({
      page: "indicator",
      indicator: "rate",
    });
    expect(rowOf(correction({ indicator: "gone" })).editionAddress).toBeNull();
  });

  test("keeps what the catalogue no longer holds: index, province and source", () => {
    const row = rowOf(
      correction({ indicator: "gone", province: "gone", old: shown("1.00", { source: "gone" }) }),
    );
    expect(row).toMatchObject({ indicator: null, root: null, province: null, oldSource: null });
    expect(row.provinceAddress).toBeNull();
    expect(row.newSource?.key).toBe("source");
  });

  test("shows the newest 500 and says how many there are", () => {
    const many = Array.from({ length: 501 }, (_, index) =>
      correction({ year: 2000 + (index % 20) }),
    );
    const view = correctionList(archiveWith(many), none);
    expect([view.listed, view.matching, view.all]).toEqual([500, 501, 501]);
  });
});

describe("the filter", () => {
  const archive = archiveWith([
    correction(),
    correction({ indicator: "index.part", province: "ba-ria", year: 2021 }),
    correction({ indicator: "index-2", unitSet: "34" }),
    correction({ indicator: "gone" }),
  ]);
  const filtered = (query: Record<string, string | string[]>) =>
    correctionList(archive, correctionFilter(archive, query, "vi"))
      .days.flatMap((day) => day.rows)
      .map(({ item }) => `${item.indicator} ${item.unitSet} ${item.province}`);

  test.each<[string, Record<string, string | string[]>, readonly string[]]>([
    [
      "an index takes its components along",
      { "chi-so": "index" },
      ["index 63 an-giang", "index.part 63 ba-ria"],
    ],
    ["a component stands alone", { "chi-so": "index.part" }, ["index.part 63 ba-ria"]],
    ["an index that is no longer there", { "chi-so": "gone" }, ["gone 63 an-giang"]],
    ["a year", { nam: "2021" }, ["index.part 63 ba-ria"]],
    [
      "a unit of the 34 is not its namesake of the 63",
      { tinh: "34-an-giang" },
      ["index-2 34 an-giang"],
    ],
    ["index and province", { "chi-so": "index", tinh: "63-an-giang" }, ["index 63 an-giang"]],
    [
      "index and province without a common correction",
      { "chi-so": "index-2", tinh: "63-ba-ria" },
      [],
    ],
  ])("%s", (_, query, rows) => {
    expect(filtered(query)).toEqual(rows);
  });

  test.each<[string, Record<string, string | string[]>]>([
    ["an unknown index", { "chi-so": "constructor" }],
    ["an index without a correction", { "chi-so": "rate" }],
    ["a repeated parameter", { "chi-so": ["index", "index-2"] }],
    ["a bad year", { nam: "1e9" }],
    ["HTML", { tinh: "<script>" }],
    ["the name of another language", { index: "index" }],
  ])("%s counts as nothing, never as an error", (_, query) => {
    expect(filtered(query)).toHaveLength(4);
  });

  test("offers what was corrected only: whole before part, years from the newest, the 63 first", () => {
    const { choices } = correctionList(archive, none);
    expect(choices.indicators.map(({ code }) => code)).toEqual([
      "index",
      "index.part",
      "index-2",
      "gone",
    ]);
    expect(choices.years).toEqual([2021, 2020]);
    expect(choices.provinces.map(({ value }) => value)).toEqual([
      "63-an-giang",
      "63-ba-ria",
      "34-an-giang",
    ]);
  });

  test("reads the names of parameters of the page's language", () => {
    expect(correctionFilter(archive, { index: "index", year: "2020" }, "en")).toEqual({
      indicator: "index",
      year: "2020",
      province: "",
    });
  });
});

describe("the number of corrected figures", () => {
  const archive = archiveWith([
    correction(),
    correction({ at: "2026-01-01T00:00:00.000Z" }),
    correction({ indicator: "index.part", province: "ba-ria" }),
    correction({ indicator: "index-2" }),
    correction({ year: 2021 }),
    correction({ unitSet: "34" }),
  ]);

  test("of an edition counts a figure once, with the components, in its own unit set", () => {
    expect(correctedFigures(archive, { indicator: "index", unitSet: "63", year: 2020 })).toBe(2);
    expect(correctedFigures(archive, { indicator: "index.part", unitSet: "63", year: 2020 })).toBe(
      1,
    );
    expect(correctedFigures(archive, { indicator: "index", unitSet: "34", year: 2020 })).toBe(1);
    expect(correctedFigures(archive, { indicator: "index", unitSet: "63", year: 2019 })).toBe(0);
  });

  test("of a province counts every year", () => {
    const wanted = { indicator: "index", unitSet: "63", province: "an-giang" } as const;
    expect(correctedFigures(archive, wanted)).toBe(2);
  });

  test("leads to a filter that the page understands", () => {
    const value = provinceValue("63", "an-giang");
    expect(correctionFilter(archive, { tinh: value }, "vi").province).toBe(value);
  });
});

test("the log shows the newest 50 imports and says how many there are", () => {
  const imports = Array.from(
    { length: 51 },
    (_, index): ImportEntry => ({
      version: 51 - index,
      at: "2026-01-01T00:00:00.000Z",
      kind: "folder",
      file: "",
      who: "",
      sha256: "",
      toolVersion: "",
      changes: null,
    }),
  );
  const view = correctionList(archiveWith([], imports), none);
  expect([view.imports.length, view.imports[0]?.version, view.allImports]).toEqual([50, 51, 51]);
});
