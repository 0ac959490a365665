import type { Indicator } from "@/lib/indicators/indicator";

/** Indices whose printed total is the plain sum of their numbered parts: the six or eight of PAPI, the eight fields of PAR Index. */
const sums = new Set(["papi", "par-index"]);

/**
 * The parts whose points add up to an index in a year, in catalogue order; empty where its total is no plain sum
 * (PCI weighs its parts, SIPAS and DTI do not publish how theirs make the whole).
 */
export function additiveParts(
  indicators: readonly Indicator[],
  code: string,
  year: number,
): readonly Indicator[] {
  if (!sums.has(code)) return [];
  return indicators.filter(
    (item) =>
      item.parent === code &&
      /^\d+$/.test(item.code.slice(code.length + 1)) &&
      item.firstYear <= year &&
      year <= item.lastYear,
  );
}
