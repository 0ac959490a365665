import { describe, expect, test } from "vitest";
import { compareRankLines, percentileStrips } from "@/lib/charts/compare-lines";
import type { Language } from "@/lib/i18n/language";
import { compareNotes, compareView } from "@/lib/queries/compare";
import { compareState } from "@/lib/queries/compare-state";
import type { Query } from "@/lib/queries/table-state";
import {
  compareComponentsSentence,
  compareIndicesSentence,
  compareRowSentence,
  compareYearsSentence,
} from "@/lib/sentences/compare";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

function view(query: Query, language: Language = "vi") {
  return compareView(archive, compareState(archive, query, "vi"), language);
}

function compared(query: Query, language: Language = "vi") {
  const { comparison } = view(query, language);
  if (!comparison?.detail) throw new Error("nothing is compared");
  return { ...comparison, detail: comparison.detail };
}

function row(code: string, query: Query) {
  const found = compared(query)
    .voices.flatMap(({ rows }) => rows)
    .find((item) => item.indicator.code === code);
  if (!found) throw new Error(`no row ${code}`);
  return found;
}

const two = { tinh: "tien-giang,long-an" };

describe("all indices side by side", () => {
  test("PCI 2020: Tiền Giang 62.78, 45 of 63, level with or ahead of 19/63; Long An 70.37, 3 of 63, best", () => {
    const found = row("pci", { ...two, nam: "2020" });
    expect(found.cells.map(({ figure, rank }) => [figure?.printed, rank?.place, rank?.of])).toEqual(
      [
        ["62.78", 45, 63],
        ["70.37", 3, 63],
      ],
    );
    // 63 - 45 + 1 = 19 and 63 - 3 + 1 = 61 of 63
    expect(found.cells.map(({ percentile }) => percentile?.value)).toEqual(["30.2", "96.8"]);
    expect(found.best).toEqual({ by: "place", slugs: ["long-an"] });
    expect(found.note?.entries.length).toBeGreaterThan(0);
  });

  test("an index is taken in the newest edition that has figures of all, and says that there is a newer one", () => {
    const papi = row("papi", two);
    expect([papi.year, papi.newestEdition, papi.held]).toEqual([2023, 2024, 2]);
    expect(papi.cells.every(({ rank }) => rank?.kind === "counted" && rank.of === 61)).toBe(true);
  });

  test("in a chosen year a missing figure has its reason and nobody is best", () => {
    const par = row("par-index", { ...two, nam: "2020" });
    expect(par.cells[0]).toMatchObject({ figure: null, rank: null });
    expect(par.cells[0]?.missing?.code).toBe("not-collected");
    expect(par.cells[1]?.rank).toMatchObject({ place: 7, of: 63 });
    expect(par.best).toBeNull();
  });

  test("a score of the province itself is shown and not set against the publisher's", () => {
    const pci = row("pci", { ...two, nam: "2023" });
    expect(pci.cells[0]?.figure).toMatchObject({ printed: "66.8", status: "self-reported" });
    expect(pci.best).toBeNull();
  });

  test("provinces stand by who speaks, without rates; an index without any figure is named", () => {
    const { voices, without } = compared(two);
    expect(voices.map(({ voice }) => voice)).toEqual(["officials", "citizens", "firms", "digital"]);
    expect(
      voices.flatMap(({ rows }) => rows).some((item) => item.indicator.code.startsWith("egov.")),
    ).toBe(false);
    expect(without.map((item) => item.code)).toEqual(["ict-index"]);
  });

  test("changing the order of provinces changes the columns and nothing else", () => {
    const turned = compared({ tinh: "long-an,tien-giang" });
    const straight = compared(two);
    const shape = (found: typeof turned, turn: boolean) =>
      found.voices.flatMap(({ rows }) =>
        rows.map(({ year, best, cells }) => ({
          year,
          best: best?.slugs,
          cells: (turn ? cells.toReversed() : cells).map((cell) => cell.figure),
        })),
      );
    expect(shape(turned, true)).toEqual(shape(straight, false));
  });

  test("of the 34 holds figures of the 34 only", () => {
    const { voices } = compared({ tinh: "dong-thap,tay-ninh,hue", "don-vi": "34" });
    const rows = voices.flatMap((voice) => voice.rows);
    expect(rows.map((item) => [item.indicator.code, item.year])).toEqual([["dti", 2024]]);
    expect(rows[0]?.cells.map(({ rank }) => [rank?.place, rank?.of])).toEqual([
      [27, 34],
      [21, 34],
      [2, 34],
    ]);
  });

  test("Hà Tây after 2008 is no longer a unit, and is not called merely missing", () => {
    const papi = row("papi", { tinh: "ha-tay,ha-noi" });
    expect(papi.cells[0]?.missing?.text?.en).toBe("The province was no longer a unit in that year");
  });
});

describe("one index over the years", () => {
  test("PCI 2005 to 2024 with the breaks of 2006, 2009 and 2013 between the rows", () => {
    const { years } = compared({ ...two, "chi-so": "pci" }).detail;
    expect(years[0]?.year).toBe(2024);
    expect(years.at(-1)?.year).toBe(2005);
    expect(years.filter((item) => item.breaks.length > 0).map((item) => item.year)).toEqual([
      2013, 2009, 2006,
    ]);
  });

  test("without a chosen index the first that holds all provinces is shown", () => {
    expect(compared(two).detail.indicator.code).toBe("par-index");
    expect(compared({ tinh: "tien-giang,ben-tre" }).detail.indicator.code).toBe("papi");
  });

  test("counted places are drawn apart from printed ones, and those left out are counted", () => {
    const papi = compareRankLines(compared({ ...two, "chi-so": "papi" }).detail, "vi");
    expect([papi.kind, papi.left]).toEqual(["counted", 0]);
    const pci = compareRankLines(compared({ ...two, "chi-so": "pci" }).detail, "vi");
    expect(pci.kind).toBe("printed");
    const in2020 = pci.lines.map((line) => line.points.find((point) => point.year === 2020));
    expect(in2020.map((point) => [point?.value, point?.label])).toEqual([
      [45, "45/63"],
      [3, "3/63"],
    ]);
  });
});

describe("components side by side", () => {
  test("PCI 2019, the newest with components: Long An ahead in all ten", () => {
    const { components } = compared({ ...two, "chi-so": "pci" }).detail;
    expect(components?.year).toBe(2019);
    expect(components?.rows).toHaveLength(10);
    expect(components?.rows[0]?.cells.map((cell) => cell.figure?.printed)).toEqual([
      "6.60",
      "7.05",
    ]);
    expect(components?.rows.every((item) => item.best?.slugs.join() === "long-an")).toBe(true);
  });

  test("a chosen year that has components is the one shown", () => {
    const { components } = compared({ ...two, "chi-so": "pci", nam: "2015" }).detail;
    expect(components?.year).toBe(2015);
  });
});

describe("sentences of a comparison", () => {
  const both = (say: (language: Language) => string | null) => [say("vi"), say("en")];

  test("of one index", () => {
    const pci = row("pci", { ...two, nam: "2020" });
    expect(both((language) => compareRowSentence(pci, language))).toEqual([
      "PCI 2020: Tiền Giang 62,78 điểm, xếp thứ 45/63; Long An 70,37 điểm, xếp thứ 3/63.",
      "PCI 2020: Tien Giang 62.78 points, placed 45th of 63; Long An 70.37 points, placed 3rd of 63.",
    ]);
    const sipas = row("sipas", { ...two, nam: "2020" });
    expect(compareRowSentence(sipas, "vi")).toBe(
      "SIPAS 2020: Tiền Giang 83,20%, xếp thứ 46/63; Long An không có số (chưa thu thập).",
    );
  });

  test("of all indices; a province without a figure is named", () => {
    const three = compared({ tinh: "tien-giang,long-an,dong-thap", nam: "2023" });
    expect(both((language) => compareIndicesSentence(compared(two), language))).toEqual([
      "Trong các tỉnh Tiền Giang và Long An: Tiền Giang đứng trên ở SIPAS 2023 và Mức độ CQĐT 2017; Long An đứng trên ở PAR Index 2023, PAPI 2023 và DTI 2024.",
      "Among Tien Giang and Long An: Tien Giang is ahead in SIPAS 2023 and E-government level 2017; Long An is ahead in PAR Index 2023, PAPI 2023 and DTI 2024.",
    ]);
    expect(compareIndicesSentence(three, "vi")).toContain(
      "PAR Index 2023 (không có số của Đồng Tháp)",
    );
  });

  test("of the years", () => {
    const { detail } = compared({ ...two, "chi-so": "pci" });
    expect(both((language) => compareYearsSentence(detail, language))).toEqual([
      "PCI 2005–2020: trong 16 kỳ so được cả 2 tỉnh, Tiền Giang đứng trên ở 3 và Long An ở 13.",
      "PCI 2005–2020: of the 16 editions in which both can be compared, Tien Giang was ahead in 3 and Long An in 13.",
    ]);
  });

  test("of the only edition that has all of them", () => {
    const { detail } = compared({ tinh: "dong-thap,tay-ninh,hue", "don-vi": "34" });
    expect(both((language) => compareYearsSentence(detail, language))).toEqual([
      "DTI 2024, kỳ duy nhất so được cả 3 tỉnh: Huế đứng trên.",
      "DTI 2024, the only edition in which all 3 can be compared: Hue is ahead.",
    ]);
  });

  test("of the components, level ones counted for both", () => {
    const { detail } = compared({ tinh: "dong-thap,tay-ninh,hue", "don-vi": "34" });
    expect(both((language) => compareComponentsSentence(detail, language))).toEqual([
      "Trong 8 thành phần của DTI 2024 so được cả 3 tỉnh, Đồng Tháp đứng trên ở 1, Tây Ninh ở 3 và Huế ở 5 (tính cả khi bằng nhau).",
      "Of the 8 components of DTI 2024 in which all 3 can be compared, Dong Thap was ahead in 1, Tay Ninh in 3 and Hue in 5 (level ones included).",
    ]);
  });
});

describe("ready groups", () => {
  const groups = (query: Query) =>
    Object.fromEntries(
      view(query).groups.map((group) => [
        group.kind,
        group.provinces.map((item) => `${item.unitSet}/${item.slug}`),
      ]),
    );

  test("of Tiền Giang: its five neighbours, its region, the leaders of PCI 2024, and what became Đồng Tháp", () => {
    const found = groups({ tinh: "tien-giang", "chi-so": "pci" });
    expect(found.neighbours).toEqual([
      "63/tien-giang",
      "63/ben-tre",
      "63/dong-thap",
      "63/ho-chi-minh",
      "63/long-an",
      "63/vinh-long",
    ]);
    expect(found.leaders).toEqual([
      "63/tien-giang",
      "63/hai-phong",
      "63/quang-ninh",
      "63/long-an",
      "63/bac-giang",
      "63/ba-ria-vung-tau",
    ]);
    expect(found["merger-of"]).toEqual(["63/dong-thap", "63/tien-giang"]);
    expect(found.region).toHaveLength(6);
  });

  test("a region of more than six is cut to the nearest in place, and says by what", () => {
    const region = view({ tinh: "tien-giang", "chi-so": "papi" }).groups.find(
      (group) => group.kind === "region",
    );
    expect(region).toMatchObject({ all: 12, by: { indicator: { code: "papi" }, year: 2023 } });
    const same = region?.provinces.every((item) => item.region === "dong-bang-song-cuu-long");
    expect(same).toBe(true);
  });

  test("nearness is by an edition that places the province itself, of another index where need be", () => {
    // PAR Index 2024 has no place of Tiền Giang.
    const region = view({ tinh: "tien-giang" }).groups.find((group) => group.kind === "region");
    const { by } = region ?? {};
    const rank = by && archive.figure(by.indicator.code, by.year, "63", "tien-giang");
    expect(rank).toBeDefined();
    expect([by?.indicator.code, by?.year]).not.toEqual(["par-index", 2024]);
  });

  test("an unchanged unit has no group of merged units", () => {
    expect(groups({ tinh: "quang-ninh" })["merger-of"]).toBeUndefined();
  });

  test("of a unit of the 34 lead to its predecessors among the 63", () => {
    expect(groups({ tinh: "vinh-long", "don-vi": "34" })["merger-of"]).toEqual([
      "63/ben-tre",
      "63/tra-vinh",
      "63/vinh-long",
    ]);
  });

  test("without provinces are the leaders of each index and the 23 mergers", () => {
    const start = view({}).groups;
    expect(start.filter((group) => group.kind === "merger-of")).toHaveLength(23);
    const pci = start.find((group) => group.kind === "leaders" && group.indicator === "pci");
    expect(pci?.by?.year).toBe(2024);
    expect(pci?.provinces[0]?.slug).toBe("hai-phong");
  });

  test("each of both sets, for every province, is a comparison that the address can hold", () => {
    const bad = archive.snapshot.provinces.flatMap(({ unitSet, slug }) =>
      view({ tinh: slug, "don-vi": unitSet }).groups.filter((group) => {
        const { state, refusals } = compareState(
          archive,
          {
            tinh: group.provinces.map((item) => item.slug).join(","),
            "don-vi": group.unitSet,
          },
          "vi",
        );
        return (
          refusals.length > 0 ||
          state.provinces.length < 2 ||
          state.provinces.length !== group.provinces.length
        );
      }),
    );
    expect(bad).toEqual([]);
  });

  test("the same territory in the other set stands ready", () => {
    expect(view(two).otherSet.map((item) => `${item.unitSet}/${item.slug}`)).toEqual([
      "34/dong-thap",
      "34/tay-ninh",
    ]);
  });
});

test("one province alone is not compared", () => {
  expect(view({ tinh: "tien-giang" }).comparison).toBeNull();
});

test("every figure shown has a source that the page can open", () => {
  const { voices, detail } = compared({ ...two, "chi-so": "pci" });
  const rows = [
    ...voices.flatMap((voice) => voice.rows),
    ...detail.years,
    ...(detail.components?.rows ?? []),
  ];
  const notes = new Set(
    compareNotes(compared({ ...two, "chi-so": "pci" })).map((note) => note?.id),
  );
  const without = rows.filter(
    (item) => item.cells.some((cell) => cell.figure !== null) && !notes.has(item.note?.id),
  );
  expect(without).toEqual([]);
  expect(rows.length).toBeGreaterThan(30);
});

test("a strip is drawn only where two can be placed, best on the right", () => {
  const strips = percentileStrips(compared({ ...two, nam: "2020" }).voices, "vi");
  expect(strips.map((strip) => strip.code)).toEqual(["papi", "pci", "dti"]);
  expect(strips[1]?.marks).toEqual([
    { name: "Tiền Giang", position: 0.302, index: 0, words: "30,2%" },
    { name: "Long An", position: 0.968, index: 1, words: "96,8%" },
  ]);
});
