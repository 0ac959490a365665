import { describe, expect, test } from "vitest";
import { indicatorCatalogue } from "@/lib/queries/indicator-catalogue";
import { shippedArchive, shippedFigures, shippedRows } from "./shipped";

const view = indicatorCatalogue(shippedArchive(), "vi");
const figures = shippedFigures();

describe("the catalogue of indices", () => {
  test("holds every index once, the general ones in their order", () => {
    expect(view.general.map((entry) => entry.indicator.code)).toEqual([
      "par-index",
      "sipas",
      "papi",
      "pci",
      "dti",
      "ict-index",
      "egov-mic",
    ]);
    const all = [...view.general, ...view.service, ...view.selfReported];
    const roots = shippedRows("indicators.csv").filter((row) => row.parent === "");
    expect(all.map((entry) => entry.indicator.code).sort()).toEqual(
      roots.map((row) => row.code).sort(),
    );
  });

  test("keeps the indices of Decision 766 apart from the rates that provinces report", () => {
    expect(view.service.map((entry) => entry.indicator.code)).toEqual([
      "egov.766",
      "egov.766-month",
      "egov.766-to-date",
      "egov.766-satisfaction-pct",
    ]);
    expect(view.selfReported.every((entry) => entry.indicator.rankPolicy === "none")).toBe(true);
  });

  test("names the leader of the latest edition with the place as printed", () => {
    const par = view.general[0];
    const leader = par?.latest[0]?.leaders[0];
    expect(par?.latest[0]).toMatchObject({ year: 2024, unitSet: "63", usual: true });
    expect(leader?.standing.province.slug).toBe("hai-phong");
    expect(leader?.standing.figure?.printed).toBe("96.17");
    expect(leader?.standing.rank).toMatchObject({ place: 1, of: 63, kind: "published" });
    expect(leader?.note).not.toBeNull();
  });

  test("says that the first place of PAPI is counted from scores", () => {
    const papi = view.general.find((entry) => entry.indicator.code === "papi");
    const leader = papi?.latest[0]?.leaders[0]?.standing;
    const scores = figures
      .filter((row) => row.indicator === "papi" && row.year === "2024" && row.value !== "")
      .sort((a, b) => Number(b.value) - Number(a.value));
    expect(leader?.province.slug).toBe(scores[0]?.province);
    expect(leader?.rank).toMatchObject({ place: 1, of: scores.length, kind: "counted" });
  });

  test("shows a recomputed edition beside the usual one of its year", () => {
    const dti = view.general.find((entry) => entry.indicator.code === "dti");
    expect(dti?.latest.map(({ year, unitSet, usual }) => [year, unitSet, usual])).toEqual([
      [2024, "63", true],
      [2024, "34", false],
    ]);
  });

  test("tells of PCI 2025, which was announced and is not held", () => {
    const pci = view.general.find((entry) => entry.indicator.code === "pci");
    expect(pci?.ahead).toMatchObject({
      year: 2025,
      unitSet: "34",
      coverage: null,
      release: { announced: "2026-05-15" },
      gap: { reason: "not-collected" },
    });
  });

  test.each(
    [...view.service, ...view.selfReported].map((entry) => [entry.indicator.code, entry] as const),
  )("counts the figures, years and units of %s as the file has them", (code, entry) => {
    const own = figures.filter(
      (row) => row.indicator === code || row.indicator?.startsWith(`${code}.`),
    );
    expect(entry.figures).toBe(own.length);
    expect(entry.provinces).toBe(new Set(own.map((row) => `${row.unit_set}/${row.province}`)).size);
    expect(entry.years).toEqual([...new Set(own.map((row) => Number(row.year)))].sort());
  });
});
