import type { UnitSetId } from "@/lib/figures/figure";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { comparablePairs, type EditionPair } from "@/lib/rankings/comparable-pairs";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { moverSetsOf } from "./resolve-address";

/** The address of a comparison; the unit set is named only where the plain address means another. */
export function moversAddress(
  archive: Archive,
  code: string,
  { from, to }: EditionPair,
  unitSet: UnitSetId,
): Address {
  const usual = moverSetsOf(archive, code, from, to)[0] === unitSet;
  return {
    page: "movers",
    indicator: code,
    from: String(from),
    to: String(to),
    unitSet: usual ? null : unitSet,
  };
}

/** The movers of an edition against the one before; null where that is not there or nothing may be compared with it. */
export function moversSincePrevious(
  archive: Archive,
  { indicator: { code }, edition: { year, unitSet }, since }: RankingView,
): Address | null {
  const pair = comparablePairs(archive, code, unitSet).find(
    ({ from, to }) => from === since && to === year,
  );
  return pair ? moversAddress(archive, code, pair, unitSet) : null;
}
