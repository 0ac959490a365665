import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { rankingReader } from "./ranking-reader";

const archive = await realArchive();
const { view, row } = rankingReader(archive);

describe("PAPI", () => {
  test("2024: 61 provinces with counted places and groups; Vĩnh Phúc and Tiền Giang last with the reason", () => {
    const { rows, edition } = view("papi", 2024);
    expect(edition.complete).toBe(true);
    const placed = rows.filter((item) => item.rank !== null);
    expect(placed).toHaveLength(61);
    for (const item of placed) {
      expect(item.rank).toMatchObject({ of: 61, kind: "counted" });
      expect(item.band?.scheme).toBe("quartile");
    }
    expect(placed[0]?.province.slug).toBe("quang-ninh");
    expect(placed.at(-1)?.province.slug).toBe("kien-giang");
    const last = rows.slice(61);
    expect(last.map((item) => item.province.slug).sort()).toEqual(["tien-giang", "vinh-phuc"]);
    for (const item of last) {
      expect(item.missing).toMatchObject({
        code: "not-published",
        text: { vi: "Không có số liệu trong bảng điểm chính thức." },
      });
      expect([item.rank, item.band]).toEqual([null, null]);
    }
  });

  test("2024: four groups of 15 or 16 provinces, the better places in the better group", () => {
    const groups = view("papi", 2024).rows.flatMap((item) => item.band?.group ?? []);
    expect(groups.toSorted()).toEqual(groups);
    for (const group of [1, 2, 3, 4])
      expect([15, 16]).toContain(groups.filter((item) => item === group).length);
  });

  test("2024: the spread of the 61 scores", () => {
    expect(view("papi", 2024).statistics).toMatchObject({
      count: 61,
      mean: "43.4337",
      median: "43.4796",
      lowerQuartile: "41.9391",
      upperQuartile: "44.6854",
      lowest: "39.9122",
      highest: "47.8212",
    });
  });

  test("2024: in the Mekong delta 12 of 13 provinces have a place, counted", () => {
    const region = (slug: string) => row(slug, "papi", 2024).region;
    expect(region("soc-trang")).toMatchObject({ place: 1, of: 12, kind: "counted" });
    expect(region("kien-giang")).toMatchObject({ place: 12, of: 12, kind: "counted" });
    expect(region("tien-giang")).toBeNull();
  });

  test("2018 shows no change of any total against 2017, with the reason", () => {
    for (const item of view("papi", 2018).rows)
      expect(item.change).toMatchObject({
        kind: "withheld",
        since: 2017,
        breaks: [{ indicator: "papi", year: 2018 }],
      });
    expect(view("papi", 2018).comparability.breaks[0]?.reason.vi).toContain("Thêm hai chỉ số");
  });

  test("every edition from 2011 to 2024 is complete, and so is each of its dimensions", () => {
    const partial = ["papi", ...[1, 2, 3, 4, 5, 6, 7, 8].map((part) => `papi.${part}`)].flatMap(
      (code) =>
        archive
          .editionYears(code, "63")
          .filter((year) => archive.figures(code, year, "63").length > 0)
          .filter((year) => !view(code, year).edition.complete)
          .map((year) => `${code} ${year}`),
    );
    expect(partial).toEqual([]);
    expect(archive.editionYears("papi", "63")).toHaveLength(14);
  });
});
