import { describe, expect, test } from "vitest";
import type { ClaimSubject, Stated } from "@/lib/claims/claim";
import { judgeClaims } from "@/lib/claims/judge-claims";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

const nobody: ClaimSubject = { indicator: null, province: null, year: null, unitSet: null };

/** A province of the 63, of the 34 where the slug is the same, or of both. */
function subject(
  indicator: string,
  slug: string,
  year: number | null,
  rest: Partial<ClaimSubject> = {},
) {
  const slugs = {
    ...(archive.province("63", slug) ? { "63": slug } : {}),
    ...(archive.province("34", slug) ? { "34": slug } : {}),
  };
  return { ...nobody, indicator, year, province: { slugs }, ...rest };
}

function judge(about: ClaimSubject, stated: Stated) {
  const span = { start: 0, end: 1 };
  const [judged] = judgeClaims(archive, "x", [{ span, sentence: span, subject: about, stated }]);
  if (judged === undefined) throw new Error("A claim got lost.");
  return judged;
}

const value = (printed: string): Stated => ({ kind: "value", printed, bound: null });
const rank = (place: number, of: number | null = null): Stated => ({
  kind: "rank",
  place,
  within: null,
  of,
});
const change = (printed: string, rest: object = {}): Stated => ({
  kind: "delta_value",
  printed,
  bound: null,
  since: null,
  from: null,
  to: null,
  percent: false,
  ...rest,
});

describe("the digital index on a scale of a hundred", () => {
  test.each([
    ["82.41", "confirmed"],
    ["82.4", "rounded"],
    ["82", "rounded"],
    ["84.21", "contradicted"],
    ["0.8241", "confirmed"],
  ])("%s of Hà Nội: %s", (printed, verdict) => {
    expect(judge(subject("dti", "ha-noi", 2024), value(printed)).verdict).toBe(verdict);
  });

  test("the scale is told", () => {
    const { explanation } = judge(subject("dti", "ha-noi", 2024), value("82.41"));
    expect(explanation.vi).toContain("thang 0–1");
    expect(explanation.en).toContain("scale of 0 to 1");
  });

  test("a change in points of a hundred", () => {
    const { verdict } = judge(subject("dti", "da-nang", 2023), change("+3.38", { since: 2022 }));
    expect(verdict).toBe("confirmed");
  });
});

describe("which unit a sentence speaks of", () => {
  test("one that agrees with the 34 is of the 34, and says so", () => {
    const judged = judge(subject("dti", "da-nang", 2024), rank(17));
    expect(judged).toMatchObject({ verdict: "confirmed", unitSet: "34", found: "17/34" });
    expect(judged.explanation.vi).toContain("đơn vị mới, từ 1/7/2025");
  });

  test("a named set is kept to", () => {
    const judged = judge(subject("dti", "da-nang", 2024, { unitSet: "63" }), rank(17));
    expect(judged).toMatchObject({ verdict: "contradicted", unitSet: "63", found: "2/63" });
  });

  test("wrong for both sets names both places", () => {
    const judged = judge(subject("dti", "da-nang", 2024), rank(1));
    expect(judged).toMatchObject({ verdict: "contradicted", found: "2/63; 17/34" });
    expect(judged.explanation.vi).toContain("2/63");
    expect(judged.explanation.vi).toContain("17/34");
  });

  test("a year before the merger is of the old unit, and of no other", () => {
    const judged = judge(subject("pci", "dong-thap", 2020), value("72.81"));
    expect(judged).toMatchObject({ verdict: "confirmed", unitSet: "63" });
    expect(judged.explanation.vi).toContain("đơn vị cũ, trước 1/7/2025");
  });

  test("a unit that stayed as it was bears its name alone", () => {
    const { explanation } = judge(subject("pci", "quang-ninh", 2020), value("75.09"));
    expect(explanation.vi).not.toContain("đơn vị");
  });
});

describe("what is left open", () => {
  test.each([
    [{ ...nobody, year: 2023 }, "chỉ số nào và tỉnh nào"],
    [subject("pci", "quang-ninh", null), "năm nào"],
    [{ ...nobody, indicator: "pci" }, "tỉnh nào và năm nào"],
  ])("is named, and nothing is contradicted", (about, words) => {
    const judged = judge(about, value("99.99"));
    expect(judged.verdict).toBe("not-in-data");
    expect(judged.explanation.vi).toContain(words);
  });

  test("a score of one year alone tells its year", () => {
    const judged = judge(subject("pci", "quang-ninh", null), value("75.09"));
    expect(judged).toMatchObject({ verdict: "confirmed", year: 2020 });
  });

  test("a place does not: it comes back too easily", () => {
    const judged = judge(subject("pci", "quang-ninh", null), rank(2));
    expect(judged).toMatchObject({ verdict: "not-in-data", year: null });
    expect(judged.explanation.vi).toContain("2024");
  });
});

describe("changes", () => {
  test.each([
    ["+2.07", { percent: true }, "confirmed"],
    ["+1.85", { percent: true }, "confirmed"],
    ["+9", { percent: true }, "contradicted"],
    ["+1.85", {}, "confirmed"],
    ["+1.9", {}, "rounded"],
    ["+1.58", {}, "contradicted"],
    ["-1.85", {}, "contradicted"],
    ["+1.85", { since: 2021 }, "not-in-data"],
    ["+1.85", { since: 2015 }, "not-comparable"],
    ["+1.85", { from: "89.58", to: "91.43" }, "confirmed"],
    ["+1.95", { from: "89.58", to: "91.43" }, "arithmetic-error"],
    ["-1.85", { from: "89.58", to: "91.43" }, "arithmetic-error"],
  ])("PAR Index of Hà Nội in 2023: %s %j: %s", (printed, rest, verdict) => {
    expect(judge(subject("par-index", "ha-noi", 2023), change(printed, rest)).verdict).toBe(
      verdict,
    );
  });

  test("a reversed direction is told as such", () => {
    const { explanation } = judge(subject("par-index", "ha-noi", 2023), change("-1.85"));
    expect(explanation.vi).toContain("chiều tăng giảm bị đảo ngược");
  });

  test("a change since the only earlier edition that is held may mean another one", () => {
    const about = subject("par-index", "ca-mau", 2023);
    expect(judge(about, change("+1", { since: 2022 })).verdict).toBe("not-in-data");
  });

  test("no sentence to use instead holds a change across a break", () => {
    const { verdict, correct } = judge(subject("sipas", "quang-ninh", 2022), change("+1"));
    expect(verdict).toBe("not-comparable");
    expect(correct?.vi).not.toContain("So với");
    expect(correct?.vi).toContain("87,59%");
  });
});

describe("places that are not printed", () => {
  test("PAPI's are said to be counted", () => {
    const judged = judge(subject("papi", "thua-thien-hue", 2022), rank(5, 63));
    expect(judged).toMatchObject({ verdict: "confirmed", found: "5/61" });
    expect(judged.explanation.vi).toContain("tính từ điểm số");
    expect(judged.explanation.vi).toContain("61 tỉnh được xếp hạng");
  });

  test("a place that the region has and the country has not", () => {
    const judged = judge(subject("par-index", "tien-giang", 2023), rank(8, 13));
    expect(judged).toMatchObject({ verdict: "confirmed", found: "8/13" });
  });

  test("a place in an unknown group is not contradicted", () => {
    const judged = judge(subject("par-index", "tien-giang", 2023), rank(3, 6));
    expect(judged.verdict).toBe("not-in-data");
  });

  test("a place that another province is printed in is named", () => {
    const judged = judge(subject("par-index", "binh-duong", 2023), rank(2));
    expect(judged.verdict).toBe("not-in-data");
    expect(judged.explanation.vi).toContain("Hải Phòng");
  });

  test("what two sources say of one place is disputed", () => {
    const judged = judge(subject("par-index", "ho-chi-minh", 2015), rank(3));
    expect(judged.verdict).toBe("disputed");
    expect(judged.explanation.vi).toContain("TP. Hồ Chí Minh");
  });
});

describe("runs whose years are not printed", () => {
  const run = (years: number): Stated => ({
    kind: "streak",
    years,
    within: 1,
    from: null,
    to: null,
  });

  test.each([
    [2023, 7, "confirmed", "7"],
    [2022, 6, "confirmed", "7"],
    [2024, 8, "contradicted", null],
    // "hạng 2 năm 2024, sau 7 năm liên tiếp dẫn đầu": the run may be the one that ended.
    [2024, 7, "not-in-data", "7"],
    [null, 7, "confirmed", "7"],
    [null, 9, "not-in-data", null],
  ])("in %s, first for %d years: %s", (year, years, verdict, found) => {
    expect(judge(subject("pci", "quang-ninh", year), run(years))).toMatchObject({ verdict, found });
  });
});

test("counts of nothing are no share", () => {
  const stated: Stated = { kind: "ratio", numerator: 1, denominator: 0, printed: "50" };
  expect(judge(nobody, stated).verdict).toBe("arithmetic-error");
});
