import { describe, expect, test } from "vitest";
import { rankingView } from "@/lib/queries/ranking";
import { realArchive } from "../setup-archive";
import { rankingReader } from "./ranking-reader";

const archive = await realArchive();
const { view, row, sentences } = rankingReader(archive);

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
