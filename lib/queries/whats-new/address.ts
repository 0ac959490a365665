import type { UnitSetId } from "@/lib/figures/figure";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { EditionAddress } from "@/lib/rankings/whats-new-view";
import { addressSet } from "../resolve-address";

/** The page about what an edition brought. */
export function whatsNewAddress(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): Extract<Address, { page: "whats-new" }> {
  return {
    page: "whats-new",
    indicator: code,
    year: String(year),
    unitSet: addressSet(archive, code, year, unitSet),
  };
}

/** The same page of the nearest earlier and later edition of the same provinces. */
export function neighbours(
  archive: Archive,
  { indicator, editions, edition: { year, unitSet } }: RankingView,
): { previous: EditionAddress | null; next: EditionAddress | null } {
  const years = editions
    .filter((item) => item.unitSet === unitSet)
    .map((item) => item.year)
    .sort((a, b) => a - b);
  const link = (found: number | undefined): EditionAddress | null =>
    found === undefined
      ? null
      : { year: found, address: whatsNewAddress(archive, indicator.code, found, unitSet) };
  return {
    previous: link(years.findLast((item) => item < year)),
    next: link(years.find((item) => item > year)),
  };
}
