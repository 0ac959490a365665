import { describe, expect, test } from "vitest";
import type { UnitSetId } from "@/lib/figures/figure";
import { provinceView } from "@/lib/queries/province";
import { streakSentences } from "@/lib/sentences/streak";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

function view(unitSet: UnitSetId, slug: string) {
  const found = provinceView(archive, unitSet, slug, "vi");
  if (!found) throw new Error(`no province ${unitSet}/${slug}`);
  return found;
}

function section(slug: string, code: string, unitSet: UnitSetId = "63") {
  const found = view(unitSet, slug).sections.find((item) => item.indicator.code === code);
  if (!found) throw new Error(`no ${code} of ${slug}`);
  return found;
}

const streaks = (slug: string, code: string) =>
  section(slug, code).streaks.map(({ from, to, length, kind }) => [from, to, length, kind]);

describe("runs of first places", () => {
  test.each([
    ["quang-ninh", "pci", [[2017, 2023, 7, "published"]]],
    [
      "quang-ninh",
      "par-index",
      [
        [2017, 2020, 4, "published"],
        [2022, 2023, 2, "published"],
      ],
    ],
    [
      "quang-ninh",
      "sipas",
      [
        [2019, 2021, 3, "published"],
        [2022, 2023, 2, "published"],
      ],
    ],
    ["quang-ninh", "papi", []],
    ["hai-phong", "par-index", []],
    [
      "da-nang",
      "ict-index",
      [
        [2009, 2015, 7, "published"],
        [2016, 2020, 5, "published"],
        [2022, 2023, 2, "published"],
      ],
    ],
    ["da-nang", "dti", [[2022, 2023, 2, "published"]]],
    [
      "da-nang",
      "pci",
      [
        [2009, 2010, 2, "published"],
        [2013, 2016, 4, "published"],
      ],
    ],
    ["da-nang", "par-index", [[2012, 2015, 4, "published"]]],
    ["binh-duong", "pci", [[2006, 2007, 2, "published"]]],
    ["quang-binh", "papi", [[2011, 2013, 3, "counted"]]],
  ])("of %s in %s are those that the figures support: %j", (slug, code, expected) => {
    expect(streaks(slug, code)).toEqual(expected);
  });

  test("never go over a year without an edition, a missing place or a break, in any province and index", () => {
    const wrong = archive.snapshot.provinces.flatMap(({ unitSet, slug }) =>
      view(unitSet, slug).sections.flatMap(({ indicator, streaks: found, points }) =>
        found.flatMap(({ from, to, length }) => {
          const inside = points.filter((point) => from <= point.year && point.year <= to);
          const whole =
            inside.length === length &&
            to - from + 1 === length &&
            inside.every((point) => point.rank?.place === 1) &&
            inside.slice(1).every((point) => point.entry?.severity !== "break");
          return whole ? [] : `${slug} ${indicator.code} ${from}-${to}`;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("are told on Quảng Ninh's page", () => {
    const found = section("quang-ninh", "pci");
    expect(streakSentences(found.streaks, "Quảng Ninh", "PCI", "vi")).toEqual([
      "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023.",
    ]);
  });
});

describe("Tiền Giang of the 63", () => {
  test("became part of Đồng Tháp of the 34, which came from Đồng Tháp and Tiền Giang", () => {
    expect(view("63", "tien-giang").successors.map(({ province }) => province)).toMatchObject([
      { unitSet: "34", slug: "dong-thap" },
    ]);
    const before = view("34", "dong-thap").predecessors.map(({ province }) => province);
    expect(before.map(({ unitSet, slug }) => `${unitSet}/${slug}`).sort()).toEqual([
      "63/dong-thap",
      "63/tien-giang",
    ]);
  });

  test("shows the newest edition that holds it, and says that a newer one lacks it", () => {
    const papi = section("tien-giang", "papi");
    expect([papi.latest.year, papi.shown?.year]).toEqual([2024, 2023]);
    expect(papi.latest.standing.missing?.code).toBe("not-published");
    const par = section("tien-giang", "par-index");
    expect(par.shown?.standing.rank).toMatchObject({ place: 50, of: 63 });
  });

  test("has its targets with the newest place to set against each", () => {
    const { targets } = view("63", "tien-giang");
    const rows = targets.map(({ indicator, target, now }) => [
      indicator.code,
      target.target,
      now?.year ?? null,
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ["par-index", 30, 2023],
        ["papi", 30, 2023],
        ["pci", 30, 2020],
        ["egov.level34-share", 90, null],
        ["egov.online-rate", 50, null],
      ]),
    );
    expect(rows).toHaveLength(5);
    for (const { source, target } of targets) {
      expect(source).toBeDefined();
      expect(target.quote).not.toBe("");
    }
  });

  test("has its rates with numerator, denominator and period as printed, and none is ranked by us", () => {
    const { rates } = view("63", "tien-giang");
    expect(
      rates.map(({ indicator, figure }) => [
        indicator.code,
        figure.printed,
        figure.numerator,
        figure.denominator,
        figure.periodFrom,
        figure.periodTo,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["egov.essential25-online-rate", "95.73", null, null, "2024-01-01", "2024-08-31"],
        ["egov.full-service-share", "62.04", 1121, 1807, null, null],
      ]),
    );
    for (const { note } of rates) expect(note).not.toBeNull();
  });

  test("has in PCI 2020 no place of its own making: 45 of 63 as published", () => {
    const pci = section("tien-giang", "pci").history.find((row) => row.year === 2020);
    expect(pci?.standing.rank).toEqual({ place: 45, of: 63, kind: "published", tied: false });
  });

  test("shows no change between two self-reported scores and places that nobody printed", () => {
    const pci = section("tien-giang", "pci").shown;
    expect(pci?.year).toBe(2023);
    expect(pci?.standing.figure?.status).toBe("self-reported");
    expect(pci?.standing.rank).toBeNull();
    expect(pci?.standing.change).toMatchObject({ since: 2022, rank: null });
  });
});

describe("Đồng Tháp of the 34", () => {
  test("holds its own figures only; the old ones stand side by side, not averaged", () => {
    const { sections, ledger } = view("34", "dong-thap");
    for (const item of sections)
      for (const point of item.points) if (point.figure) expect(point.figure.unitSet).toBe("34");
    expect(sections.map((item) => [item.indicator.code, item.shown?.year])).toEqual([
      ["dti", 2024],
    ]);
    const pci = ledger?.indices.find(({ series }) => series.indicator.code === "pci");
    expect(ledger?.predecessors.map((item) => item.slug).sort()).toEqual([
      "dong-thap",
      "tien-giang",
    ]);
    expect(pci?.rows.map((row) => row.year)).toContain(2020);
  });
});

describe("units that were not rearranged", () => {
  test("Huế continues Thừa Thiên Huế, which became a municipality on 1 January 2025", () => {
    expect(view("34", "hue").predecessors).toMatchObject([
      { succession: { change: "same-unit" }, province: { slug: "thua-thien-hue" } },
    ]);
    expect(view("63", "thua-thien-hue").events).toMatchObject([
      { change: "status", effective: "2025-01-01" },
    ]);
  });
});

describe("components", () => {
  test("stand against median and best in a complete edition", () => {
    const part = section("quang-ninh", "papi").components.find(
      (item) => item.indicator.code === "papi.1",
    );
    expect(part?.median).toMatch(/^\d\.\d+$/);
    expect(part?.best).toMatch(/^\d\.\d+$/);
    expect(part?.standing.rank?.kind).toBe("counted");
  });

  test("of a partial edition have no median and no best", () => {
    for (const part of section("tien-giang", "par-index").components)
      expect([part.indicator.code, part.median, part.best]).toEqual([
        part.indicator.code,
        null,
        null,
      ]);
  });
});

describe("the strip of all provinces", () => {
  test("goes by score where the edition is complete, with one mark a province", () => {
    const strip = section("quang-ninh", "papi").strip;
    expect(strip).toMatchObject({ by: "score", low: "39.9122", high: "47.8212", count: 61 });
    expect(strip?.marks).toHaveLength(61);
    expect(strip?.marks.find((mark) => mark.slug === "quang-ninh")?.position).toBe(1);
    expect(strip?.marks.find((mark) => mark.slug === "kien-giang")?.position).toBe(0);
  });

  test("goes by printed place where it is partial", () => {
    const strip = section("tien-giang", "par-index").strip;
    expect(strip).toMatchObject({ by: "place", low: "63", high: "1", count: 35 });
    expect(strip?.marks.find((mark) => mark.slug === "quang-ninh")?.position).toBe(1);
    expect(strip?.marks.find((mark) => mark.slug === "an-giang")?.position).toBe(0);
  });
});

test("every unit of both sets has a page in both languages, with a source for every figure", () => {
  for (const { unitSet, slug } of archive.snapshot.provinces)
    for (const language of ["vi", "en"] as const) {
      const found = provinceView(archive, unitSet, slug, language);
      const without = found?.sections.flatMap((item) =>
        item.history.filter((row) => row.standing.figure !== null && row.note === null),
      );
      expect([unitSet, slug, without]).toEqual([unitSet, slug, []]);
    }
});

test("the places close to a place are said where they are counted, and only where the place is among them", () => {
  const close = (slug: string, code: string) =>
    provinceView(archive, "63", slug, "vi")?.sections.find(
      (section) => section.indicator.code === code,
    )?.close;
  // PAPI 2023: Cần Thơ 40.1744 is 53rd, Tiền Giang 39.6906 is 59th of 61; 40.1744 - 39.6906 = 0.4838.
  expect(close("tien-giang", "papi")).toMatchObject({
    fromPlace: 53,
    toPlace: 59,
    of: 61,
    count: 7,
    spread: "0.4838",
  });
  expect(close("tien-giang", "par-index")).toBeNull();
});

test("an unknown unit has none", () => {
  expect(provinceView(archive, "34", "tien-giang", "vi")).toBeNull();
  expect(provinceView(archive, "63", "atlantis", "vi")).toBeNull();
});
