import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { SeriesPoint } from "@/lib/rankings/series";

/** The scores of a sparkline in words: "2021: 80,37; 2022: 82,58". */
export function historyWords(points: readonly SeriesPoint[], language: Language): string {
  return points
    .flatMap(({ year, figure }) =>
      figure?.printed == null ? [] : `${year}: ${formatNumber(figure.printed, language)}`,
    )
    .join("; ");
}
