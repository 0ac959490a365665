import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { edition } from "@/lib/rankings/edition";
import { standings } from "@/lib/rankings/standing";
import { areaMean } from "@/lib/rankings/statistics";
import { list, rankingSentences } from "@/lib/sentences/ranking";
import { archiveOf, figure, gap, province } from "../rankings/sample";

const provinces = ["a", "b", "c"].map((slug) =>
  province(slug, { name: { vi: slug.toUpperCase(), en: slug.toUpperCase() } }),
);

function sentences(
  language: Language,
  figures: readonly Figure[],
  rest: Partial<Snapshot> = {},
  code = "index",
) {
  const archive = archiveOf(provinces, figures, rest);
  const found = edition(archive, code, 2020, "63");
  if (!found) throw new Error("no edition");
  const rows = standings(archive, code, 2020, "63");
  const mean = areaMean(archive, code, 2020, "63", null);
  return rankingSentences({ indicator: found.indicator, edition: found, rows, mean }, language);
}

describe("the sentences over a ranking", () => {
  const complete = [figure("a", "85.77"), figure("b", "9"), figure("c", "40")];

  test("of a complete edition name leader, last, mean and coverage, and that places are counted", () => {
    expect(sentences("vi", complete)).toEqual([
      "A (85,77 điểm) dẫn đầu (tính từ điểm số).",
      "B (9 điểm) xếp cuối (3/3, tính từ điểm số).",
      "Trung bình 3 tỉnh, tính từ điểm số: 44,92 điểm.",
      "Có điểm của đủ 3 tỉnh, thành phố.",
    ]);
    expect(sentences("en", complete)).toEqual([
      "A (85.77 points) leads (counted from scores).",
      "B (9 points) is last (3 of 3, counted from scores).",
      "Mean of 3 provinces, counted from scores: 44.92 points.",
      "Scores of all 3 provinces are here.",
    ]);
  });

  test("name all who share the first and the last place", () => {
    const top = [figure("a", "9"), figure("b", "9.0"), figure("c", "1")];
    expect(sentences("vi", top)[0]).toBe(
      "A (9 điểm) và B (9,0 điểm) cùng dẫn đầu (tính từ điểm số).",
    );
    expect(sentences("en", top)[0]).toBe(
      "A (9 points) and B (9.0 points) lead together (counted from scores).",
    );
    const bottom = [figure("a", "9"), figure("b", "1"), figure("c", "1")];
    expect(sentences("en", bottom)[1]).toBe(
      "B (1 points) and C (1 points) are last (2 of 3, counted from scores).",
    );
  });

  test("of a partial edition name nobody last who is only the lowest here, and count nothing", () => {
    const partial = [
      figure("a", "90", { rank: 1, of: 63 }),
      figure("b", null, { rank: 40, of: 63 }),
    ];
    expect(sentences("vi", partial)).toEqual([
      "A (90 điểm) dẫn đầu.",
      "Ở đây mới có số của 2/3 tỉnh: 1 có điểm, 2 có hạng. Vì thiếu, không tính trung vị, phân bố hay hạng còn trống.",
    ]);
    expect(sentences("en", partial)[1]).toContain("Only 2 of 3 provinces have figures here");
  });

  test("name the last where its printed place is the last of all", () => {
    const partial = [figure("b", "10", { rank: 63, of: 63 })];
    expect(sentences("en", partial)[0]).toBe("B (10 points) is last (63 of 63).");
  });

  test("name no leader where the first place is not here", () => {
    const partial = [figure("b", "10", { rank: 2, of: 63 })];
    expect(sentences("vi", partial).join(" ")).not.toContain("dẫn đầu");
  });

  test("of all that the publisher scored say so", () => {
    const figures = [figure("a", "5"), figure("b", "6")];
    const gaps = [gap("c", "data-quality")];
    expect(sentences("vi", figures, { gaps }).at(-1)).toBe(
      "Có điểm của 2/3 tỉnh; đó là tất cả các tỉnh được chấm điểm.",
    );
    expect(sentences("en", figures, { gaps }).at(-1)).toBe(
      "Scores of 2 of 3 provinces: all that the publisher scored.",
    );
  });

  test("a printed mean is told as printed", () => {
    const averages = [
      {
        indicator: "index",
        year: 2020,
        unitSet: "63",
        region: null,
        printed: "44.5",
        value: 44.5,
        rank: null,
        of: null,
        source: "source",
        note: null,
      },
    ] as const;
    expect(sentences("vi", complete, { averages })[2]).toBe(
      "Trung bình cả nước do đơn vị công bố: 44,5 điểm.",
    );
    expect(sentences("en", complete, { averages })[2]).toBe(
      "National mean as published: 44.5 points.",
    );
  });
});

describe("a list in words", () => {
  test.each([
    [[], "", ""],
    [["A"], "A", "A"],
    [["A", "B"], "A và B", "A and B"],
    [["A", "B", "C"], "A, B và C", "A, B and C"],
  ])("%j", (items, vi, en) => {
    expect(list(items, "vi")).toBe(vi);
    expect(list(items, "en")).toBe(en);
  });
});
