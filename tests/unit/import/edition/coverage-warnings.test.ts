import { describe, expect, test } from "vitest";
import { missingWarnings } from "@/lib/import/edition/coverage-warnings";
import { folderWarnings } from "@/lib/import/edition/folder-warnings";
import { storedMeanWarnings } from "@/lib/import/edition/stored-means";
import { archiveOf, figure, gap } from "../../rankings/sample";
import { editionOf, rowsOf, seen } from "./sample-edition";

const part = (slug: string) => figure(slug, "5", { indicator: "index.part" });

describe("the warning of missing provinces", () => {
  test("names them in both languages", () => {
    const figures = [figure("a", "5")];
    const after = archiveOf(["a", "b", "c"], figures);
    const [warning, ...others] = missingWarnings([editionOf(figures)], after);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ id: "missing:index/2020/63=2", cells: [] });
    expect(warning?.message.vi).toContain("Thiếu 2 tỉnh: b, c.");
    expect(warning?.message.en).toContain("2 provinces are missing: b, c.");
  });

  test.each([
    ["has a row without a value", [figure("a", "5"), figure("b", null, { rank: 2, of: 2 })], []],
    ["was not surveyed", [figure("a", "5")], [gap("b", "not-surveyed")]],
    ["was left out for the quality of its data", [figure("a", "5")], [gap("b", "data-quality")]],
    ["is of those that are not published", [figure("a", "5")], [gap(null, "not-published")]],
  ])("is silent about one that %s", (_, figures, gaps) => {
    const after = archiveOf(["a", "b"], figures, { gaps });
    expect(missingWarnings([editionOf(figures.slice(0, 1))], after)).toEqual([]);
  });

  test("is not silenced by a note that nobody entered the table yet", () => {
    const figures = [figure("a", "5")];
    const after = archiveOf(["a", "b"], figures, { gaps: [gap(null, "not-collected")] });
    expect(missingWarnings([editionOf(figures)], after)).toHaveLength(1);
  });

  test("is given once for components that lack the same provinces", () => {
    const figures = [figure("a", "5"), part("a")];
    const after = archiveOf(["a", "b"], figures);
    const editions = figures.map((one) => editionOf([one]));
    expect(missingWarnings(editions, after).map(({ id }) => id)).toEqual([
      "missing:index/2020/63=1",
    ]);
  });

  test("is given again for a component that lacks others", () => {
    const figures = [figure("a", "5"), part("a"), part("b")];
    const after = archiveOf(["a", "b", "c"], figures);
    const editions = [editionOf(figures.slice(0, 1)), editionOf(figures.slice(1))];
    expect(missingWarnings(editions, after).map(({ id }) => id)).toEqual([
      "missing:index/2020/63=2",
      "missing:index.part/2020/63=1",
    ]);
  });
});

describe("the warning of a mean that is on record as another", () => {
  const mean = (printed: string, region: string | null = null) => ({
    indicator: "index",
    year: 2020,
    unitSet: "63" as const,
    region,
    printed,
    value: Number(printed),
    rank: null,
    of: null,
    source: "source",
    note: null,
  });
  const rows = (...means: readonly ReturnType<typeof mean>[]) =>
    means.map((data, index) => ({ data, raw: { file: "t.csv", row: index + 2, cells: {} } }));

  test.each([
    ["is silent where it is the same", [mean("75.0")], [mean("75.00")], []],
    ["is silent where none is on record", [mean("75.0", "north")], [mean("80")], []],
    [
      "counts those of one edition",
      [mean("75"), mean("70", "north")],
      [mean("76"), mean("71", "north")],
      [["stored-mean:index/2020/63=2", 2, 3]],
    ],
  ])("%s", (_, read, stored, expected) => {
    expect(storedMeanWarnings(rows(...read), stored).map(seen)).toEqual(expected);
  });
});

describe("the warnings of a folder", () => {
  test("name the file to look at, and count the figures of each edition that would go", () => {
    const [one] = rowsOf([figure("a", "5")]);
    const cell = { file: "figures/egov.csv", row: 3, column: "value", value: "5" };
    const message = { vi: "xem", en: "look" };
    const gone = (slug: string, year: number) =>
      ({ kind: "removed", before: figure(slug, "5", { year }), after: null }) as const;
    const stays = figure("a", "5");
    const warnings = folderWarnings(
      [
        { ...cell, message },
        { ...cell, row: 4, message },
      ],
      [
        gone("a", 2019),
        gone("b", 2019),
        gone("a", 2020),
        { kind: "same", before: stays, after: stays },
      ],
    );
    expect(one?.data.printed).toBe("5");
    expect(warnings.map(({ id }) => id)).toEqual([
      "look:figures/egov.csv=2",
      "removed:index/2019/63=2",
      "removed:index/2020/63=1",
    ]);
  });
});
