import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import type { RankChange } from "@/lib/rankings/change";
import type { Rank } from "@/lib/rankings/rank";
import {
  indicatorLabel,
  placeOf,
  placeWords,
  rankChangeWords,
  score,
  scoreWords,
  signedScore,
  statusWords,
  valueChangeWords,
} from "@/lib/sentences/words";

const rank = (place: number, rest: Partial<Rank> = {}): Rank => ({
  place,
  of: 63,
  kind: "published",
  tied: false,
  ...rest,
});

describe("a place in words", () => {
  test.each<[Rank, string, string]>([
    [rank(50), "xếp thứ 50/63", "placed 50th of 63"],
    [rank(1), "xếp thứ 1/63", "placed 1st of 63"],
    [rank(2, { tied: true }), "đồng hạng 2/63", "tied for 2nd of 63"],
    [
      rank(61, { of: 61, kind: "counted" }),
      "xếp thứ 61/61 (tính từ điểm số)",
      "placed 61st of 61 (counted from scores)",
    ],
    [rank(53, { kind: "derived" }), "xếp thứ 53/63 (hạng suy ra)", "placed 53rd of 63 (derived)"],
    [
      rank(44, { kind: "self-reported" }),
      "xếp thứ 44/63 (tỉnh tự công bố)",
      "placed 44th of 63 (self-reported)",
    ],
    [rank(32, { of: null }), "xếp thứ 32", "placed 32nd"],
  ])("%o says of how many and, unless published, its kind", (given, vi, en) => {
    expect(placeWords(given, "vi")).toBe(vi);
    expect(placeWords(given, "en")).toBe(en);
  });

  test("in figures it is place over number", () => {
    expect(placeOf(rank(50))).toBe("50/63");
    expect(placeOf(rank(32, { of: null }))).toBe("32");
  });
});

describe("a change of places in words", () => {
  const change = (before: Rank, now: Rank): RankChange => ({
    places: before.place - now.place,
    before,
    ofDiffers: before.of !== now.of,
  });

  test.each<[Rank, Rank, string, string]>([
    [
      rank(53, { kind: "derived" }),
      rank(50),
      "tăng 3 bậc, từ 53 (hạng suy ra) lên 50",
      "up 3 places, from 53 (derived) to 50",
    ],
    [rank(8), rank(45), "giảm 37 bậc, từ 8 xuống 45", "down 37 places, from 8 to 45"],
    [rank(2), rank(1), "tăng 1 bậc, từ 2 lên 1", "up 1 place, from 2 to 1"],
    [rank(7), rank(7), "giữ nguyên hạng 7", "place unchanged at 7"],
    [
      rank(10, { of: 64 }),
      rank(9),
      "tăng 1 bậc, từ 10/64 lên 9/63",
      "up 1 place, from 10/64 to 9/63",
    ],
    [
      rank(9, { of: 64 }),
      rank(9),
      "giữ nguyên hạng 9/63 (trước là 9/64)",
      "place unchanged at 9/63 (before: 9/64)",
    ],
    [
      rank(9, { kind: "derived" }),
      rank(9),
      "giữ nguyên hạng 9 (hạng suy ra)",
      "place unchanged at 9 (derived)",
    ],
  ])("from %o to %o", (before, now, vi, en) => {
    expect(rankChangeWords(change(before, now), now, "vi")).toBe(vi);
    expect(rankChangeWords(change(before, now), now, "en")).toBe(en);
  });
});

describe("a change of the score in words", () => {
  test.each([
    ["3.19", "tăng 3,19 điểm", "up 3.19 points", "+3,19"],
    ["-0.41", "giảm 0,41 điểm", "down 0.41 points", "−0,41"],
    ["0.00", "điểm số không đổi", "score unchanged", "0,00"],
  ])("%s", (delta, vi, en, cell) => {
    expect(valueChangeWords({ delta, before: "1" }, "vi")).toBe(vi);
    expect(valueChangeWords({ delta, before: "1" }, "en")).toBe(en);
    expect(signedScore({ delta, before: "1" }, "vi")).toBe(cell);
  });
});

describe("a score in words", () => {
  test.each([
    ["85.77", "%", "85,77%", "85.77%"],
    ["44.0812", "points", "44,0812 điểm", "44.0812 points"],
  ] as const)("%s in %s keeps every printed decimal", (printed, unit, vi, en) => {
    expect(score(printed, { unit }, "vi")).toBe(vi);
    expect(score(printed, { unit }, "en")).toBe(en);
  });

  type Kind = Pick<Figure, "status" | "derived">;
  test.each<[Kind, string, string]>([
    [{ status: "published", derived: [] }, "66,8 điểm", "66.8 points"],
    [{ status: "published", derived: ["rank"] }, "66,8 điểm", "66.8 points"],
    [
      { status: "published", derived: ["value"] },
      "66,8 điểm (điểm suy ra)",
      "66.8 points (derived score)",
    ],
    [
      { status: "derived", derived: ["value"] },
      "66,8 điểm (điểm suy ra)",
      "66.8 points (derived score)",
    ],
    [{ status: "derived", derived: ["rank"] }, "66,8 điểm", "66.8 points"],
    [
      { status: "self-reported", derived: [] },
      "66,8 điểm (tỉnh tự công bố)",
      "66.8 points (self-reported)",
    ],
    [
      { status: "computed", derived: [] },
      "66,8 điểm (cộng từ các phần đã công bố)",
      "66.8 points (sum of published parts)",
    ],
  ])("that %o says what it is unless the publisher printed it", (figure, vi, en) => {
    expect(scoreWords(figure, "66.8", { unit: "points" }, "vi")).toBe(vi);
    expect(scoreWords(figure, "66.8", { unit: "points" }, "en")).toBe(en);
  });
});

describe("a status in words", () => {
  type Kind = Pick<Figure, "status" | "derived">;
  test.each<[Kind, string, string]>([
    [{ status: "published", derived: [] }, "đã công bố", "published"],
    [
      { status: "published", derived: ["rank"] },
      "đã công bố; hạng suy ra",
      "published; rank derived",
    ],
    [
      { status: "published", derived: ["value", "rank"] },
      "đã công bố; điểm và hạng suy ra",
      "published; score and rank derived",
    ],
    [
      { status: "derived", derived: ["rank"] },
      "suy ra từ mức thay đổi đã in",
      "derived from a printed change",
    ],
    [{ status: "self-reported", derived: [] }, "tỉnh tự công bố", "self-reported by the province"],
    [{ status: "computed", derived: [] }, "cộng từ các phần đã công bố", "sum of published parts"],
  ])("%o", (figure, vi, en) => {
    expect(statusWords(figure, "vi")).toBe(vi);
    expect(statusWords(figure, "en")).toBe(en);
  });
});

test("an index goes by its everyday name, a component by its official one", () => {
  const name = { vi: "Chỉ số cải cách hành chính", en: "Public Administration Reform Index" };
  const short = { vi: "PAR Index", en: "PAR Index" };
  expect(indicatorLabel({ name, short }, "vi")).toBe("PAR Index");
  expect(indicatorLabel({ name, short: null }, "vi")).toBe("Chỉ số cải cách hành chính");
});
