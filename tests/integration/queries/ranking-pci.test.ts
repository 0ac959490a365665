import { describe, expect, test } from "vitest";
import { realArchive } from "../setup-archive";
import { rankingReader } from "./ranking-reader";

const { view, row, sentences } = rankingReader(await realArchive());

describe("PCI", () => {
  test("2020: all 63, Quảng Ninh first with 75.09, Bạc Liêu last with 59.61", () => {
    const { rows, edition, statistics } = view("pci", 2020);
    expect([edition.withValue, edition.withRank, edition.complete]).toEqual([63, 63, true]);
    expect(rows[0]).toMatchObject({
      province: { slug: "quang-ninh" },
      figure: { printed: "75.09" },
      rank: { place: 1, of: 63, kind: "published" },
    });
    expect(rows.at(-1)).toMatchObject({
      province: { slug: "bac-lieu" },
      figure: { printed: "59.61" },
      rank: { place: 63 },
    });
    expect(statistics).toMatchObject({ count: 63, mean: "64.38", median: "63.44" });
    expect(sentences("vi", "pci", 2020)).toEqual([
      "Quảng Ninh (75,09 điểm) dẫn đầu.",
      "Bạc Liêu (59,61 điểm) xếp cuối (63/63).",
      "Trung bình 63 tỉnh, tính từ điểm số: 64,38 điểm.",
      "Có điểm của đủ 63 tỉnh, thành phố.",
    ]);
  });

  test("2020: Tiền Giang is 9th of 13 in its region, read off the ranking", () => {
    expect(row("tien-giang", "pci", 2020).region).toMatchObject({
      place: 9,
      of: 13,
      kind: "counted",
    });
  });

  test("2020: places within half a point stand beside a place, and a move is small only among them", () => {
    // 66.93 to 66.56 are 0.37 apart (9 to 11); Cần Thơ's 66.33 lies within 0.41 of 10 and 11.
    expect(row("ha-noi", "pci", 2020).close).toEqual({ from: 9, to: 11, smallMove: false });
    expect(row("can-tho", "pci", 2020).close).toEqual({ from: 10, to: 12, smallMove: true });
    // Tiền Giang came from 46, which is outside 35 to 45 (63.22 to 62.78).
    expect(row("tien-giang", "pci", 2020).close).toEqual({ from: 35, to: 45, smallMove: false });
    // 75.09 and 72.81 have nobody near; a partial edition counts nothing.
    expect(row("quang-ninh", "pci", 2020).close).toBeNull();
    expect(row("quang-ninh", "pci", 2023).close).toBeNull();
  });

  test("2005: the pilot of 42 is complete; the other provinces were not in it", () => {
    const { rows, edition } = view("pci", 2005);
    expect(edition.complete).toBe(true);
    const others = rows.filter((item) => item.figure === null);
    expect(others).toHaveLength(rows.length - 42);
    for (const item of others) expect(item.missing?.code).toBe("not-in-edition");
  });

  test("2008 has Hà Tây as the 64th; 2009 has no longer", () => {
    const has = (year: number) =>
      view("pci", year).rows.some((item) => item.province.slug === "ha-tay");
    expect([view("pci", 2008).rows.length, has(2008)]).toEqual([64, true]);
    expect([view("pci", 2009).rows.length, has(2009)]).toEqual([63, false]);
  });

  test("2023: self-reported figures are labelled, and nothing is counted from the top 30", () => {
    const { rows, edition, statistics } = view("pci", 2023);
    expect(edition.complete).toBe(false);
    expect(statistics).toBeNull();
    expect(rows.filter((item) => item.rank?.kind === "counted")).toEqual([]);
    const self = rows.filter((item) => item.figure?.status === "self-reported");
    expect(self.map((item) => [item.province.slug, item.rank?.kind ?? null])).toEqual([
      ["nghe-an", "self-reported"],
      ["tien-giang", null],
    ]);
    expect(rows[0]?.province.slug).toBe("quang-ninh");
  });

  test("2023: provinces outside the top 30 say that VCCI publishes no more", () => {
    const outside = row("can-tho", "pci", 2023);
    expect(outside.figure).toBeNull();
    expect(outside.missing?.code).toBe("not-published");
    expect(outside.missing?.text?.vi).toContain("30 tỉnh dẫn đầu");
  });

  test("2023: a top-30 place without its score was not collected; a score without place has a reason", () => {
    expect(row("ha-noi", "pci", 2023).missing?.code).toBe("not-collected");
    expect(row("lao-cai", "pci", 2023)).toMatchObject({
      figure: { printed: "67.38" },
      rank: null,
      missing: { code: "not-published" },
    });
  });
});
