import Big from "big.js";
import { compareDecimals, decimalsOf, magnitude, roundTo } from "@/lib/rankings/decimal";

/** `exact`: the same number; `rounded`: the same when rounded or cut at the decimals of the coarser one. */
export type Fit = "exact" | "rounded";

/** How a stated number agrees with the held one; null where it does not. */
export function fitOf(stated: string, held: string): Fit | null {
  if (compareDecimals(stated, held) === 0) return "exact";
  const [coarse, fine] = decimalsOf(stated) <= decimalsOf(held) ? [stated, held] : [held, stated];
  const decimals = decimalsOf(coarse);
  if (decimals === decimalsOf(fine)) return null;
  const forms = [roundTo(fine, decimals), cutTo(fine, decimals)];
  return forms.some((form) => compareDecimals(form, coarse) === 0) ? "rounded" : null;
}

/** Leaves out the decimals after `decimals`. */
export function cutTo(printed: string, decimals: number): string {
  return new Big(printed).round(decimals, Big.roundDown).toFixed(decimals);
}

/** A number a hundred times as large, exactly: the form "82.41" of 0.8241. */
export function timesHundred(printed: string): string {
  return new Big(printed).times(100).toFixed(Math.max(0, decimalsOf(printed) - 2));
}

/** The number with trailing zeros up to `decimals`. */
export function padTo(printed: string, decimals: number): string {
  return decimalsOf(printed) >= decimals ? printed : new Big(printed).toFixed(decimals);
}

/** A share in per cent against counts: fits when rounded or cut at its decimals. */
export function fitsShare(numerator: number, denominator: number, printed: string): boolean {
  const share = new Big(numerator).times(100).div(denominator);
  const decimals = decimalsOf(printed);
  const forms = [share.toFixed(decimals, Big.roundHalfUp), share.toFixed(decimals, Big.roundDown)];
  return forms.some((form) => compareDecimals(form, printed) === 0);
}

/** The share of counts in per cent with so many decimals at most, without zeros that say nothing: "77.5". */
export function shareOf(numerator: number, denominator: number, decimals = 2): string {
  const text = new Big(numerator).times(100).div(denominator).toFixed(decimals, Big.roundHalfUp);
  return new Big(text).toFixed();
}

/** `delta` as a share of `before` in per cent, with many decimals; null where there is nothing to divide by. */
export function relative(delta: string, before: string): string | null {
  if (new Big(before).eq(0)) return null;
  return new Big(delta).times(100).div(before).toFixed(8);
}

/** As `fitOf` with regard to the sign: a fall is never a rise. */
export function signedFit(stated: string, held: string): Fit | null {
  const [a, b] = [signOfNumber(stated), signOfNumber(held)];
  if (a === b) return fitOf(magnitude(stated).replace("+", ""), magnitude(held));
  return a === 0 || b === 0 ? fitOf(stated.replace("+", ""), held) : null;
}

/** -1, 0 or 1. */
export function signOfNumber(printed: string): number {
  return Math.sign(new Big(printed.replace("+", "")).toNumber());
}

/** "+3.19", "-0.41", "0.00". */
export function withSign(delta: string): string {
  return signOfNumber(delta) > 0 ? `+${delta.replace("+", "")}` : delta;
}
