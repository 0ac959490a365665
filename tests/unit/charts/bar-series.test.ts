import { describe, expect, test } from "vitest";
import { barChartHeight } from "@/lib/charts/bar-layout";
import { type Bar, barChart } from "@/lib/charts/bar-series";
import { wrapText } from "@/lib/charts/wrap-text";

const long =
  "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội";

function bar(part: Partial<Bar> = {}): Bar {
  return { name: "Cải cách tài chính công", value: 82.3, label: "82,30", ...part };
}

describe("a prepared bar chart", () => {
  test("says the value, and median and highest only where they are known", () => {
    const chart = barChart(
      [bar({ median: 80, medianLabel: "80,00", best: 97, bestLabel: "97,00" }), bar()],
      100,
      "vi",
    );
    expect(chart?.rows.map((row) => row.entries.map((entry) => entry.label))).toEqual([
      ["82,30", "80,00", "97,00"],
      ["82,30"],
    ]);
    expect(chart).toMatchObject({ hasMedian: true, hasBest: true, emphasised: false });
  });

  test("gives bars with one name different keys", () => {
    const keys = barChart([bar(), bar()], 100, "vi")?.rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(2);
  });

  test("runs from 0 to the end of the scale", () => {
    expect(barChart([bar()], 10, "vi")?.ticks.map((tick) => tick.label)).toEqual([
      "0",
      "2",
      "4",
      "6",
      "8",
      "10",
    ]);
    expect(
      barChart([bar()], 1, "en")
        ?.ticks.map((tick) => tick.label)
        .at(-1),
    ).toBe("1.0");
  });

  test("reserves rows high enough for the longest name", () => {
    const short = barChart([bar(), bar()], 100, "vi");
    const tall = barChart([bar(), bar({ name: long })], 100, "vi");
    expect(tall?.narrow.lines).toBe(2);
    expect(tall?.wide.lines).toBe(3);
    for (const layout of ["narrow", "wide"] as const) {
      const heights = [short, tall].map((chart) => (chart ? barChartHeight(2, chart[layout]) : 0));
      expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
    }
  });

  test("is nothing without bars", () => {
    expect(barChart([], 100, "vi")).toBeNull();
  });
});

describe("wrapped text", () => {
  test.each([
    ["Cải cách tài chính công", 30, ["Cải cách tài chính công"]],
    ["Cải cách tài chính công", 10, ["Cải cách", "tài chính", "công"]],
    ["  hai   khoảng trắng ", 30, ["hai khoảng trắng"]],
    ["không-có-chỗ-ngắt dài", 5, ["không-có-chỗ-ngắt", "dài"]],
    ["", 5, []],
  ])("of %j in %d characters", (text, room, lines) => {
    expect(wrapText(text, room)).toEqual(lines);
  });
});
