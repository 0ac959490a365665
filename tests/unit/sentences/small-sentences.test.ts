import { describe, expect, test } from "vitest";
import { gapReasons } from "@/lib/figures/figure";
import { series } from "@/lib/rankings/series";
import { historyWords } from "@/lib/sentences/history";
import { missingLabel, missingWords } from "@/lib/sentences/missing";
import { streakSentences } from "@/lib/sentences/streak";
import { archiveOf, figure } from "../rankings/sample";

describe("a missing figure in words", () => {
  const codes = [...gapReasons, "not-in-edition", "not-recorded"] as const;

  test.each(codes)("%s has a short and a long form in both languages", (code) => {
    const reason = { code, text: null, source: null, own: false };
    const words = [missingLabel(reason, "vi"), missingLabel(reason, "en")];
    const long = [missingWords(reason, "vi"), missingWords(reason, "en")];
    for (const text of [...words, ...long]) expect(text.length).toBeGreaterThan(5);
    expect(words[0]).not.toBe(words[1]);
    expect(long[0]).not.toBe(long[1]);
  });

  test("no two reasons have the same words", () => {
    for (const language of ["vi", "en"] as const)
      expect(new Set(codes.map((code) => missingLabel({ code }, language))).size).toBe(
        codes.length,
      );
  });

  test("the recorded words are used where there are some, without their full stop", () => {
    const text = { vi: "Bảng để trống.", en: "Blank in the table." };
    const reason = { code: "not-published", text, source: null, own: true } as const;
    expect(missingWords(reason, "vi")).toBe("Bảng để trống");
    expect(missingWords(reason, "en")).toBe("Blank in the table");
  });
});

describe("a history in words", () => {
  test("leaves out editions without a score instead of printing a zero", () => {
    const points = series(
      archiveOf(
        ["a", "b"],
        [
          figure("a", "80.37", { year: 2020 }),
          figure("b", "1", { year: 2021 }),
          figure("a", "82.58", { year: 2022 }),
        ],
      ),
      "index",
      "63",
      "a",
    );
    expect(historyWords(points, "vi")).toBe("2020: 80,37; 2022: 82,58");
    expect(historyWords(points, "en")).toBe("2020: 80.37; 2022: 82.58");
  });
});

describe("a run of first places in words", () => {
  test.each([
    [
      "published",
      "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023.",
      "Quảng Ninh was first in PCI in 7 editions in a row, 2017–2023.",
    ],
    [
      "counted",
      "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023 (hạng tính từ điểm số).",
      "Quảng Ninh was first in PCI in 7 editions in a row, 2017–2023 (places counted from scores).",
    ],
    [
      "derived",
      "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023 (hạng suy ra).",
      "Quảng Ninh was first in PCI in 7 editions in a row, 2017–2023 (derived places).",
    ],
    [
      "self-reported",
      "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023 (hạng do tỉnh tự công bố).",
      "Quảng Ninh was first in PCI in 7 editions in a row, 2017–2023 (self-reported places).",
    ],
    [
      "mixed",
      "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023 (có hạng không do đơn vị công bố in).",
      "Quảng Ninh was first in PCI in 7 editions in a row, 2017–2023 (some places not printed by the publisher).",
    ],
  ] as const)("of %s places", (kind, vi, en) => {
    const streaks = [{ from: 2017, to: 2023, length: 7, kind }];
    expect(streakSentences(streaks, "Quảng Ninh", "PCI", "vi")).toEqual([vi]);
    expect(streakSentences(streaks, "Quảng Ninh", "PCI", "en")).toEqual([en]);
  });

  test("none make no sentence", () => {
    expect(streakSentences([], "Quảng Ninh", "PCI", "vi")).toEqual([]);
  });
});
