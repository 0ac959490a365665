import { describe, expect, test } from "vitest";
import { breakRules, type ChartBreak } from "@/lib/charts/break-rules";

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2022];
const changed = (year: number): ChartBreak => ({
  year,
  label: "Đổi câu hỏi.",
  severity: "caution",
});
const renewed = (year: number): ChartBreak => ({
  year,
  label: "Thêm hai nội dung.",
  severity: "break",
});

describe("rules between editions", () => {
  test("stand midway between the edition they open and the one before", () => {
    const { rules } = breakRules([renewed(2018)], years, "vi");
    expect(rules).toEqual([{ x: 2017.5, year: 2018, severity: "break", mark: "a" }]);
  });

  test("stand in the middle of a gap between editions, also when the break falls into the gap", () => {
    expect(breakRules([renewed(2021)], years, "vi").rules).toMatchObject([{ x: 2021, year: 2022 }]);
    expect(breakRules([renewed(2022)], years, "vi").rules).toMatchObject([{ x: 2021, year: 2022 }]);
  });

  test("are left out before the first edition and after the last", () => {
    expect(breakRules([renewed(2014), renewed(2015), renewed(2023)], years, "vi")).toEqual({
      rules: [],
      notes: [],
    });
  });

  test("with the same words share a letter and a note, in the order of the years", () => {
    const { rules, notes } = breakRules(
      [changed(2019), renewed(2018), changed(2016), changed(2020)],
      years,
      "vi",
    );
    expect(rules.map((rule) => `${rule.year}${rule.mark}`)).toEqual([
      "2016a",
      "2018b",
      "2019a",
      "2020a",
    ]);
    expect(notes).toEqual([
      {
        mark: "a",
        severity: "caution",
        text: "2016, 2019, 2020: so với kỳ trước cần thận trọng. Đổi câu hỏi.",
      },
      {
        mark: "b",
        severity: "break",
        text: "2018: không so được với kỳ trước. Thêm hai nội dung.",
      },
    ]);
  });

  test("at one place become one, a break if any of them is one", () => {
    const { rules, notes } = breakRules([changed(2021), renewed(2022)], years, "en");
    expect(rules).toEqual([{ x: 2021, year: 2022, severity: "break", mark: "a,b" }]);
    expect(notes.map((note) => note.text)).toEqual([
      "2021: compare with the edition before only with care. Đổi câu hỏi.",
      "2022: not comparable with the edition before. Thêm hai nội dung.",
    ]);
  });
});
