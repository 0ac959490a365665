import { decimalsOf, difference, roundTo } from "@/lib/rankings/decimal";
import type { DeltaValueStated } from "../claim";
import { changeFit } from "./bounds";
import type { Asked } from "./finding";
import { type Fit, relative, signedFit, timesHundred } from "./numbers";

/** How a stated change agrees with the difference of two printed scores; null where it does not. */
export function fitOfDelta(
  asked: Asked,
  stated: DeltaValueStated,
  after: string,
  before: string,
): Fit | null {
  const delta = difference(after, before);
  if (stated.percent) {
    const share = relative(delta, before);
    const fit = share === null ? null : changeFit(stated.printed, share, stated.bound);
    if (fit !== null) return stated.bound === null ? "exact" : fit;
    if (asked.indicator.unit !== "%") return null;
  }
  const isScaled = asked.indicator.scaleMax <= 1 && Math.abs(Number(stated.printed)) > 1;
  const own = changeFit(stated.printed, isScaled ? timesHundred(delta) : delta, stated.bound);
  if (own !== null || stated.bound !== null) return own;
  const isSum = (sum: string) =>
    decimalsOf(stated.printed) <= decimalsOf(sum) && signedFit(stated.printed, sum) === "exact";
  return roundedEnds(after, before).some(isSum) ? "rounded" : null;
}

/** The differences that come out when both scores are rounded first. */
function roundedEnds(after: string, before: string): string[] {
  const most = Math.max(decimalsOf(after), decimalsOf(before));
  return Array.from({ length: most }, (_, decimals) =>
    difference(roundTo(after, decimals), roundTo(before, decimals)),
  );
}
