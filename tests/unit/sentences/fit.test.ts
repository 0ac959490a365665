import { describe, expect, test } from "vitest";
import { fitSentences } from "@/lib/sentences/fit";
import { firstOf } from "@/lib/sentences/ranking";

describe("whole sentences up to a length", () => {
  test.each([
    [["Một.", "Hai.", "Ba."], 14, "Một. Hai. Ba."],
    [["Một.", "Hai.", "Ba."], 12, "Một. Hai."],
    [["Một.", "Hai rất dài.", "Ba."], 10, "Một."],
    [["Câu đầu dài hơn chỗ có."], 5, "Câu đầu dài hơn chỗ có."],
    [[], 5, ""],
  ] as const)("%j in %i", (sentences, length, text) => {
    expect(fitSentences(sentences, length)).toBe(text);
  });
});

describe("names, of which some are only counted", () => {
  test.each([
    [["A", "B"], 2, "A và B", "A and B"],
    [["A", "B", "C"], 2, "A, B và 1 tỉnh khác", "A, B and 1 other"],
    [["A", "B", "C", "D"], 2, "A, B và 2 tỉnh khác", "A, B and 2 others"],
  ] as const)("%j with at most %i", (names, most, vi, en) => {
    expect([firstOf(names, most, "vi"), firstOf(names, most, "en")]).toEqual([vi, en]);
  });
});
