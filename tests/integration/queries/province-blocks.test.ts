import { describe, expect, test } from "vitest";
import type { UnitSetId } from "@/lib/figures/figure";
import { provincePredecessors } from "@/lib/queries/province-predecessors";
import { provinceVoices } from "@/lib/queries/province-voices";
import { cellKey } from "@/lib/rankings/predecessor-view";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

function unit(unitSet: UnitSetId, slug: string) {
  const found = archive.province(unitSet, slug);
  if (!found) throw new Error(`no province ${unitSet}/${slug}`);
  return found;
}

function ledger(slug: string, language: "vi" | "en" = "vi") {
  const found = provincePredecessors(archive, unit("34", slug), language);
  if (!found) throw new Error(`no ledger of ${slug}`);
  return found;
}

describe("all indices by percentile", () => {
  const view = provinceVoices(archive, unit("63", "tien-giang"), "vi");

  test("stand under who speaks, with places and years as held: Tiền Giang", () => {
    const rows = view?.found.groups.flatMap(({ voice, rows: list }) =>
      list
        .filter((row) => row.indicator.rankPolicy !== "none" && row.figure)
        .map((row) => [voice, row.indicator.code, row.year, row.percentile?.value ?? null]),
    );
    // (63 - 50 + 1) / 63 = 22.2; (63 - 47 + 1) / 63 = 27.0; 3 of 61 at place 59 or worse = 4.9; 13 / 63 = 20.6
    expect(rows).toEqual([
      ["officials", "par-index", 2023, "22.2"],
      ["citizens", "sipas", 2023, "27.0"],
      ["citizens", "papi", 2023, "4.9"],
      ["firms", "pci", 2023, null],
      ["digital", "dti", 2024, "20.6"],
      ["digital", "egov-mic", 2017, "87.3"],
    ]);
  });

  test("are told in words that name the province, the set and the years, without the rates", () => {
    expect(view?.sentence).toMatch(/^Tiền Giang \(63 tỉnh, đến 30\/6\/2025\)/);
    expect(view?.sentence).toContain("PAR Index 2023 xếp thứ 50/63, bằng hoặc hơn 22,2% số tỉnh");
    expect(view?.sentence).toContain("những năm khác nhau: 2017, 2023 và 2024");
    expect(view?.sentence).not.toContain("95,73%");
  });

  test("come with the sources of the figures in the sentence", () => {
    expect(view?.sources.map(({ publisher }) => publisher)).toContain("Báo Ấp Bắc");
    expect(view?.sources).toHaveLength(6);
  });

  test("have a source for every figure, in every unit of both sets", () => {
    for (const province of archive.snapshot.provinces) {
      const found = provinceVoices(archive, province, "en");
      const without = found?.found.groups
        .flatMap(({ rows }) => rows)
        .filter((row) => row.figure && !found.notes.has(row.indicator.code));
      expect([province.slug, without]).toEqual([province.slug, []]);
    }
  });
});

describe("the ledger of predecessors", () => {
  const merged = archive.snapshot.provinces
    .filter((item) => item.unitSet === "34")
    .map((item) => ledger(item.slug))
    .filter((item) => item.merged);

  test("is there for the 23 merged units and holds the 52 old ones", () => {
    expect(merged).toHaveLength(23);
    expect(merged.flatMap((item) => item.predecessors)).toHaveLength(52);
  });

  test("shows the range between old units as printed and no number of its own between them", () => {
    for (const { indices } of merged)
      for (const { rows } of indices)
        for (const { before } of rows) {
          const printed = before?.cells.flatMap(({ figure }) => figure?.printed ?? []) ?? [];
          if (!before?.values) continue;
          expect(printed).toContain(before.values.lowest);
          expect(printed).toContain(before.values.highest);
        }
  });

  test("has a source for every figure", () => {
    for (const { indices, notes } of merged)
      for (const { series, rows } of indices)
        for (const { year, before, own } of rows)
          for (const cell of [...(before?.cells ?? []), ...(own ? [own] : [])])
            if (cell.figure)
              expect(notes.has(cellKey(series.indicator.code, year, cell.province))).toBe(true);
  });

  test("Đồng Tháp: PCI 2020 of both old provinces, and a break stands between 2012 and 2013", () => {
    const pci = ledger("dong-thap").indices.find(({ series }) => series.indicator.code === "pci");
    const row = (year: number) => pci?.rows.find((item) => item.year === year);
    expect(row(2020)?.before?.places).toMatchObject({ best: { place: 2 }, worst: { place: 45 } });
    expect(row(2013)?.withheld).toMatchObject({ since: 2012 });
    expect(row(2020)?.withheld).toBeNull();
  });

  test("Đồng Tháp: DTI 2024 of the new unit stands in its own column, called recomputed", () => {
    const dti = ledger("dong-thap").indices.find(({ series }) => series.indicator.code === "dti");
    const row = dti?.rows.find(({ year }) => year === 2024);
    expect(row?.own?.rank).toMatchObject({ place: 27, of: 34 });
    expect(row?.before?.cells.map(({ rank }) => rank?.of)).toEqual([63, 63]);
    expect(dti?.sentence).toContain("27/34");
    expect(dti?.sentence).toContain("do đơn vị công bố tính lại");
  });

  test("of a unit that was not rearranged has one predecessor and no range", () => {
    const { merged: joined, predecessors, indices } = ledger("quang-ninh");
    expect([joined, predecessors.length]).toEqual([false, 1]);
    expect(
      indices.flatMap(({ rows }) => rows.flatMap(({ before }) => before?.values ?? [])),
    ).toEqual([]);
  });

  test("is not there for the 63", () => {
    expect(provincePredecessors(archive, unit("63", "dong-thap"), "vi")).toBeNull();
  });
});
