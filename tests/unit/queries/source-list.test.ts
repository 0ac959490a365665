import { describe, expect, test } from "vitest";
import { sourceList, sourceQuery } from "@/lib/queries/source-list";
import { sourcePage } from "@/lib/queries/source-page";
import { shippedArchive, shippedFigures, shippedRows } from "./shipped";

const archive = shippedArchive();
const figures = shippedFigures();
const sources = shippedRows("sources.csv");

function page(key: string) {
  const view = sourcePage(archive, key, "vi");
  if (!view) throw new Error(`No source ${key}`);
  return view;
}

describe("the list of sources", () => {
  const view = sourceList(archive, "");
  const rows = view.groups.flatMap((group) => group.rows);

  test("holds every source once, by kind", () => {
    expect(rows.map((row) => row.source.key).sort()).toEqual(sources.map((row) => row.key).sort());
    for (const group of view.groups) {
      expect(group.rows.every((row) => row.source.kind === group.kind)).toBe(true);
    }
  });

  test("has the newest first and the undated last", () => {
    for (const group of view.groups) {
      const dates = group.rows.map((row) => row.source.published ?? "");
      expect(dates).toEqual(dates.toSorted().reverse());
    }
  });

  test("counts the figures that rest on each as the files have them", () => {
    const wrong = rows.filter(
      (row) => row.figures !== figures.filter((line) => line.source === row.source.key).length,
    );
    expect(wrong).toEqual([]);
    const sum = rows.reduce((total, row) => total + row.figures, 0);
    expect(sum).toBe(figures.length);
  });

  test.each(["ấp bắc", "AP BAC", "bao ap bac"])("finds Báo Ấp Bắc by “%s”", (text) => {
    const found = sourceList(archive, text).groups.flatMap((group) => group.rows);
    const file = sources.filter((row) => row.publisher === "Báo Ấp Bắc").map((row) => row.key);
    expect(file.length).toBeGreaterThan(0);
    expect(found.map((row) => row.source.key)).toEqual(expect.arrayContaining(file));
    expect(found.length).toBeLessThan(sources.length / 10);
  });

  test("finds nothing by a word that no source has", () => {
    expect(sourceList(archive, "zzzz")).toMatchObject({
      groups: [],
      shown: 0,
      all: sources.length,
    });
  });

  test.each([
    [{ q: " vcci " }, "vcci"],
    [{}, ""],
    [{ q: ["a", "b"] }, ""],
    [{ q: "x".repeat(101) }, ""],
  ])("reads %j as %j", (query, text) => {
    expect(sourceQuery(query, "vi")).toBe(text);
  });
});

describe("the page of a source", () => {
  test("an unknown key has none", () => {
    expect(sourcePage(archive, "xyz", "vi")).toBeNull();
  });

  test.each(sources.map((row) => row.key as string))(
    "%s lists or counts all its figures",
    (key) => {
      const own = figures.filter((line) => line.source === key);
      const view = page(key);
      expect(view.figures).toBe(own.length);
      expect(view.editions.reduce((sum, row) => sum + row.count, 0)).toBe(own.length);
      if (own.length > 200) expect(view.list).toBeNull();
      else expect(view.list).toHaveLength(own.length);
    },
  );

  test("counts the scores and ranks of each edition", () => {
    const row = page("vcci-xls-2005").editions.find((item) => item.indicator.code === "pci");
    expect(row).toMatchObject({
      year: 2005,
      unitSet: "63",
      withValue: 42,
      withRank: 42,
      count: 42,
    });
  });

  test("says that the dimensions of PAPI from the sums are computed", () => {
    const { editions } = page("hnks-papi-sum");
    expect(editions.every((row) => row.statuses.join() === "computed")).toBe(true);
  });

  test("an edition recomputed for the 34 leads to its own address", () => {
    const { editions } = page("opendx-dti-2024-34");
    expect(editions.every((row) => row.unitSet === "34")).toBe(true);
    expect(editions.find((row) => row.indicator.code === "dti")?.usual).toBe(false);
  });

  test("holds the targets, means, breaks and announcements that cite it", () => {
    expect(page("tiengiang-nq09-2021").targets).toHaveLength(
      shippedRows("targets.csv").filter((row) => row.source === "tiengiang-nq09-2021").length,
    );
    expect(page("vnplus-1025126").averages).toHaveLength(6);
    expect(page("bacninh-876").breaks).toHaveLength(9);
    expect(
      page("baogialai-235021")
        .releases.map(({ item }) => item.indicator)
        .sort(),
    ).toEqual(["par-index", "sipas"]);
    expect(page("infographics-210954").averages.some((row) => row.region === null)).toBe(false);
  });

  test("holds a disagreement on the pages of both sources", () => {
    const kept = page("vcci-xls-2010").disagreements.map(({ item }) => item.other);
    const other = page("pcivn-lam-dong").disagreements.map(({ item }) => item.other);
    expect(kept).toEqual(other);
    expect(kept.sort()).toEqual(["51.77", "57"]);
  });

  test("a source that nothing cites says so", () => {
    expect(page("geo-nq30")).toMatchObject({ figures: 0, cited: false });
    expect(page("bacninh-876")).toMatchObject({ figures: 0, cited: true });
  });
});
