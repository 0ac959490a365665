import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { Bar } from "./bar-series";

/** Components as bars with marks for median and best; null unless all share one scale and at least three have a score. */
export function componentBars(
  section: IndexSection,
  language: Language,
): { bars: Bar[]; max: number } | null {
  const rows = section.components.filter(
    (row) => row.standing.figure?.value != null && row.median !== null && row.best !== null,
  );
  const scales = new Set(rows.map((row) => row.indicator.scaleMax));
  const max = rows[0]?.indicator.scaleMax;
  if (rows.length < 3 || scales.size !== 1 || max === undefined) return null;
  return {
    max,
    bars: rows.map(({ indicator, standing, median, best }) => ({
      name: indicator.name[language],
      value: standing.figure?.value ?? 0,
      label: formatNumber(standing.figure?.printed ?? "", language),
      median: Number(median),
      medianLabel: formatNumber(median ?? "", language),
      best: Number(best),
      bestLabel: formatNumber(best ?? "", language),
    })),
  };
}
