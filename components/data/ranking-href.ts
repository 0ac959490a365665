import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";

interface EditionAddress {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly usual: boolean;
}

/** Address of the ranking of one edition. */
export function rankingHref(
  language: Language,
  { indicator, year, unitSet, usual }: EditionAddress,
): string {
  return href(language, {
    page: "ranking",
    indicator,
    year: String(year),
    unitSet: usual ? null : unitSet,
  });
}
