import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { niceStep, rankScale, scoreScale } from "@/lib/charts/ticks";

function valuesOf(scale: ReturnType<typeof scoreScale>): number[] {
  return scale.ticks.map((tick) => tick.value);
}

describe("a nice step", () => {
  test.each([
    [100, 5, 20],
    [18, 5, 5],
    [12, 5, 2.5],
    [10, 5, 2],
    [0.3, 3, 0.1],
    [0.011, 5, 0.0025],
    [7, 1, 10],
    [1, 1, 1],
  ])("over %d in at most %d parts is %d", (span, count, step) => {
    expect(niceStep(span, count)).toBe(step);
  });
});

describe("ticks of scores", () => {
  test.each([
    [70.1, 88.3, [70, 75, 80, 85, 90]],
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [0.1, 0.4, [0.1, 0.2, 0.3, 0.4]],
    [-0.3, 0.3, [-0.4, -0.2, 0, 0.2, 0.4]],
    [38.2, 46.9, [38, 40, 42, 44, 46, 48]],
  ])("from %d to %d are %j", (low, high, ticks) => {
    const scale = scoreScale(low, high, "en");
    expect(valuesOf(scale)).toEqual(ticks);
    expect(scale.domain).toEqual([ticks[0], ticks.at(-1)]);
  });

  test("are written in local form with the same number of decimals", () => {
    const labels = (language: "vi" | "en") =>
      scoreScale(80.2, 89.9, language).ticks.map((tick) => tick.label);
    expect(labels("vi")).toEqual(["80", "82", "84", "86", "88", "90"]);
    expect(scoreScale(0.61, 0.69, "vi").ticks.map((tick) => tick.label)).toEqual([
      "0,60",
      "0,62",
      "0,64",
      "0,66",
      "0,68",
      "0,70",
    ]);
    expect(scoreScale(1, 13, "en").ticks.map((tick) => tick.label)).toEqual([
      "0.0",
      "2.5",
      "5.0",
      "7.5",
      "10.0",
      "12.5",
      "15.0",
    ]);
    expect(scoreScale(-0.3, 0.3, "vi").ticks[0]?.label).toBe("−0,4");
  });

  test("lie inside a given domain, which is kept as it is", () => {
    const scale = scoreScale(62, 71, "vi", [55, 103]);
    expect(scale.domain).toEqual([55, 103]);
    expect(valuesOf(scale)).toEqual([60, 70, 80, 90, 100]);
  });

  test("stand around a single score", () => {
    const { domain } = scoreScale(0.6543, 0.6543, "vi");
    expect(domain[0]).toBeLessThan(0.6543);
    expect(domain[1]).toBeGreaterThan(0.6543);
    expect(scoreScale(0, 0, "vi").domain).toEqual([-1, 1]);
  });

  test("enclose all scores with few round numbers, whatever the scores", () => {
    // No index of ours has a scale above 100, and none prints more than four decimals.
    const score = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const scale = scoreScale(low, high, "en");
        expect(scale.domain[0]).toBeLessThanOrEqual(low + 1e-6);
        expect(scale.domain[1]).toBeGreaterThanOrEqual(high - 1e-6);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(8);
        for (const { value, label } of scale.ticks) {
          expect(label.length).toBeLessThanOrEqual(9);
          expect(Number(label.replaceAll(",", "").replace("−", "-"))).toBe(value);
        }
      }),
    );
  });

  test("of scores up to a round maximum never pass it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (low) => {
        expect(scoreScale(low / 100, 100, "vi").domain[1]).toBe(100);
      }),
    );
  });
});

describe("ticks of places", () => {
  test.each([
    [63, [1, 20, 40, 60], 63],
    [59, [1, 20, 40, 60], 60],
    [34, [1, 10, 20, 30], 34],
    [10, [1, 2, 4, 6, 8, 10], 10],
    [12, [1, 5, 10], 12],
    [3, [1, 2, 3, 4, 5], 5],
    [1, [1, 2, 3, 4, 5], 5],
  ])("down to place %d are %j", (worst, ticks, end) => {
    const scale = rankScale(worst, "vi");
    expect(valuesOf(scale)).toEqual(ticks);
    expect(scale.domain).toEqual([1, end]);
  });

  test("follow a given domain", () => {
    expect(rankScale(7, "vi", [1, 63])).toMatchObject({ domain: [1, 63] });
    expect(valuesOf(rankScale(7, "vi", [1, 63]))).toEqual([1, 20, 40, 60]);
  });

  test("are whole and begin with the first place, whatever the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (worst) => {
        const values = valuesOf(rankScale(worst, "vi"));
        expect(values[0]).toBe(1);
        expect(values.every(Number.isInteger)).toBe(true);
        expect(values.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
