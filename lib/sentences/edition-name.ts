import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import { indicatorLabel } from "./words";

/** "PAR Index 2024"; an index whose own name ends in the year does not repeat it. */
export function editionName(
  indicator: Pick<Indicator, "name" | "short">,
  year: number,
  language: Language,
): string {
  const label = indicatorLabel(indicator, language);
  return label.endsWith(` ${year}`) ? label : `${label} ${year}`;
}
