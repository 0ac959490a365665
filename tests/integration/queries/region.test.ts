import { describe, expect, test } from "vitest";
import { regionComparisons, regionInsides, regionMeans } from "@/lib/queries/regions";
import { regionRows } from "@/lib/rankings/region-means";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

describe("region against region", () => {
  const of = (code: string) => {
    const found = regionComparisons(archive, "63").find((item) => item.indicator.code === code);
    if (!found) throw new Error(`no comparison of ${code}`);
    return found;
  };

  test("PAR Index 2024: the six means as the ministry printed them", () => {
    const { year, rows, country, complete } = of("par-index");
    expect([year, complete]).toEqual([2024, false]);
    expect(country).toMatchObject({ kind: "published", value: "88.37" });
    expect(rows.map((row) => [row.region.slug, row.mean?.kind, row.mean?.value])).toEqual([
      ["trung-du-mien-nui-phia-bac", "published", "88.20"],
      ["dong-bang-song-hong", "published", "90.17"],
      ["bac-trung-bo-duyen-hai-mien-trung", "published", "88.51"],
      ["tay-nguyen", "published", "85.63"],
      ["dong-nam-bo", "published", "89.44"],
      ["dong-bang-song-cuu-long", "published", "87.37"],
    ]);
    for (const row of rows)
      expect([row.statistics, row.best, row.worst]).toEqual([null, null, null]);
  });

  test("PAPI 2024: means counted and labelled so, with best and worst", () => {
    const { year, rows, complete } = of("papi");
    expect([year, complete]).toEqual([2024, true]);
    const red = rows.find((row) => row.region.slug === "dong-bang-song-hong");
    expect(red?.mean).toEqual({ kind: "counted", value: "44.3214", count: 10 });
    expect(red?.best?.province.slug).toBe("quang-ninh");
    expect(red?.worst?.province.slug).toBe("hai-duong");
    const highlands = rows.find((row) => row.region.slug === "tay-nguyen");
    expect(highlands?.mean).toEqual({ kind: "counted", value: "41.2319", count: 5 });
  });

  test("PCI shows the newest edition of which a regional mean is known: 2020", () => {
    expect(of("pci").year).toBe(2020);
  });

  test("SIPAS, of which no regional mean was printed and no edition is complete, is left out", () => {
    const codes = regionComparisons(archive, "63").map((item) => item.indicator.code);
    expect(codes).not.toContain("sipas");
    expect(codes).toEqual(expect.arrayContaining(["par-index", "papi", "pci", "dti"]));
  });

  test("the 34 units have their own comparison in DTI 2024 only", () => {
    const found = regionComparisons(archive, "34");
    expect(found.map((item) => [item.indicator.code, item.year])).toEqual([["dti", 2024]]);
    expect(found[0]?.rows.map((row) => row.statistics?.count)).toEqual([9, 6, 5, 6, 3, 5]);
  });

  test("PCI 2020: 2 of 13 provinces of the Mekong delta and 1 of 5 of the Highlands rose", () => {
    const rows = regionRows(archive, "pci", 2020, "63");
    const rising = (slug: string) => rows.find((row) => row.region.slug === slug)?.rising;
    expect(rising("dong-bang-song-cuu-long")).toEqual({ rising: 2, compared: 13 });
    expect(rising("tay-nguyen")).toEqual({ rising: 1, compared: 5 });
  });

  test("SIPAS 2022 and PAPI 2018: across the break nobody is said to have risen", () => {
    for (const [code, year] of [
      ["papi", 2018],
      ["sipas", 2022],
    ] as const)
      for (const row of regionRows(archive, code, year, "63")) expect(row.rising).toBeNull();
  });
});

describe("one region", () => {
  test("of both sets is shown in each, with the provinces of that set", () => {
    const found = regionInsides(archive, "dong-bang-song-cuu-long", "vi");
    expect(found.map((item) => [item.region.unitSet, item.provinces.length])).toEqual([
      ["63", 13],
      ["34", 5],
    ]);
    for (const { region, provinces } of found)
      for (const { province, cells } of provinces) {
        expect(province.unitSet).toBe(region.unitSet);
        for (const { standing, note } of cells) {
          expect(standing.province).toBe(province);
          expect(note !== null).toBe(standing.figure !== null);
        }
      }
  });

  test("that only one set has is shown once; an unknown one never", () => {
    expect(regionInsides(archive, "tay-nguyen", "vi").map((item) => item.region.unitSet)).toEqual([
      "63",
    ]);
    expect(regionInsides(archive, "bac-trung-bo", "vi").map((item) => item.region.unitSet)).toEqual(
      ["34"],
    );
    expect(regionInsides(archive, "atlantis", "vi")).toEqual([]);
  });
});

describe("means over the years", () => {
  const table = (code: string) => {
    const found = regionMeans(archive, "63", "vi").find((item) => item.indicator.code === code);
    if (!found) throw new Error(`no means of ${code}`);
    return found;
  };
  const mean = (code: string, area: string, year: number) => {
    const found = table(code);
    return found.areas.find((item) => item.name === area)?.means[found.years.indexOf(year)] ?? null;
  };

  test("printed means stay as printed, also where a trailing zero was not printed", () => {
    expect(mean("par-index", "Trung du và miền núi phía Bắc", 2022)).toMatchObject({
      kind: "published",
      value: "85",
    });
    expect(mean("par-index", "Đồng bằng sông Cửu Long", 2023)).toMatchObject({ value: "85.42" });
  });

  test("a mean that was not printed and cannot be counted is missing, not zero", () => {
    expect(mean("par-index", "Tây Nguyên", 2022)).toBeNull();
    expect(mean("par-index", "Tây Nguyên", 2021)).toBeNull();
  });

  test("counted means are labelled, the country's beside them", () => {
    expect(mean("pci", "Đồng bằng sông Cửu Long", 2020)).toEqual({
      kind: "counted",
      value: "65.06",
      count: 13,
    });
    expect(mean("pci", "Cả nước", 2020)).toMatchObject({ kind: "counted", value: "64.38" });
  });

  test("a printed mean of the country wins over the one that the scores give", () => {
    expect(mean("papi", "Cả nước", 2018)).toMatchObject({ kind: "published", value: "43.78" });
  });

  test("name the break that stands before an edition", () => {
    const papi = table("papi");
    const entries = papi.years.flatMap((year, index) =>
      papi.entries[index]?.severity === "break" ? year : [],
    );
    expect(entries).toEqual([2018]);
  });
});
