import { describe, expect, test } from "vitest";
import { boundFit, changeFit } from "@/lib/claims/judge/bounds";
import { slipOf } from "@/lib/claims/judge/digits";
import {
  fitOf,
  fitsShare,
  shareOf,
  signedFit,
  timesHundred,
  withSign,
} from "@/lib/claims/judge/numbers";

describe("how a stated number agrees with the held one", () => {
  test.each([
    ["85.77", "85.77", "exact"],
    ["66.80", "66.8", "exact"],
    ["66.8", "66.80", "exact"],
    ["070.5", "70.5", "exact"],
    ["70.8", "70.76", "rounded"],
    ["70.7", "70.76", "rounded"],
    ["71.3", "71.25", "rounded"],
    ["46.04", "46.0415", "rounded"],
    ["71", "71.25", "rounded"],
    ["46.0415", "46.04", "rounded"],
    ["70.6", "70.76", null],
    ["70.9", "70.76", null],
    ["71.52", "71.25", null],
    ["72", "70.76", null],
    ["46.05", "46.0415", null],
  ])("%s against %s: %s", (stated, held, fit) => {
    expect(fitOf(stated, held)).toBe(fit);
  });

  test.each([
    ["+3.19", "3.19", "exact"],
    ["-1.7", "-1.70", "exact"],
    ["0", "0.00", "exact"],
    ["-2", "-1.70", "rounded"],
    ["+1.7", "-1.70", null],
    ["-3", "3", null],
    ["+0.1", "0.00", null],
  ])("the change %s against %s: %s", (stated, held, fit) => {
    expect(signedFit(stated, held)).toBe(fit);
  });

  test.each([
    ["92", "92.18", "over", "exact"],
    ["92.18", "92.18", "over", "rounded"],
    ["95", "92.18", "over", null],
    ["93", "92.18", "under", "exact"],
    ["92", "92.18", "under", "rounded"],
    ["90", "92.18", "under", null],
    ["92", "92.18", "about", "exact"],
    ["93", "92.18", "about", "rounded"],
    ["80", "92.18", "about", null],
    ["90", "87.5", "about", "rounded"],
    ["93", "92.18", "near", "exact"],
    ["95", "92.18", "near", "rounded"],
    ["92", "92.18", "near", "rounded"],
    ["90", "92.18", "near", null],
    ["60", "92.18", "near", null],
  ] as const)("%s against %s, said to be %s: %s", (stated, held, bound, fit) => {
    expect(boundFit(stated, held, bound)).toBe(fit);
  });

  test.each([
    ["+3", "3.19", "over", "exact"],
    ["+3", "3.9", "over", "exact"],
    ["+3", "7.2", "over", "rounded"],
    ["+3", "-3.19", "over", null],
    ["-2", "-1.70", "near", "exact"],
    ["-2", "-0.70", "near", null],
    ["+10", "8", "near", "rounded"],
    ["+10", "11", "near", "rounded"],
    ["+10", "13", "near", null],
    ["+3", "0", "under", null],
  ] as const)("the change %s against %s, said to be %s: %s", (stated, held, bound, fit) => {
    expect(changeFit(stated, held, bound)).toBe(fit);
  });
});

describe("shares", () => {
  test.each([
    [1121, 1807, "62.04", true],
    [2, 3, "66.6", true],
    [2, 3, "66.7", true],
    [2, 3, "66.8", false],
    [31, 40, "52", false],
    [31, 40, "77.5", true],
    [31, 40, "78", true],
    [31, 40, "77", true],
  ])("%d of %d is %s%%: %s", (numerator, denominator, printed, fits) => {
    expect(fitsShare(numerator, denominator, printed)).toBe(fits);
  });

  test("are printed without zeros that say nothing", () => {
    expect(shareOf(31, 40)).toBe("77.5");
    expect(shareOf(1, 2)).toBe("50");
    expect(shareOf(2, 3)).toBe("66.67");
  });
});

test("a number on a scale of a hundred keeps all its digits", () => {
  expect(timesHundred("0.8241")).toBe("82.41");
  expect(timesHundred("0.5")).toBe("50");
  expect(timesHundred("-0.0338")).toBe("-3.38");
});

test("a rise bears its sign", () => {
  expect(["3.19", "-0.41", "0.00", "+2"].map(withSign)).toEqual(["+3.19", "-0.41", "0.00", "+2"]);
});

describe("slips of the pen", () => {
  test.each([
    ["71.52", "71.25", "swapped"],
    ["17.25", "71.25", "swapped"],
    ["72.15", "71.25", "swapped"],
    ["61", "16", "swapped"],
    ["7.125", "71.25", "shifted"],
    ["712.5", "71.25", "shifted"],
    ["71.25", "71.25", null],
    ["72.51", "71.25", null],
    ["71.26", "71.25", null],
    ["75.21", "71.25", null],
    ["66.80", "66.8", null],
    ["0", "0.0", null],
  ])("%s for %s: %s", (stated, held, slip) => {
    expect(slipOf(stated, held)).toBe(slip);
  });
});
