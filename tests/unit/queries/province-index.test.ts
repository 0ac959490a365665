import { describe, expect, test } from "vitest";
import type { Province } from "@/lib/provinces/province";
import { indexSection } from "@/lib/queries/index-section";
import { analysisState } from "@/lib/queries/province-index/state";
import { provinceIndexView } from "@/lib/queries/province-index/view";
import { difference, total } from "@/lib/rankings/decimal";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { shippedArchive, shippedFigures } from "./shipped";

const archive = shippedArchive();
const rows = shippedFigures();

function view(
  slug: string,
  code: string,
  query: Record<string, string> = {},
  language: "vi" | "en" = "vi",
): ProvinceIndexView {
  const province = archive.province("63", slug) as Province;
  const section = indexSection(archive, code, province, language);
  const found =
    section &&
    provinceIndexView(archive, section, province, analysisState(query, language), language);
  if (!found) throw new Error(`nothing of ${slug} in ${code}`);
  return found;
}

/** Scores of the 63 as the file prints them. */
function scores(code: string, year: number): Map<string, number> {
  const own = rows.filter(
    (row) =>
      row.indicator === code && row.year === String(year) && row.unit_set === "63" && row.value,
  );
  return new Map(own.map((row) => [row.province as string, Number(row.value)]));
}

function placeOf(score: number, others: readonly number[]): number {
  return 1 + others.filter((other) => other > score).length;
}

function explained({ why }: ProvinceIndexView) {
  if (why.reason?.kind !== "explained") throw new Error(`not explained: ${why.reason?.kind}`);
  return why.reason;
}

function split({ why }: ProvinceIndexView) {
  if (why.components?.kind !== "split") throw new Error(`not split: ${why.components?.kind}`);
  return why.components;
}

const names = (moves: readonly { readonly province: Province }[]) =>
  moves.map((move) => move.province.slug).sort();

describe("Tiền Giang in PCI, whose newest edition is partial", () => {
  const found = view("tien-giang", "pci");

  test("is analysed in 2020, the newest edition with all scores, and says so by its years", () => {
    expect([found.year, found.newest, found.chosen]).toEqual([2020, 2023, false]);
  });

  test("rose one place: 13 lost by its own score, 18 won by the others', 4 lost by both", () => {
    const [then, now] = [scores("pci", 2019), scores("pci", 2020)];
    const others = (map: Map<string, number>) =>
      [...map].flatMap(([slug, score]) => (slug === "tien-giang" ? [] : score));
    const before = then.get("tien-giang") as number;
    const after = now.get("tien-giang") as number;
    const start = placeOf(before, others(then));
    expect(start).toBe(46);
    expect(placeOf(after, others(now))).toBe(45);
    const own = start - placeOf(after, others(then));
    const moved = start - placeOf(before, others(now));
    expect([own, moved, 1 - own - moved]).toEqual([-13, 18, -4]);
    expect(explained(found).parts).toEqual({
      total: 1,
      own: -13,
      others: 18,
      joint: -4,
      membership: 0,
    });
  });

  test("names whom it passed and who passed it", () => {
    const change = explained(found);
    expect(names(change.gainedOn)).toEqual(["dien-bien", "kien-giang", "ninh-binh"]);
    expect(names(change.lostTo)).toEqual(["hoa-binh", "quang-tri"]);
  });

  test("has no component of 2020, and points to 2019 where it has", () => {
    expect(found.why.componentsSaid).toBeNull();
    expect(found.why.componentsInstead).toBe(2019);
    expect(found.strengths).toMatchObject({ strengths: null, instead: 2019 });
  });

  test("needs 0.02 for place 44 and 0.69 for the target of 30", () => {
    const sorted = [...scores("pci", 2020).values()].sort((a, b) => b - a);
    expect(((sorted[29] as number) - 62.78).toFixed(2)).toBe("0.69");
    expect(found.gap.gap.nextRank).toMatchObject({ kind: "points", place: 44, points: "0.02" });
    expect(found.gap.place).toBe(30);
    expect(found.gap.byPlace[29]).toBe(
      "Cần thêm 0,69 điểm để lên hạng 30/63 (các tỉnh khác giữ nguyên).",
    );
    expect(found.gap.byPlace).toHaveLength(63);
  });

  test("was 1.43 short of place 30 in 2019 and 0.69 in 2020; of 2023 no distance is told", () => {
    const gaps = found.gap.history.map((point) =>
      point.kind === "counted" ? [point.year, point.gap] : [point.year, point.kind],
    );
    expect(gaps).toContainEqual([2019, "-1.43"]);
    expect(gaps).toContainEqual([2020, "-0.69"]);
    expect(gaps).toContainEqual([2023, "not-counted"]);
    expect(gaps).toContainEqual([2024, "missing"]);
  });

  test("says of the newest edition that the distance to its target cannot be said", () => {
    expect(found.gap.newest?.gap.year).toBe(2023);
    expect(found.gap.newest?.said?.sentences.join(" ")).toContain(
      "không nói được còn bao xa tới hạng 30",
    );
  });

  test("calls the rise of one place small only inside its band", () => {
    expect(found.stability.stability).toMatchObject({
      withinNarrow: { count: 17 },
      withinWide: { count: 30 },
      band: { fromPlace: 35, toPlace: 45, count: 11 },
    });
    expect(found.stability.said?.sentences.join(" ")).not.toContain("là nhỏ");
    expect(found.stability.near).toHaveLength(17);
  });
});

describe("Quảng Ninh in PCI", () => {
  const found = view("quang-ninh", "pci");

  test("the known parts and the rest make the change of 1.69 exactly; the weights are said to be refitted", () => {
    const change = split(found);
    expect(change.delta).toBe("1.69");
    expect(total([...change.known.map((part) => part.points), change.rest])).toBe("1.690");
    expect(change.unknown.map((part) => part.indicator.code)).toEqual(["pci.10"]);
    const [transparency] = change.known.filter((part) => part.indicator.code === "pci.3");
    // 7.20 less 6.44 is 0.76, and a point of it is worth 2: 20 per cent of ten times the sub-index.
    expect([transparency?.delta, transparency?.weight, transparency?.points]).toEqual([
      "-0.76",
      "2",
      "-1.52",
    ]);
    expect(found.why.componentsSaid?.sentences.join(" ")).toContain(
      "Trọng số tính lại từ các bảng điểm đã công bố, đơn vị công bố không in.",
    );
  });

  test("the first of the table is asked about the second place, and leads it", () => {
    expect(found.gap.place).toBe(2);
    expect(found.gap.said?.sentences).toEqual(["Đang dẫn đầu."]);
  });

  test("first in all four is confirmed for 2020 and 2022, open for 2023 and wrong for 2019", () => {
    const verdicts = Object.fromEntries(
      found.records.firsts.map((check) => [check.year, check.kind]),
    );
    expect(verdicts).toMatchObject({
      2019: "contradicted",
      2020: "confirmed",
      2022: "confirmed",
      2023: "not-confirmable",
    });
    expect(found.records.said?.sentences.join(" ")).toContain("còn thiếu PAPI");
  });
});

describe("Tiền Giang in PAPI 2023", () => {
  const found = view("tien-giang", "papi");

  test("lost 14 places, and each component has its part: together the 1.2862 points", () => {
    expect(found.year).toBe(2023);
    expect(explained(found).parts).toEqual({
      total: -14,
      own: -12,
      others: 0,
      joint: -2,
      membership: 0,
    });
    const change = split(found);
    expect(change.known).toHaveLength(8);
    expect(change.rest).toBe("0.0000");
    const labels = found.why.componentsNote?.entries.flatMap((entry) => entry.labels) ?? [];
    expect(labels).toEqual(expect.arrayContaining(["PAPI 2022", "Quản trị điện tử 2023"]));
    expect(labels).toHaveLength(18);
    const corruption = change.known.find((part) => part.indicator.code === "papi.4");
    expect(corruption?.points).toBe(difference("6.6372", "7.4029"));
    expect(corruption?.hadItStayed).toMatchObject({ place: 50, of: 61, places: 9 });
  });

  test("would gain most by participation, which has 6.3121 points left of 10", () => {
    const { strengths } = found.strengths;
    expect(strengths?.mostAtMedian).toEqual(["papi.1"]);
    expect(strengths?.mostAtBestQuarter).toEqual(["papi.1"]);
    const item = strengths?.components.find((part) => part.indicator.code === "papi.1");
    expect(item?.indexPointsLeft).toBe(difference("10", "3.6879"));
    expect(item?.toMedian).toMatchObject({ index: { place: 45, places: 14 } });
  });

  test("a score asked for leads to a place, in either way of writing decimals", () => {
    const asked = view("tien-giang", "papi", { diem: "42,3966" });
    expect(asked.gap.scoreSaid?.sentences.join()).toMatch(
      /^Với 42,3966 điểm \(các tỉnh khác giữ nguyên\): đồng hạng 30\/61, tăng 29 bậc\.$/,
    );
    expect(asked.gap.scoreSaid?.copy).toContain("diem=42.3966");
  });
});

test("a move from 44 to 46 inside the half point of places 42 to 51 is called small", () => {
  const { stability, why } = view("dien-bien", "pci");
  expect(why.reason).toMatchObject({
    before: { counted: { place: 44 } },
    after: { counted: { place: 46 } },
  });
  expect(stability.said?.sentences.join(" ")).toContain("Thay đổi này (giảm 2 bậc) là nhỏ");
});

test("of 2024, in which PAPI has no score of Tiền Giang, every part says that and why", () => {
  const found = view("tien-giang", "papi", { nam: "2024" });
  expect([found.year, found.chosen]).toEqual([2024, true]);
  expect(found.why.reason?.kind).toBe("missing");
  expect(found.why.rankInstead).toBe(2023);
  expect(found.stability.stability?.kind).toBe("missing");
  expect(found.strengths).toMatchObject({ strengths: null, instead: 2023 });
  expect(found.gap.rankField).toBeNull();
  expect(found.gap.said?.sentences.join(" ")).toContain(
    "Không có số liệu trong bảng điểm chính thức",
  );
});

test("across a break nothing is explained, and the nearest edition that can be is named", () => {
  const found = view("tien-giang", "papi", { nam: "2018" });
  expect(found.why.reason?.kind).toBe("not-comparable");
  expect(found.why.said).toBeNull();
  expect(found.why.rankInstead).toBe(2023);
});

describe("Tiền Giang in PAR Index, of which some provinces are known", () => {
  const found = view("tien-giang", "par-index");

  test("tells the printed change, but neither its parts nor the points to a place", () => {
    expect(found.year).toBe(2023);
    expect(found.why.reason?.kind).toBe("not-counted");
    expect(found.why.said?.sentences.join()).toContain("tăng 3 bậc, từ 53 (hạng suy ra) lên 50");
    expect(found.why.rankInstead).toBeNull();
    expect(found.stability.stability?.kind).toBe("not-counted");
    expect(found.gap.scoreField).toBeNull();
  });

  test("tells 20 places to the target of 30, and 90 less 85.77 points to group A", () => {
    expect(found.gap.byPlace[29]).toBe(
      "Còn 20 bậc nữa mới tới hạng 30/63; không nói được còn bao nhiêu điểm.",
    );
    expect(found.gap.gap.nextBand?.points).toBe(difference("90", "85.77"));
  });
});

test("Tiền Giang in DTI 2024 lost 28 places by its own score and has no component to blame", () => {
  const found = view("tien-giang", "dti");
  expect(explained(found).parts).toEqual({
    total: -28,
    own: -28,
    others: -14,
    joint: 14,
    membership: 0,
  });
  expect(explained(found).lostTo).toHaveLength(28);
  expect(found.why.components?.kind).toBe("no-composition");
  expect(found.gap.gap.nextRank).toMatchObject({ place: 50, points: "0.0029" });
});

describe("what the address asks", () => {
  test.each([
    [{ hang: "25" }, 25, false],
    [{ hang: "64" }, 30, true],
    [{ hang: "0" }, 30, true],
    [{ hang: "mười" }, 30, true],
    [{}, 30, false],
  ])("%j is place %i", (query, place, problem) => {
    const { gap } = view("tien-giang", "pci", query);
    expect(gap.place).toBe(place);
    expect(gap.placeProblem !== null).toBe(problem);
    expect(gap.history.length).toBeGreaterThan(15);
  });

  test.each([
    [{ diem: "abc" }, /phải là một số/],
    [{ diem: "101" }, /từ 0 đến 100/],
  ])("%j is refused with what to do", (query, words) => {
    expect(view("tien-giang", "pci", query).gap.scoreSaid?.sentences.join()).toMatch(words);
  });

  test.each([{ nam: "1999" }, { nam: "x" }, { nam: "" }])("%j leaves the usual year", (query) => {
    expect(view("tien-giang", "pci", query)).toMatchObject({ year: 2020, chosen: false });
  });
});

test("what is copied has the sentences, the sources and the address with the year", () => {
  const { copy } = view("tien-giang", "papi", {}, "en").why.said ?? { copy: "" };
  const [sentence, sources, address] = copy.split("\n");
  expect(sentence).toContain("Tien Giang down 14 places, from 45/61 to 59/61");
  expect(sources).toMatch(/^Sources?: .+\.$/);
  expect(address).toMatch(/\/en\/provinces-before-2025\/tien-giang\/papi\?year=2023$/);
});

test.each(["tien-giang", "quang-ninh"])(
  "every text to copy of %s names the province first",
  (slug) => {
    const { why, strengths, gap, stability, records, province } = view(slug, "pci", {
      nam: "2019",
    });
    const copied = [
      why.said,
      why.componentsSaid,
      strengths.said,
      gap.said,
      gap.historySaid,
      stability.said,
      records.said,
    ].flatMap((said) => said?.copy.split("\n")[0] ?? []);
    expect(copied.length).toBeGreaterThan(5);
    for (const text of copied) expect(text.slice(0, 60)).toContain(province.name.vi);
  },
);

test("the history of printed places cites the province's own sources alone", () => {
  const { historySaid } = view("tien-giang", "par-index").gap;
  expect(historySaid?.copy).toContain("Tiền Giang, PAR Index: 2022: xếp thứ 53/63");
  expect(historySaid?.copy.split("\n")[1]?.split(";")).toHaveLength(1);
});
