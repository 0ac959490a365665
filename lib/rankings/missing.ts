import type { GapReason, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { Archive } from "./archive";

/**
 * Why a figure is missing. Besides the recorded reasons: `not-in-edition`, the publisher's table has fewer
 * provinces and this is not among them; `not-recorded`, it is not here and no reason is recorded.
 */
export interface MissingReason {
  readonly code: GapReason | "not-in-edition" | "not-recorded";
  /** The recorded words; null where the code says all. */
  readonly text: Text | null;
  readonly source: string | null;
  /** True when the reason is recorded for this province, not for all provinces without a row. */
  readonly own: boolean;
}

/** The reason for a missing value of one province, looked up at the indicator and then at its ancestors. */
export function missingReason(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  province: string,
): MissingReason {
  for (
    let current = archive.indicator(code);
    current;
    current = current.parent === null ? undefined : archive.indicator(current.parent)
  ) {
    const gaps = archive.gaps(current.code, year, unitSet);
    const gap =
      gaps.find((item) => item.province === province) ??
      gaps.find((item) => item.province === null);
    if (gap) {
      return { code: gap.reason, text: gap.text, source: gap.source, own: gap.province !== null };
    }
  }
  const size = publishedSize(archive, code, year, unitSet);
  const scored = archive.figures(code, year, unitSet).filter((item) => item.value !== null).length;
  const left = size !== null && size < archive.roster(unitSet, year).length && scored >= size;
  return { code: left ? "not-in-edition" : "not-recorded", text: null, source: null, own: false };
}

/** How many provinces the publisher ranked in an edition, as printed for the indicator or the nearest ancestor. */
export function publishedSize(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): number | null {
  for (
    let current = archive.indicator(code);
    current;
    current = current.parent === null ? undefined : archive.indicator(current.parent)
  ) {
    const sizes = archive.figures(current.code, year, unitSet).flatMap((item) => item.of ?? []);
    if (sizes.length > 0) return Math.max(...sizes);
  }
  return null;
}
