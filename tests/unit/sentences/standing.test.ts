import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { standing } from "@/lib/rankings/standing";
import { standingSentence } from "@/lib/sentences/standing";
import { archiveOf, breakOf, figure, gap, province, region } from "../rankings/sample";

const north = { ...region("north", 3), name: { vi: "Miền Bắc", en: "North" } };
const provinces = ["a", "b", "c"].map((slug) =>
  province(slug, { name: { vi: `Tỉnh ${slug.toUpperCase()}`, en: `Province ${slug}` } }),
);

function sentence(
  language: Language,
  figures: readonly Figure[],
  rest: Partial<Snapshot> = {},
  code = "index",
) {
  const archive = archiveOf(provinces, figures, rest);
  const found = standing(archive, code, 2020, "63", "a");
  const indicator = archive.indicator(code);
  if (!found || !indicator) throw new Error("no standing");
  return standingSentence(found, { indicator, year: 2020, region: north, language });
}

function both(...given: [readonly Figure[], Partial<Snapshot>?, string?]) {
  return [sentence("vi", ...given), sentence("en", ...given)];
}

describe("the sentence on a province", () => {
  test("says place of how many, score, change since when, and place in the region", () => {
    const figures = [
      figure("a", "82.58", { year: 2019, rank: 53, of: 63, derived: ["rank"] }),
      figure("a", "85.77", { rank: 50, of: 63 }),
    ];
    const regionalRanks = [
      {
        indicator: "index",
        year: 2020,
        unitSet: "63",
        region: "north",
        province: "a",
        rank: 8,
        of: 13,
        source: "source",
      },
    ] as const;
    expect(both(figures, { regionalRanks })).toEqual([
      "Năm 2020, Tỉnh A xếp thứ 50/63, đạt 85,77 điểm. So với năm 2019: tăng 3,19 điểm; tăng 3 bậc, từ 53 (hạng suy ra) lên 50. Trong vùng Miền Bắc: thứ 8/13.",
      "In 2020, Province a placed 50th of 63 with 85.77 points. Against 2019: up 3.19 points; up 3 places, from 53 (derived) to 50. Within North: 8 of 13.",
    ]);
  });

  test("counted places say so, of the country and of the region, and ties are told", () => {
    const figures = ["a", "b", "c"].map((slug) =>
      figure(slug, slug === "c" ? "9" : "5", { indicator: "groups" }),
    );
    expect(both(figures, {}, "groups")).toEqual([
      "Năm 2020, Tỉnh A đồng hạng 2/3 (tính từ điểm số), đạt 5 điểm. Trong vùng Miền Bắc: thứ 2/3 (tính từ bảng xếp hạng).",
      "In 2020, Province a was tied for 2nd of 3 (counted from scores) with 5 points. Within North: 2 of 3 (counted from the ranking).",
    ]);
  });

  test("a place without a score is told alone", () => {
    expect(both([figure("a", null, { rank: 6, of: 63 })])).toEqual([
      "Năm 2020, Tỉnh A xếp thứ 6/63.",
      "In 2020, Province a placed 6th of 63.",
    ]);
  });

  test("a score without a place says why there is none", () => {
    const gaps = [gap(null, "not-published")];
    const figures = [figure("a", "66.8", { status: "self-reported" })];
    expect(both(figures, { gaps })).toEqual([
      "Năm 2020, Tỉnh A đạt 66,8 điểm (tỉnh tự công bố). Không có thứ hạng: lý do not-published.",
      "In 2020, Province a scored 66.8 points (self-reported). No place: reason not-published.",
    ]);
  });

  test("a province without a figure says why, and nothing else", () => {
    const gaps = [gap("a", "data-quality", { text: { vi: "Sai số lớn.", en: "Large error." } })];
    expect(both([figure("a", "5", { year: 2019 }), figure("b", "5")], { gaps })).toEqual([
      "Năm 2020 không có số của Tỉnh A: Sai số lớn.",
      "No figure for Province a in 2020: Large error.",
    ]);
  });

  test("across a break it gives the reason and no number of the change", () => {
    const figures = [
      figure("a", "1", { year: 2019, rank: 2, of: 63 }),
      figure("a", "9", { rank: 1, of: 63 }),
    ];
    const breaks = [breakOf("index", 2020, "break", "New scheme.")];
    expect(both(figures, { breaks })).toEqual([
      "Năm 2020, Tỉnh A xếp thứ 1/63, đạt 9 điểm. Không so được với năm 2019: New scheme.",
      "In 2020, Province a placed 1st of 63 with 9 points. Not comparable with 2019: New scheme.",
    ]);
  });

  test("a caution follows the change that it is about", () => {
    const figures = [figure("a", "1", { year: 2019 }), figure("a", "9", { rank: 1, of: 63 })];
    const breaks = [breakOf("index", 2020, "caution", "Points changed.")];
    expect(both(figures, { breaks })).toEqual([
      "Năm 2020, Tỉnh A xếp thứ 1/63, đạt 9 điểm. So với năm 2019: tăng 8 điểm. Lưu ý khi so: Points changed.",
      "In 2020, Province a placed 1st of 63 with 9 points. Against 2019: up 8 points. Compare with care: Points changed.",
    ]);
  });

  test("places of different kinds are not set against each other", () => {
    const complete = ["a", "b", "c"].map((slug) => figure(slug, "5", { year: 2019 }));
    const [vi, en] = both([...complete, figure("a", "6", { rank: 1, of: 63 })]);
    expect(vi).not.toContain("bậc");
    expect(en).not.toMatch(/\bplaces?\b,/);
    expect(vi).toContain("tăng 1 điểm");
  });
});
