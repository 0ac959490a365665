import Big from "big.js";
import type { Language } from "@/lib/i18n/language";
import { compareDecimals, decimalsOf, magnitude, roundTo } from "@/lib/rankings/decimal";
import type { NumberBound } from "../claim";
import { type Fit, fitOf, signedFit, signOfNumber } from "./numbers";
import { quoted } from "./words";

/** Shares of the stated number: so far "gần" and "khoảng" are plainly right, and so far loosely. */
interface Tolerance {
  readonly near: string;
  readonly loose: string;
}

const ofScores: Tolerance = { near: "0.02", loose: "0.1" };
const ofChanges: Tolerance = { near: "0.1", loose: "0.25" };

/** A change so many times as large as "hơn 3 điểm" is said loosely, though not wrongly. */
const wildly = 2;

/**
 * How a score fits "trên 85", "dưới 86", "gần 86", "khoảng 85"; null where it does not.
 *
 * - `over`, `under`: right on that side however far; loosely right where it is the same number when rounded.
 * - `near` ("gần"): right from below, by one unit of the last printed digit or by 2 %; loosely by 10 %. From above
 *   it is said wrongly, but a reader lets it pass within that first distance: "gần 93" for 93.4, not "gần 90" for 92.18.
 * - `about` ("khoảng"): right where it is the same number when rounded, loosely within the first distance, or half a
 *   unit of the last digit that is no zero ("khoảng 90" for 87.5).
 */
export function boundFit(stated: string, held: string, bound: NumberBound): Fit | null {
  return fitWithin(stated, held, bound, ofScores);
}

/**
 * The same for the size of a change, for which the sign must be the same; the distances are 10 % and 25 %, since
 * changes are small numbers. A change more than twice as large as "hơn 3" is loosely right: odd, but not untrue.
 */
export function changeFit(stated: string, held: string, bound: NumberBound): Fit | null {
  if (bound === null) return signedFit(stated, held);
  if (signOfNumber(stated) !== signOfNumber(held)) return null;
  const [said, real] = [magnitude(stated.replace("+", "")), magnitude(held.replace("+", ""))];
  const fit = fitWithin(said, real, bound, ofChanges);
  const isWild = bound === "over" && new Big(real).gt(new Big(said).times(wildly));
  return fit === "exact" && isWild ? "rounded" : fit;
}

function fitWithin(stated: string, held: string, bound: NumberBound, tolerance: Tolerance) {
  const fit = fitOf(stated, held);
  const order = compareDecimals(held, stated);
  switch (bound) {
    case null:
      return fit;
    case "over":
      return order > 0 ? "exact" : loosely(isRounded(stated, held));
    case "under":
      return order < 0 ? "exact" : loosely(isRounded(stated, held));
    case "near":
      return order < 0
        ? nearFromBelow(stated, held, tolerance)
        : loosely(fit !== null || isClose(stated, held, tolerance.near));
    case "about":
      return fit !== null
        ? "exact"
        : loosely(isClose(stated, held, tolerance.near) || isSameRoundNumber(stated, held));
  }
}

/** The same number at the decimals of the stated one: "dưới 86" for 86.2, not for 86.7. */
function isRounded(stated: string, held: string): boolean {
  return compareDecimals(roundTo(held, decimalsOf(stated)), stated) === 0;
}

function loosely(isSo: boolean): Fit | null {
  return isSo ? "rounded" : null;
}

function nearFromBelow(stated: string, held: string, { near, loose }: Tolerance): Fit | null {
  if (isClose(stated, held, near)) return "exact";
  return loosely(isClose(stated, held, loose));
}

/** Apart by no more than one unit of the last printed digit, or that share of the stated number. */
function isClose(stated: string, held: string, share: string): boolean {
  const gap = new Big(held).minus(stated).abs();
  const unit = new Big(10).pow(-decimalsOf(stated));
  return gap.lte(unit) || gap.lte(new Big(stated).abs().times(share));
}

/** "khoảng 90" has one digit that counts: 87.5 is 90 in tens. */
function isSameRoundNumber(stated: string, held: string): boolean {
  const zeros = /^\d*?[1-9](0+)$/.exec(stated)?.[1]?.length ?? 0;
  const half = new Big(10).pow(zeros).div(2);
  return (
    zeros > 0 &&
    zeros < 3 &&
    new Big(held)
      .minus(stated)
      .abs()
      .lte(half.lt(5) ? half : 5)
  );
}

const words: Record<NonNullable<NumberBound>, Readonly<Record<Language, string>>> = {
  about: { vi: "khoảng", en: "about" },
  near: { vi: "gần", en: "nearly" },
  over: { vi: "hơn", en: "over" },
  under: { vi: "dưới", en: "under" },
};

export function boundWords(bound: NonNullable<NumberBound>, language: Language): string {
  return words[bound][language];
}

/** “3,19”, “+3”; with what is said around it: hơn “+3”. */
export function saidNumber(printed: string, bound: NumberBound, language: Language): string {
  const number = quoted(printed, language);
  return bound === null ? number : `${boundWords(bound, language)} ${number}`;
}
