import { describe, expect, test } from "vitest";
import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { rankingView } from "@/lib/queries/ranking";
import { rankingSentences } from "@/lib/sentences/ranking";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

function view(code: string, year: number, unitSet: UnitSetId = "63", language: Language = "vi") {
  const found = rankingView(archive, code, year, unitSet, language);
  if (!found) throw new Error(`no ranking ${code} ${year} of the ${unitSet}`);
  return found;
}

function row(slug: string, ...of: Parameters<typeof view>) {
  const found = view(...of).rows.find((item) => item.province.slug === slug);
  if (!found) throw new Error(`no row ${slug}`);
  return found;
}

function sentences(language: Language, ...of: [string, number, UnitSetId?]) {
  const [code, year, unitSet = "63"] = of;
  const found = view(code, year, unitSet, language);
  return rankingSentences(found, language);
}

describe("PAR Index 2023", () => {
  test("Tiền Giang: 85.77, 50 of 63, +3.19, up 3 places from a derived 53, 8 of 13 in its region", () => {
    const tienGiang = row("tien-giang", "par-index", 2023);
    expect(tienGiang.figure?.printed).toBe("85.77");
    expect(tienGiang.rank).toEqual({ place: 50, of: 63, kind: "published", tied: false });
    expect(tienGiang.change).toEqual({
      kind: "open",
      since: 2022,
      cautions: [],
      value: { delta: "3.19", before: "82.58" },
      rank: {
        places: 3,
        before: { place: 53, of: 63, kind: "derived", tied: false },
        ofDiffers: false,
      },
      rankKindsDiffer: false,
    });
    expect(tienGiang.region).toMatchObject({
      region: "dong-bang-song-cuu-long",
      place: 8,
      of: 13,
      kind: "published",
      ofPrinted: true,
    });
    expect(tienGiang.band).toEqual({ scheme: "par", group: "B" });
  });

  test("its component on procedures: 48 of 63, up 8 from a derived 56", () => {
    const column = view("par-index", 2023).components.findIndex(
      (item) => item.code === "par-index.3",
    );
    const cell = row("tien-giang", "par-index", 2023).components[column];
    expect(cell?.rank).toEqual({ place: 48, of: 63, kind: "published", tied: false });
    expect(cell?.change).toMatchObject({
      kind: "open",
      since: 2022,
      value: null,
      rank: { places: 8, before: { place: 56, of: 63, kind: "derived" } },
    });
  });

  test("35 of 63 provinces have a place or a score, and the page says so first", () => {
    const { edition, rows, statistics, size } = view("par-index", 2023);
    expect([edition.withFigure, edition.withValue, edition.withRank]).toEqual([35, 24, 35]);
    expect(rows).toHaveLength(63);
    expect(edition.complete).toBe(false);
    expect(statistics).toBeNull();
    expect(size).toBe(63);
    expect(sentences("vi", "par-index", 2023)).toEqual([
      "Quảng Ninh (92,18%) dẫn đầu.",
      "An Giang (81,32%) xếp cuối (63/63).",
      "Trung bình cả nước do đơn vị công bố: 86,98%.",
      "Ở đây mới có số của 35/63 tỉnh: 24 có điểm, 35 có hạng. Vì thiếu, không tính trung vị, phân bố hay hạng còn trống.",
    ]);
    expect(sentences("en", "par-index", 2023).at(-1)).toContain(
      "Only 35 of 63 provinces have figures here: 24 a score, 35 a place.",
    );
  });

  test("the 28 others are last, each with the reason", () => {
    const last = view("par-index", 2023).rows.slice(35);
    expect(last).toHaveLength(28);
    for (const item of last) {
      expect([item.figure, item.rank]).toEqual([null, null]);
      expect(item.missing?.code).toBe("not-collected");
      expect(item.missing?.text?.vi).not.toBe("");
    }
  });

  test("the places of 2022 are annotated against 2021: the scheme changed", () => {
    expect(view("par-index", 2022).comparability.cautions).toMatchObject([
      { indicator: "par-index", year: 2022 },
    ]);
    expect(view("par-index", 2016).comparability.breaks).toHaveLength(1);
  });
});

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

describe("SIPAS 2022", () => {
  test("shows no change against 2021 and says why", () => {
    const { rows, comparability } = view("sipas", 2022);
    for (const item of rows) expect(item.change).toMatchObject({ kind: "withheld", since: 2021 });
    expect(comparability.breaks[0]?.reason.vi).toContain("87,16");
  });
});

describe("DTI 2024", () => {
  test("exists for the 63 and, recomputed, for the 34; their figures are never mixed", () => {
    const [old, current] = [view("dti", 2024, "63"), view("dti", 2024, "34")];
    expect([old.rows.length, current.rows.length]).toEqual([63, 34]);
    for (const item of old.rows)
      expect([item.province.unitSet, item.figure?.unitSet, item.rank?.of]).toEqual([
        "63",
        "63",
        63,
      ]);
    for (const item of current.rows)
      expect([item.province.unitSet, item.figure?.unitSet, item.rank?.of]).toEqual([
        "34",
        "34",
        34,
      ]);
    expect(row("dong-thap", "dti", 2024, "63")).toMatchObject({
      figure: { printed: "0.6647" },
      rank: { place: 45, of: 63 },
    });
    expect(row("dong-thap", "dti", 2024, "34")).toMatchObject({
      figure: { printed: "0.6494" },
      rank: { place: 27, of: 34 },
    });
  });

  test("of the 34 has no edition before, whatever the 63 had", () => {
    const { rows, since } = view("dti", 2024, "34");
    expect(since).toBeNull();
    for (const item of rows) {
      expect(item.change).toEqual({ kind: "first" });
      expect(item.history).toHaveLength(1);
    }
  });

  test("both are offered, the 63 as the usual one of the year", () => {
    expect(view("dti", 2024).editions.slice(0, 2)).toEqual([
      { year: 2024, unitSet: "63", usual: true },
      { year: 2024, unitSet: "34", usual: false },
    ]);
  });
});

describe("ICT Index 2022", () => {
  test("is compared with 2020, because 2021 had no edition", () => {
    const { since, rows } = view("ict-index", 2022);
    expect(since).toBe(2020);
    const canTho = rows.find((item) => item.province.slug === "can-tho");
    expect(canTho?.change).toMatchObject({ since: 2020, rank: { places: 2 } });
  });
});

describe("every ranking", () => {
  test("has a source for every row with a figure", () => {
    for (const [code, year, unitSet] of [
      ["par-index", 2023, "63"],
      ["papi", 2024, "63"],
      ["pci", 2023, "63"],
      ["dti", 2024, "34"],
    ] as const)
      for (const item of view(code, year, unitSet).rows)
        expect([item.province.slug, item.note !== null]).toEqual([
          item.province.slug,
          item.figure !== null || item.components.some((cell) => cell.figure !== null),
        ]);
  });

  test("shows another source's other figure: Hải Phòng in the PAR Index 2023", () => {
    const haiPhong = row("hai-phong", "par-index", 2023);
    expect(haiPhong.disputed).toBe(true);
    expect(haiPhong.figure?.printed).toBe("91.87");
    const others = haiPhong.note?.entries.flatMap((entry) => entry.disagreements) ?? [];
    expect(others.map(({ item }) => item.other)).toContain("91.81");
    expect(row("tien-giang", "par-index", 2023).disputed).toBe(false);
  });

  test("without a figure does not exist", () => {
    expect(rankingView(archive, "pci", 2004, "63", "vi")).toBeNull();
    expect(rankingView(archive, "pci", 2020, "34", "vi")).toBeNull();
    expect(rankingView(archive, "made-up", 2020, "63", "vi")).toBeNull();
  });

  test("keeps at most ten editions of history, ending with its own", () => {
    const { history } = row("quang-ninh", "pci", 2020);
    expect(history.map((point) => point.year)).toEqual([
      2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020,
    ]);
  });
});
