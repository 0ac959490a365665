import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";
import { comparability } from "./comparability";

/**
 * The highest value an indicator could take in a year, as a decimal; null where it is not known. The catalogue holds
 * the maximum of the newest scheme: PAR Index points before their last break had another one. The scale says it only
 * for percentages (the scale of two PAR Index fields is just a bound).
 */
export function maximumOf(archive: Archive, indicator: Indicator, year: number): string | null {
  if (indicator.maxPoints === null) {
    return indicator.unit === "%" ? String(indicator.scaleMax) : null;
  }
  const ofScheme = archive.root(indicator.code)?.code === "par-index" && indicator.unit !== "%";
  const later = ofScheme ? comparability(archive, indicator.code, year, indicator.lastYear) : null;
  return later && later.breaks.length > 0 ? null : String(indicator.maxPoints);
}
