import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareDecimals,
  decimalsOf,
  difference,
  mean,
  quantile,
  roundTo,
} from "@/lib/rankings/decimal";

describe("the difference of two printed numbers", () => {
  test.each([
    ["85.77", "82.58", "3.19"],
    ["82.58", "85.77", "-3.19"],
    ["0.3", "0.1", "0.2"],
    ["0.30", "0.1", "0.20"],
    ["66.8", "66.80", "0.00"],
    ["85.77", "85.77", "0.00"],
    ["100", "99.99", "0.01"],
    ["44.0812", "43.61", "0.4712"],
    ["7", "9", "-2"],
    ["0.00", "0.41", "-0.41"],
  ])("%s after %s is %s", (after, before, expected) => {
    expect(difference(after, before)).toBe(expected);
  });

  test("is exact for every pair of printed numbers, and turning it round only turns the sign", () => {
    const cents = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(cents, cents, (one, two) => {
        const print = (number: number) =>
          `${Math.trunc(number / 100)}.${String(number % 100).padStart(2, "0")}`;
        const gained = one - two;
        const sign = gained < 0 ? "-" : "";
        expect(difference(print(one), print(two))).toBe(sign + print(Math.abs(gained)));
      }),
    );
  });
});

describe("decimals", () => {
  test.each([
    ["85.77", 2],
    ["85", 0],
    ["0.6650", 4],
  ])("%s has %i", (printed, count) => {
    expect(decimalsOf(printed)).toBe(count);
  });
});

describe("comparing", () => {
  test.each([
    ["66.8", "66.80", 0],
    ["9.9", "10.0", -1],
    ["10", "9.99", 1],
    ["0.1", "0.09", 1],
    ["0", "0.00", 0],
  ])("%s with %s goes by value, not by letters", (one, two, expected) => {
    expect(Math.sign(compareDecimals(one, two))).toBe(expected);
  });
});

describe("a mean", () => {
  test.each([
    [["1.00", "1.01"], 2, "1.01"],
    [["2.5"], 0, "3"],
    [["1.005"], 2, "1.01"],
    [["0.1", "0.2", "0.3"], 2, "0.20"],
    [["1", "2", "2"], 4, "1.6667"],
    [["85.77"], 2, "85.77"],
  ])("of %j to %i decimals is rounded half up to %s", (printed, decimals, expected) => {
    expect(mean(printed, decimals)).toBe(expected);
  });

  test("of nothing is nothing", () => {
    expect(mean([], 2)).toBeNull();
  });
});

describe("a quantile (linear interpolation, as spreadsheets do)", () => {
  test.each([
    [["1", "2", "3", "4"], 0.25, 1.75],
    [["1", "2", "3", "4"], 0.5, 2.5],
    [["1", "2", "3", "4"], 0.75, 3.25],
    [["4", "1", "3", "2"], 0.25, 1.75],
    [["10", "20", "30"], 0.25, 15],
    [["10", "20", "30"], 0.5, 20],
    [["5"], 0.75, 5],
    [["9", "10", "100"], 0, 9],
    [["9", "10", "100"], 1, 100],
    [["0.1", "0.2"], 0.5, 0.15],
  ])("of %j at %d is %d", (printed, share, expected) => {
    expect(Number(quantile(printed, share))).toBe(expected);
  });

  test("of nothing is nothing", () => {
    expect(quantile([], 0.5)).toBeNull();
  });

  test("does not reorder the list it is given", () => {
    const list = ["3", "1", "2"];
    quantile(list, 0.5);
    expect(list).toEqual(["3", "1", "2"]);
  });
});

describe("rounding", () => {
  test.each([
    ["2.345", 2, "2.35"],
    ["1.005", 2, "1.01"],
    ["-0.001", 2, "0.00"],
    ["-0.4", 0, "0"],
    ["-0.005", 2, "-0.01"],
    ["7", 2, "7.00"],
  ])("%s to %i decimals is %s, never a negative zero", (printed, decimals, expected) => {
    expect(roundTo(printed, decimals)).toBe(expected);
  });
});
