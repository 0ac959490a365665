import { describe, expect, test } from "vitest";
import { indicatorMethod } from "@/lib/queries/indicator-method";
import { shippedArchive, shippedFigures, shippedRows } from "./shipped";

const archive = shippedArchive();
const figures = shippedFigures();

function method(code: string) {
  const view = indicatorMethod(archive, code, "vi");
  if (!view) throw new Error(`No method page of ${code}`);
  return view;
}

function count(rows: readonly Record<string, string>[], column: "value" | "rank"): number {
  return rows.filter((row) => row[column] !== "").length;
}

describe("the method page of an index", () => {
  test("an unknown code has none", () => {
    expect(indicatorMethod(archive, "xyz", "vi")).toBeNull();
  });

  test.each([
    "par-index",
    "sipas",
    "papi",
    "pci",
    "dti",
    "ict-index",
    "egov-mic",
    "papi.3",
    "pci.6",
  ])("the editions of %s hold as many scores and ranks as the file", (code) => {
    const own = figures.filter((row) => row.indicator === code);
    const editions = method(code).editions.filter((row) => row.coverage !== null);
    expect(editions.length).toBe(new Set(own.map((row) => `${row.year}/${row.unit_set}`)).size);
    for (const { year, unitSet, coverage } of editions) {
      const rows = own.filter((row) => row.year === String(year) && row.unit_set === unitSet);
      expect([year, coverage?.withValue, coverage?.withRank]).toEqual([
        year,
        count(rows, "value"),
        count(rows, "rank"),
      ]);
    }
  });

  test("PCI 2005 is complete with its 42 provinces, PCI 2024 is partial", () => {
    const coverage = (year: number) =>
      method("pci").editions.find((row) => row.year === year)?.coverage;
    expect(coverage(2005)).toMatchObject({ withValue: 42, complete: true });
    expect(coverage(2024)).toMatchObject({ withValue: 16, withRank: 17, complete: false });
  });

  test("an edition that is only announced comes first and says why it is not held", () => {
    expect(method("pci").editions[0]).toMatchObject({
      year: 2025,
      unitSet: "34",
      coverage: null,
      gap: { reason: "not-collected" },
    });
  });

  test("the year without an ICT Index is listed as such", () => {
    const row = method("ict-index").editions.find((item) => item.year === 2021);
    expect(row).toMatchObject({ coverage: null, gap: { reason: "no-edition" } });
  });

  test("an announcement has its date, document and source", () => {
    const editions = method("par-index").editions;
    expect(editions.find((row) => row.year === 2024)).toMatchObject({
      release: { announced: "2025-04-06", document: "268/QĐ-BNV" },
      releaseSource: { key: "vhttdl-sonla-922815" },
      mean: { average: { printed: "88.37" }, source: { key: "vnplus-1025084" } },
    });
    expect(editions.find((row) => row.year === 2015)?.releaseSource).toBeNull();
  });

  test("breaks are those of the file, newest first", () => {
    const file = shippedRows("breaks.csv").filter((row) => row.indicator === "papi");
    const shown = method("papi").entries.map(({ entry }) => [String(entry.year), entry.severity]);
    expect(shown).toEqual(
      file.map((row) => [row.year, row.severity]).sort((a, b) => Number(b[0]) - Number(a[0])),
    );
  });

  test("a component names the entries that are recorded for its index", () => {
    const { entries } = method("papi.3");
    const year = (wanted: number) => entries.find((row) => row.entry.year === wanted);
    expect(year(2021)).toMatchObject({ of: null, entry: { severity: "break" } });
    expect(year(2020)).toMatchObject({ of: { code: "papi" }, entry: { severity: "caution" } });
  });

  test("a component shows no break of the time before it existed", () => {
    const years = method("papi.7").entries.map((row) => row.entry.year);
    expect(Math.min(...years)).toBeGreaterThan(2018);
  });

  test("a name that outlasts a scheme is one entry", () => {
    const field = method("par-index").components.find(
      (item) => item.indicator.code === "par-index.2",
    );
    expect(field?.names.map(({ fromYear, toYear }) => [fromYear, toYear])).toEqual([[2012, 2021]]);
  });

  test("the components are the direct ones", () => {
    expect(method("par-index").components).toHaveLength(12);
    expect(method("par-index.1").components.map((item) => item.indicator.code)).toEqual([
      "par-index.1.pct",
    ]);
  });

  test("thirteen years of one reason for PAR Index are one entry", () => {
    const { gaps } = method("par-index");
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.items.map((item) => item.year)).toEqual(
      Array.from({ length: 13 }, (_, index) => 2024 - index),
    );
  });

  test("the provinces that PAPI left out are named by year", () => {
    const reasons = method("papi").gaps;
    const noise = reasons.find((gap) => gap.reason === "data-quality");
    const file = shippedRows("gaps.csv").filter(
      (row) => row.indicator === "papi" && row.reason === "data-quality" && row.year === "2021",
    );
    const shown = reasons
      .filter((gap) => gap.reason === "data-quality")
      .flatMap((gap) => gap.items)
      .filter((item) => item.year === 2021)
      .flatMap((item) => item.provinces.map((province) => province.slug));
    expect(noise).toBeDefined();
    expect(shown.sort()).toEqual(file.map((row) => row.province).sort());
  });

  test("a province's gap in the index is not laid at a dimension that was published", () => {
    const wrong = method("papi.1")
      .gaps.flatMap((gap) => gap.items)
      .filter((item) =>
        item.provinces.some(
          ({ slug }) => archive.figure("papi.1", item.year, item.unitSet, slug)?.value != null,
        ),
      );
    expect(wrong).toEqual([]);
  });

  test("disagreements of components count for the index", () => {
    const file = shippedRows("disagreements.csv").filter((row) =>
      /^papi(\.|$)/.test(row.indicator ?? ""),
    );
    expect(method("papi").disagreements).toHaveLength(file.length);
    expect(method("papi.3").disagreements).toHaveLength(1);
  });
});

describe("the page of what must not be ranked", () => {
  test("has no editions and every figure of the file", () => {
    const view = method("egov.766-to-date");
    const file = figures.filter((row) => row.indicator === "egov.766-to-date");
    expect(view.notRanked).toBe("service");
    expect(view.editions).toEqual([]);
    expect(view.rates).toHaveLength(file.length);
    expect(view.rates.every((row) => row.note !== null)).toBe(true);
  });

  test("shows the place of TP. Hồ Chí Minh without a number of provinces, and its remark", () => {
    const row = method("egov.766-to-date").rates.find(
      ({ figure }) => figure.province === "ho-chi-minh" && figure.unitSet === "34",
    );
    expect(row?.rank).toMatchObject({ place: 32, of: null, kind: "published" });
    expect(row?.figure.note?.vi).toContain("32/35");
  });

  test("is in the order of Vietnamese names, not of size", () => {
    const names = method("egov.on-time-rate").rates.map((row) => row.province.name.vi);
    expect(names).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  });

  test.each([
    ["egov.on-time-rate", "rate"],
    ["egov.766-satisfaction-pct", "service"],
    ["par-index.part-sipas", "part"],
    ["par-index", null],
  ])("%s is not ranked because: %s", (code, reason) => {
    expect(method(code).notRanked).toBe(reason);
  });
});
