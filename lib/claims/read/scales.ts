import type { Archive } from "@/lib/rankings/archive";

interface Extent {
  readonly min: number;
  readonly max: number;
}

/** The lowest and the highest figure that the data holds of each indicator. */
function extents(archive: Archive): ReadonlyMap<string, Extent> {
  return archive.memo("claims/extents", () => {
    const found = new Map<string, Extent>();
    for (const { indicator, value } of archive.snapshot.figures) {
      const number = value ?? Number.NaN;
      if (Number.isNaN(number)) continue;
      const known = found.get(indicator) ?? { min: number, max: number };
      found.set(indicator, { min: Math.min(known.min, number), max: Math.max(known.max, number) });
    }
    return found;
  });
}

/** Whether a number can be a figure of the indicator at all; what cannot is a figure of something else. */
export function isOnScale(archive: Archive, code: string, printed: string): boolean {
  const item = archive.indicator(code);
  const value = Number(printed);
  if (item === undefined || Number.isNaN(value)) return false;
  const extent = extents(archive).get(code);
  const lowest = extent === undefined ? item.scaleMin : Math.min(extent.min * 0.6, item.scaleMax);
  return value >= lowest && value <= item.scaleMax;
}

/**
 * The indicator that a number with "%" or "điểm" is of: a component in points said in per cent is its share of
 * the maximum; an index in points is never said in per cent.
 */
export function inUnit(archive: Archive, code: string, isPercent: boolean): string | null {
  if (!isPercent || archive.indicator(code)?.unit === "%") return code;
  const share = `${code}.pct`;
  return archive.indicator(share) === undefined ? null : share;
}
