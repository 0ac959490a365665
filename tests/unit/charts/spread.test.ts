import { describe, expect, test } from "vitest";
import { spread } from "@/lib/charts/spread";

describe("labels that are moved apart", () => {
  test.each([
    ["none", [], []],
    ["one stays where it wishes", [50], [50]],
    ["those with room stay where they wish", [10, 50, 90], [10, 50, 90]],
    ["two at one point part evenly", [50, 50], [45, 55]],
    [
      "a block that grows takes in its neighbour",
      [50, 50, 58],
      [43 - 1 / 3, 53 - 1 / 3, 63 - 1 / 3],
    ],
    ["at the upper edge they move down", [0, 0, 0], [0, 10, 20]],
    ["at the lower edge they move up", [100, 100], [90, 100]],
    ["the order of the input does not matter", [90, 10, 50], [90, 10, 50]],
  ])("%s", (_, wishes, expected) => {
    const placed = spread(wishes, 10, 0, 100);
    expect(placed).toHaveLength(expected.length);
    placed.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 9);
    });
  });

  test("too many for the room are spaced evenly from edge to edge", () => {
    expect(spread([5, 5, 5, 5, 5], 50, 0, 100)).toEqual([0, 25, 50, 75, 100]);
  });

  test("whatever they wish, none overlap, none leave the box and none change order", () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    for (let round = 0; round < 300; round += 1) {
      const wishes = Array.from({ length: 1 + Math.floor(next() * 20) }, () =>
        Math.round(next() * 400),
      );
      const placed = spread(wishes, 14, 0, 400);
      const order = wishes
        .map((wish, index) => ({ wish, at: placed[index] ?? Number.NaN }))
        .sort((a, b) => a.wish - b.wish || a.at - b.at);
      for (const [index, { at }] of order.entries()) {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(400 + 1e-9);
        if (index > 0) expect(at - (order[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
      }
    }
  });
});
