import { describe, expect, test } from "vitest";
import type { Archive } from "@/lib/rankings/archive";
import { nearestPair } from "@/lib/rankings/comparable-pairs";
import { type ComponentSplit, componentChange } from "@/lib/rankings/components";
import { edition } from "@/lib/rankings/edition";
import { firstInAll } from "@/lib/rankings/firsts";
import { placeWithScore, rankGap } from "@/lib/rankings/gap";
import { gapHistory } from "@/lib/rankings/gap-history";
import { type ComparableEditions, movers } from "@/lib/rankings/movers";
import { percentiles } from "@/lib/rankings/percentiles";
import { placeGap } from "@/lib/rankings/place-gap";
import { predecessorLedger } from "@/lib/rankings/predecessors";
import { type ExplainedRankChange, rankChangeReason } from "@/lib/rankings/rank-change";
import { records } from "@/lib/rankings/records";
import { isSmallMove, placeBands, stability } from "@/lib/rankings/stability";
import { strengths } from "@/lib/rankings/strengths";
import { shippedArchive } from "../queries/shipped";

const archive: Archive = shippedArchive();

function explained(code: string, from: number, to: number, slug: string): ExplainedRankChange {
  const reason = rankChangeReason(archive, code, from, to, "63", slug);
  if (reason?.kind !== "explained") throw new Error(`${reason?.kind}`);
  return reason;
}

function moved(code: string, from: number, to: number): ComparableEditions {
  const found = movers(archive, code, from, to, "63");
  if (found?.kind !== "comparable") throw new Error(`${found?.kind}`);
  return found;
}

function split(code: string, from: number, to: number, slug: string): ComponentSplit {
  const found = componentChange(archive, code, from, to, "63", slug);
  if (found?.kind !== "split") throw new Error(`${found?.kind}`);
  return found;
}

const slugs = (rows: readonly { readonly province: { readonly slug: string } }[]) =>
  rows.map((row) => row.province.slug);

describe("why the place changed", () => {
  test("PCI 2020 Tiền Giang: one place up although its score fell", () => {
    // 63.91 was 46th in 2019; 62.78 was 45th in 2020: 46 - 45 = 1.
    // 62.78 among the scores of 2019: 59th, 46 - 59 = -13. 63.91 among those of 2020: 28th, 46 - 28 = 18.
    // 1 - (-13) - 18 = -4.
    const found = explained("pci", 2019, 2020, "tien-giang");
    expect(found.delta).toBe("-1.13");
    expect(found.parts).toEqual({ total: 1, own: -13, others: 18, joint: -4, membership: 0 });
    expect(slugs(found.gainedOn)).toEqual(["dien-bien", "kien-giang", "ninh-binh"]);
    expect(slugs(found.lostTo)).toEqual(["hoa-binh", "quang-tri"]);
  });

  test("PCI 2020 Tiền Giang and Điện Biên: only the other's fall explains that it was passed", () => {
    // Before 63.91 < 64.11; after 62.78 > 62.62. Own alone 62.78 < 64.11; the other alone 63.91 > 62.62.
    const pair = explained("pci", 2019, 2020, "tien-giang").gainedOn.find(
      (item) => item.province.slug === "dien-bien",
    );
    expect(pair).toMatchObject({ before: "behind", after: "ahead", explainedBy: "other" });
  });

  test("PCI 2020 Tiền Giang and Hòa Bình: its own fall alone explains that it was passed", () => {
    // Before 63.91 > 63.84; after 62.78 < 62.80. Own alone 62.78 < 63.84; the other alone 63.91 > 62.80.
    const pair = explained("pci", 2019, 2020, "tien-giang").lostTo.find(
      (item) => item.province.slug === "hoa-binh",
    );
    expect(pair).toMatchObject({ before: "ahead", after: "behind", explainedBy: "own" });
  });

  test("PCI 2019 Phú Yên draws level with Hậu Giang, whom the publisher prints ahead", () => {
    // 61.69 was 51st; 64.14 shares 42nd with Hậu Giang (printed 42 and 43): 51 - 42 = 9.
    // Own alone 64.14 in 2018: 19th, 32. Others alone 61.69 in 2019: 61st, -10. 9 - 32 + 10 = -13.
    const found = explained("pci", 2018, 2019, "phu-yen");
    expect(found.parts).toEqual({ total: 9, own: 32, others: -10, joint: -13, membership: 0 });
    expect(found.after).toMatchObject({
      counted: { place: 42, of: 63, tied: true },
      printed: 43,
      differs: true,
    });
    const level = found.gainedOn.find((item) => item.province.slug === "hau-giang");
    expect(level).toMatchObject({ before: "behind", after: "level", places: 1 });
  });

  test("PAPI 2023 Tiền Giang: provinces that entered and left are named apart", () => {
    // Among the 59 provinces of both editions 43rd, then 57th: -14. Own alone 55th: -12. Others alone 43rd: 0.
    // -14 + 12 - 0 = -2. Over the full editions 45 - 59 = -14: two better ones left (+2), two better entered (-2).
    const found = explained("papi", 2022, 2023, "tien-giang");
    expect(found.parts).toEqual({ total: -14, own: -12, others: 0, joint: -2, membership: 0 });
    expect(found.entered.map((item) => [item.province.slug, item.places])).toEqual([
      ["bac-giang", -1],
      ["bac-ninh", -1],
    ]);
    expect(found.left.map((item) => [item.province.slug, item.places])).toEqual([
      ["binh-duong", 1],
      ["quang-ninh", 1],
    ]);
    expect(found.left.map((item) => item.missing.code)).toEqual(["data-quality", "data-quality"]);
  });

  test("PAPI 2021 Bến Tre: part of the loss is hidden by better provinces that left the edition", () => {
    // Full editions 8 - 56 = -48; among the common 6 - 56 = -50; membership -48 + 50 = 2:
    // Bắc Ninh 45.3114 and Quảng Ninh 48.8114 stood above 44.6293 in 2020, Bắc Giang 44.3172 did not.
    // Own alone 57th: 6 - 57 = -51. Others alone 9th: -3. -50 + 51 + 3 = 4.
    const found = explained("papi", 2020, 2021, "ben-tre");
    expect(found.parts).toEqual({ total: -48, own: -51, others: -3, joint: 4, membership: 2 });
    expect(found.left.map((item) => item.places)).toEqual([0, 1, 1]);
  });

  test("DTI 2024 Tiền Giang: its own fall alone would have cost all 28 places", () => {
    // 23 - 51 = -28. 0.6341 in 2023: 51st, -28. 0.7046 in 2024: 37th, -14. -28 + 28 + 14 = 14.
    const { parts } = explained("dti", 2023, 2024, "tien-giang");
    expect(parts).toEqual({ total: -28, own: -28, others: -14, joint: 14, membership: 0 });
  });

  test("what cannot be said is said: partial editions, a break, a province without a score", () => {
    const kind = (code: string, from: number, to: number) =>
      rankChangeReason(archive, code, from, to, "63", "tien-giang");
    expect(kind("par-index", 2022, 2023)).toMatchObject({
      kind: "not-counted",
      years: [2022, 2023],
    });
    expect(kind("pci", 2012, 2013)).toMatchObject({ kind: "not-comparable" });
    expect(kind("papi", 2023, 2024)).toMatchObject({ kind: "missing", absent: [{ year: 2024 }] });
  });
});

describe("movers", () => {
  test("PCI 2020: 8 of 63 scores rose, 55 fell", () => {
    const { byScore, byPlace, complete } = moved("pci", 2019, 2020);
    expect(complete).toBe(true);
    // 8 / 63 = 12.698 per cent.
    expect(byScore).toEqual({ of: 63, rising: 8, falling: 55, unchanged: 0, risingShare: "12.7" });
    expect(byPlace.rising + byPlace.falling + byPlace.unchanged).toBe(63);
  });

  test("PCI 2020: biggest moves in score and in places", () => {
    const { biggestByScore, biggestByPlace } = moved("pci", 2019, 2020);
    // Bình Dương 70.16 - 67.38 = 2.78; Kiên Giang 60.01 - 64.99 = -4.98.
    expect(biggestByScore.rises[0]).toMatchObject({
      province: { slug: "binh-duong" },
      delta: "2.78",
    });
    expect(biggestByScore.falls[0]).toMatchObject({
      province: { slug: "kien-giang" },
      delta: "-4.98",
    });
    // Bắc Giang 40 - 27 = 13, as printed; Kiên Giang 35 - 62 = -27.
    expect(biggestByPlace.rises[0]?.rank?.places).toBe(13);
    expect(biggestByPlace.falls[0]?.rank?.places).toBe(-27);
  });

  test("PAPI 2023: 59 of 63 can be compared, and each of the other four says why", () => {
    const found = moved("papi", 2022, 2023);
    expect(found.byScore.of).toBe(59);
    expect(
      found.notCompared.map(({ province, before, after }) => [
        province.slug,
        (before.missing ?? after.missing)?.code,
      ]),
    ).toEqual([
      ["bac-giang", "data-quality"],
      ["bac-ninh", "data-quality"],
      ["binh-duong", "data-quality"],
      ["quang-ninh", "data-quality"],
    ]);
  });

  test("PAR Index 2023 is partial: numbers of those here, no share", () => {
    const { byScore, complete } = moved("par-index", 2022, 2023);
    expect(complete).toBe(false);
    expect(byScore).toMatchObject({ of: 14, rising: 14, risingShare: null });
  });

  test.each([
    ["pci", 2012, 2013, { from: 2013, to: 2014 }],
    ["papi", 2017, 2018, { from: 2018, to: 2019 }],
    ["sipas", 2021, 2022, { from: 2022, to: 2023 }],
  ] as const)("%s %i to %i is not comparable; the nearest pair is told", (code, from, to, pair) => {
    expect(movers(archive, code, from, to, "63")).toMatchObject({
      kind: "not-comparable",
      nearest: pair,
    });
    expect(nearestPair(archive, code, "63", { from, to })).toEqual(pair);
  });
});

describe("components", () => {
  test("PCI 2019 Tiền Giang: weighted parts and the rounding that is left", () => {
    // -1.04 x 0.5 = -0.52; 0.71 x 0.5 = 0.355; 0.24 x 2 = 0.48; -0.35 x 0.5 = -0.175; 0.11 x 1 = 0.11;
    // 0.43 x 0.5 = 0.215; 0.83 x 0.5 = 0.415; 0.12 x 2 = 0.24; 0.07 x 2 = 0.14; -0.23 x 0.5 = -0.115.
    // Sum 1.145; 63.91 - 62.75 = 1.16; 1.16 - 1.145 = 0.015.
    const found = split("pci", 2018, 2019, "tien-giang");
    expect(found.known.map((part) => Number(part.points))).toEqual([
      -0.52, 0.355, 0.48, -0.175, 0.11, 0.215, 0.415, 0.24, 0.14, -0.115,
    ]);
    expect(found).toMatchObject({ delta: "1.16", explained: "1.145", rest: "0.015" });
    expect(found).toMatchObject({ restKind: "rounding", rounding: "0.110", method: "weighted" });
  });

  test("PCI 2019 Tiền Giang: had entry costs stayed, 41st instead of 46th", () => {
    // 63.91 - (-0.52) = 64.43, between 41st 64.33 (Quảng Ngãi) and 40th 64.47 (Bắc Giang): 41st.
    const part = split("pci", 2018, 2019, "tien-giang").known[0];
    expect(part?.hadItStayed).toMatchObject({ score: "64.43", place: 41, of: 63, places: 5 });
  });

  test("PAPI 2023 Tiền Giang: a plain sum of eight that adds up exactly", () => {
    // -0.3753 + 0.1050 - 0.2204 - 0.7657 + 0.0883 - 0.1286 - 0.3865 + 0.3970 = -1.2862 = 39.6906 - 40.9768.
    const found = split("papi", 2022, 2023, "tien-giang");
    expect(found).toMatchObject({ method: "sum", delta: "-1.2862", explained: "-1.2862" });
    expect(found).toMatchObject({ rest: "0.0000", restKind: "none", remarks: [] });
  });

  test("PAPI 2021: the parts that changed their questions are not said, the rest keeps them", () => {
    // -0.7814 - 1.0106 - 0.9982 + 0.0677 + 0.4379 = -2.2846; -3.2054 + 2.2846 = -0.9208.
    const found = split("papi", 2020, 2021, "tien-giang");
    expect(found.unknown.map((part) => [part.indicator.code, part.kind])).toEqual([
      ["papi.3", "not-comparable"],
      ["papi.5", "not-comparable"],
      ["papi.6", "not-comparable"],
    ]);
    expect(found).toMatchObject({
      explained: "-2.2846",
      rest: "-0.9208",
      restKind: "unknown-parts",
    });
  });

  test("PCI 2011: more than rounding is left and shown as not explained", () => {
    // 59.58 - 59.63 = -0.05; the nine weighted parts add up to -0.295; -0.05 + 0.295 = 0.245 > 0.11.
    expect(split("pci", 2010, 2011, "tien-giang")).toMatchObject({
      delta: "-0.05",
      explained: "-0.295",
      rest: "0.245",
      restKind: "not-explained",
    });
  });

  test("PAR Index 2023 Quảng Nam: seven of eight fields, no place from a partial edition", () => {
    // 84.6 - 80.91 = 3.69; 0.98 + 0.56 + 1.02 + 0.41 + 0.83 + 1.21 + 0.51 = 5.52; 3.69 - 5.52 = -1.83.
    const found = split("par-index", 2022, 2023, "quang-nam");
    expect(found).toMatchObject({ delta: "3.69", explained: "5.52", rest: "-1.83" });
    expect(found.unknown.map((part) => part.indicator.code)).toEqual(["par-index.8"]);
    expect(found.known.every((part) => part.hadItStayed === null)).toBe(true);
  });

  test.each([
    ["pci", 2021, 2022, "no-composition"],
    ["dti", 2023, 2024, "no-composition"],
    ["papi", 2017, 2018, "not-comparable"],
  ] as const)("%s %i to %i: %s", (code, from, to, kind) => {
    expect(componentChange(archive, code, from, to, "63", "bac-giang")?.kind).toBe(kind);
  });
});

describe("strengths", () => {
  test("PAPI 2023 Tiền Giang: participation at the median would gain 14 places", () => {
    // 39.6906 + (4.9445 - 3.6879) = 40.9472: 45th instead of 59th. Most points left: e-governance 10 - 2.6972.
    const found = strengths(archive, "papi", 2023, "63", "tien-giang");
    const first = found?.components[0];
    expect(first).toMatchObject({
      againstMedian: "-1.2566",
      pointsLeft: "6.3121",
      rank: { place: 61 },
    });
    expect(first?.toMedian).toMatchObject({
      kind: "gain",
      points: "1.2566",
      index: { score: "40.9472", place: 45, places: 14 },
    });
    expect(found?.mostAtMedian).toEqual(["papi.1"]);
    expect(found?.byPointsLeft[0]).toBe("papi.8");
  });

  test("PCI 2019 Tiền Giang: points left count with their weight", () => {
    // Labour training 10 - 6.08 = 3.92, x 2 = 7.84; entry costs 10 - 6.60 = 3.40, x 0.5 = 1.70.
    const found = strengths(archive, "pci", 2019, "63", "tien-giang");
    const left = (code: string) =>
      found?.components.find((item) => item.indicator.code === code)?.indexPointsLeft;
    expect([left("pci.9"), left("pci.1")]).toEqual(["7.84", "1.70"]);
    expect(found?.byPointsLeft[0]).toBe("pci.9");
  });

  test("PAR Index 2023 Quảng Nam: a maximum that the catalogue does not know leaves no points left", () => {
    const found = strengths(archive, "par-index", 2023, "63", "quang-nam");
    const left = found?.components.map((item) => item.pointsLeft);
    // 9.5 - 9.44, 10 - 9.38, 13 - 10.68, 10.5 - 9.81, 15 - 11.75; fields 6 and 7 have no maximum.
    expect(left).toEqual(["0.06", "0.62", "2.32", "0.69", "3.25", null, null]);
    expect(found?.components[0]?.toMedian).toEqual({ kind: "unknown" });
  });
});

describe("gaps", () => {
  const target = (code: string, year: number) =>
    rankGap(archive, code, year, "63", "tien-giang")?.targets[0]?.gap;

  test("PCI 2020 Tiền Giang: 0.02 points to place 44, 0.69 to the target of 30", () => {
    // Hòa Bình 62.80 - 62.78 = 0.02; Hà Nam, 30th, 63.47 - 62.78 = 0.69.
    const gap = rankGap(archive, "pci", 2020, "63", "tien-giang");
    expect(gap?.nextRank).toMatchObject({ place: 44, points: "0.02", holders: ["hoa-binh"] });
    expect(gap?.targets[0]?.gap).toMatchObject({ place: 30, points: "0.69", holders: ["ha-nam"] });
  });

  test("PAPI 2023 Tiền Giang: to the next quartile and to place 30", () => {
    // The lower quartile is the 16th lowest of 61, 40.8330: 40.8330 - 39.6906 = 1.1424. Sơn La 42.3966 - 39.6906 = 2.7060.
    const gap = rankGap(archive, "papi", 2023, "63", "tien-giang");
    expect(gap?.nextBand).toEqual({
      band: { scheme: "quartile", group: 3 },
      score: "40.8330",
      points: "1.1424",
    });
    expect(target("papi", 2023)).toMatchObject({ kind: "points", points: "2.7060" });
  });

  test("PAR Index 2023 Tiền Giang: partial, so places to go and the band's points, nothing more", () => {
    // Printed 50 - 30 = 20 places; group A from 90: 90 - 85.77 = 4.23.
    const gap = rankGap(archive, "par-index", 2023, "63", "tien-giang");
    expect(gap).toMatchObject({ counted: false, nextRank: null });
    expect(gap?.nextBand?.points).toBe("4.23");
    expect(target("par-index", 2023)).toEqual({ kind: "places", place: 30, of: 63, places: 20 });
  });

  test("PCI 2019 Phú Yên: level with place 42 in the printed score, printed 43rd", () => {
    const found = edition(archive, "pci", 2019, "63");
    if (!found) throw new Error("no edition");
    expect(placeGap(archive, found, "phu-yen", 42)).toEqual({
      kind: "level",
      place: 42,
      of: 63,
      printedPlace: 43,
    });
  });

  test("PAPI 2023 Tiền Giang with 43.5 would be 21st", () => {
    const found = edition(archive, "papi", 2023, "63");
    if (!found) throw new Error("no edition");
    // 59 - 21 = 38; 43.5 - 39.6906 = 3.8094.
    expect(placeWithScore(archive, found, "tien-giang", "43.5")).toMatchObject({
      kind: "counted",
      delta: "3.8094",
      result: { place: 21, of: 61, places: 38 },
    });
  });

  test("history of the gap to PCI place 30, with breaks marked and partial editions apart", () => {
    const points = gapHistory(archive, "pci", "63", "tien-giang", 30);
    const at = (year: number) => points.find((point) => point.year === year);
    // 2005: 55.89 - 53.97 = 1.92; 2020: 62.78 - 63.47 = -0.69.
    expect(at(2005)).toMatchObject({ gap: "1.92", rank: { place: 27, of: 42 } });
    expect(at(2020)).toMatchObject({ gap: "-0.69" });
    expect(at(2013)?.entry?.severity).toBe("break");
    expect([at(2021)?.kind, at(2022)?.kind]).toEqual(["missing", "not-counted"]);
  });
});

describe("stability", () => {
  test("PCI 2020 Tiền Giang: 17 others within 0.5, 30 within 1, places 35 to 45 within 0.5", () => {
    const found = stability(archive, "pci", 2020, "63", "tien-giang");
    if (found?.kind !== "counted") throw new Error(`${found?.kind}`);
    expect([found.withinNarrow.count, found.withinWide.count]).toEqual([17, 30]);
    // Đắk Lắk, 35th, 63.22 - 62.78 = 0.44.
    expect(found.band).toMatchObject({ fromPlace: 35, toPlace: 45, count: 11, spread: "0.44" });
    // It came from 46: outside the band. Losing one place would have meant coming from 44: inside.
    expect([isSmallMove(found, 1), isSmallMove(found, -1), isSmallMove(found, 0)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("DTI 2024 Tiền Giang: widths follow the 0 to 1 scale", () => {
    // 0.6341: Hưng Yên 0.6303 and Phú Thọ 0.6370 within 0.005; Tây Ninh 0.6274 and Tuyên Quang 0.6432 within 0.01.
    const found = stability(archive, "dti", 2024, "63", "tien-giang");
    if (found?.kind !== "counted") throw new Error(`${found?.kind}`);
    expect(found.withinNarrow).toMatchObject({ width: "0.005", slugs: ["phu-tho", "hung-yen"] });
    expect(found.withinWide.count).toBe(4);
  });

  test("a partial edition has no bands", () => {
    expect(stability(archive, "par-index", 2023, "63", "tien-giang")?.kind).toBe("not-counted");
    expect(placeBands(archive, "par-index", 2023, "63")).toEqual([]);
  });
});

describe("records", () => {
  test("PCI Quảng Ninh: twelve years in the first ten since the break of 2013, ten in the first three", () => {
    // Printed 4, 5, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2 from 2013 to 2024.
    const found = records(archive, "pci", "63", "quang-ninh");
    expect(found?.longestTopTen).toMatchObject({ from: 2013, to: 2024, length: 12 });
    expect(found?.longestTopThree).toMatchObject({ from: 2015, to: 2024, length: 10 });
  });

  test("PAR Index 2024 Hải Phòng: first for the first time in three years", () => {
    expect(records(archive, "par-index", "63", "hai-phong")?.firstTimes[0]).toMatchObject({
      within: 1,
      years: 3,
      lastTime: { year: 2021 },
    });
  });

  test.each([
    [2020, "confirmed", []],
    [2021, "contradicted", ["papi"]],
    [2022, "confirmed", []],
    [2023, "not-confirmable", ["papi"]],
  ] as const)("Quảng Ninh first in all four indices of %i: %s", (year, kind, lacking) => {
    const codes =
      kind === "not-confirmable" ? ["pci", "papi"] : ["par-index", "sipas", "papi", "pci"];
    const found = firstInAll(archive, codes, year, "63", "quang-ninh");
    expect(found?.kind).toBe(kind);
    expect(found?.lacking.map((item) => item.code)).toEqual(lacking);
  });
});

describe("percentiles and predecessors", () => {
  test("Tiền Giang: share of provinces at the same place or worse, each with its year", () => {
    // PAR 2023 printed 50: (63 - 50 + 1) / 63 = 22.2. PAPI 2023 counted 59 of 61: 3 / 61 = 4.9.
    // DTI 2024 counted 51 of 63: 13 / 63 = 20.6.
    const rows = percentiles(archive, "63", "tien-giang")?.groups.flatMap((group) => group.rows);
    const of = (code: string) => {
      const row = rows?.find((item) => item.indicator.code === code);
      return [row?.year, row?.percentile?.value ?? null, row?.percentile?.from];
    };
    expect(of("par-index")).toEqual([2023, "22.2", "printed"]);
    expect(of("papi")).toEqual([2023, "4.9", "counted"]);
    expect(of("dti")).toEqual([2024, "20.6", "counted"]);
    expect(of("pci")).toEqual([2023, null, undefined]);
  });

  test("the new Đồng Tháp: predecessors side by side with their range, and its own recomputed DTI", () => {
    const found = predecessorLedger(archive, "dong-thap");
    expect(found?.predecessors.map((item) => item.slug)).toEqual(["dong-thap", "tien-giang"]);
    const pci = found?.indices.find((item) => item.indicator.code === "pci");
    // PCI 2020: Đồng Tháp 72.81 (2nd), Tiền Giang 62.78 (45th): 72.81 - 62.78 = 10.03.
    expect(pci?.years.find((item) => item.year === 2020)).toMatchObject({
      values: { lowest: "62.78", highest: "72.81", spread: "10.03", withScore: 2 },
      places: { best: { place: 2 }, worst: { place: 45 } },
    });
    const dti = found?.indices.find((item) => item.indicator.code === "dti");
    expect(dti?.own[0]).toMatchObject({ year: 2024, cell: { rank: { place: 27, of: 34 } } });
    expect(pci?.own).toEqual([]);
  });
});
