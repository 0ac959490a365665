import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareNames,
  englishOrdinal,
  formatCount,
  formatDate,
  formatMagnitude,
  formatNumber,
  formatSigned,
  signOf,
} from "@/lib/i18n/format";

describe("a number", () => {
  test.each([
    ["85.77", "85,77", "85.77"],
    ["0", "0", "0"],
    ["0.6650", "0,6650", "0.6650"],
    ["100", "100", "100"],
    ["999", "999", "999"],
    ["1000", "1.000", "1,000"],
    ["1234.50", "1.234,50", "1,234.50"],
    ["1234567.8901", "1.234.567,8901", "1,234,567.8901"],
    ["-0.41", "−0,41", "−0.41"],
    ["-1234", "−1.234", "−1,234"],
  ])("%s is %s in Vietnamese and %s in English", (printed, vi, en) => {
    expect(formatNumber(printed, "vi")).toBe(vi);
    expect(formatNumber(printed, "en")).toBe(en);
  });

  test("loses no digit, whatever its length", () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,11}(\.\d{1,8})?$/);
    fc.assert(
      fc.property(digits, (printed) => {
        expect(formatNumber(printed, "en").replaceAll(",", "")).toBe(printed);
        expect(formatNumber(printed, "vi").replaceAll(".", "").replace(",", ".")).toBe(printed);
      }),
    );
  });

  test("that counts is grouped too", () => {
    expect(formatCount(18904, "vi")).toBe("18.904");
    expect(formatCount(18904, "en")).toBe("18,904");
  });
});

describe("a difference", () => {
  test.each([
    ["3.19", 1, "+3,19", "+3.19", "3,19"],
    ["-0.41", -1, "−0,41", "−0.41", "0,41"],
    ["0.00", 0, "0,00", "0.00", "0,00"],
    ["0", 0, "0", "0", "0"],
    ["-1234.5", -1, "−1.234,5", "−1,234.5", "1.234,5"],
    ["0.001", 1, "+0,001", "+0.001", "0,001"],
  ])("%s has sign %i and is %s / %s, its size %s", (delta, sign, vi, en, size) => {
    expect(signOf(delta)).toBe(sign);
    expect(formatSigned(delta, "vi")).toBe(vi);
    expect(formatSigned(delta, "en")).toBe(en);
    expect(formatMagnitude(delta, "vi")).toBe(size);
  });
});

describe("a date", () => {
  test.each([
    ["2021-06-24", "24/06/2021", "24 June 2021"],
    ["2024-04-01", "01/04/2024", "1 April 2024"],
    ["2025-02", "02/2025", "February 2025"],
    ["2025-12", "12/2025", "December 2025"],
    ["2021", "2021", "2021"],
    ["2026-01-31T23:59:59.000Z", "31/01/2026", "31 January 2026"],
  ])("%s is %s in Vietnamese and %s in English", (iso, vi, en) => {
    expect(formatDate(iso, "vi")).toBe(vi);
    expect(formatDate(iso, "en")).toBe(en);
  });
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [20, "20th"],
  [21, "21st"],
  [22, "22nd"],
  [53, "53rd"],
  [63, "63rd"],
  [111, "111th"],
])("place %i is %s in English", (place, words) => {
  expect(englishOrdinal(place)).toBe(words);
});

describe("Vietnamese order of names", () => {
  test("Đ comes after D, Â and Ă after A, whatever the tone", () => {
    const names = ["Đồng Nai", "Âu", "Dương", "An Giang", "Ăn", "Đà Nẵng", "Ea", "Az"];
    expect(names.sort(compareNames)).toEqual([
      "An Giang",
      "Az",
      "Ăn",
      "Âu",
      "Dương",
      "Đà Nẵng",
      "Đồng Nai",
      "Ea",
    ]);
  });

  test("all names in D come before all in Đ", () => {
    expect(compareNames("Dz", "Đa")).toBeLessThan(0);
    expect(compareNames("Đa", "Dz")).toBeGreaterThan(0);
    expect(compareNames("Đa", "Đa")).toBe(0);
  });
});
