import type { UnitSetId } from "@/lib/figures/figure";
import type { Break } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";
import { comparability, previousEdition } from "./comparability";
import { difference } from "./decimal";
import { edition } from "./edition";
import { type Rank, rankOf, sameKind } from "./rank";

/** Change of the score since the edition before. */
export interface ValueChange {
  /** Exact difference with its sign in the number: "3.19", "-0.41", "0.00". */
  readonly delta: string;
  /** The score before, as printed. */
  readonly before: string;
}

/** Change of the place since the edition before. */
export interface RankChange {
  /** Places gained; negative when lost. */
  readonly places: number;
  readonly before: Rank;
  /** Whether the two places are out of different numbers of provinces. */
  readonly ofDiffers: boolean;
}

/**
 * What may be said about the change since the edition before.
 * `first`: there is no edition before; `withheld`: a break forbids the comparison;
 * `open`: it may be compared, and `value` and `rank` say what both editions hold.
 */
export type Change =
  | { readonly kind: "first" }
  | { readonly kind: "withheld"; readonly since: number; readonly breaks: readonly Break[] }
  | {
      readonly kind: "open";
      readonly since: number;
      readonly cautions: readonly Break[];
      readonly value: ValueChange | null;
      readonly rank: RankChange | null;
      /** True when both editions have a place but of different kinds, so that no change may be shown. */
      readonly rankKindsDiffer: boolean;
    };

/** Change of one province from the previous edition of the same unit set. */
export function changeOf(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  province: string,
): Change {
  const since = previousEdition(archive, code, year, unitSet);
  if (since === undefined) return { kind: "first" };
  const between = comparability(archive, code, since, year);
  if (between.breaks.length > 0) return { kind: "withheld", since, breaks: between.breaks };
  const now = edition(archive, code, year, unitSet);
  const then = edition(archive, code, since, unitSet);
  const rankNow = now ? rankOf(now, province) : null;
  const rankThen = then ? rankOf(then, province) : null;
  const printedNow = now?.figures.get(province)?.printed ?? null;
  const printedThen = then?.figures.get(province)?.printed ?? null;
  return {
    kind: "open",
    since,
    cautions: between.cautions,
    value:
      printedNow === null || printedThen === null
        ? null
        : { delta: difference(printedNow, printedThen), before: printedThen },
    rank: rankNow && rankThen && sameKind(rankNow, rankThen) ? rankChange(rankNow, rankThen) : null,
    rankKindsDiffer: rankNow !== null && rankThen !== null && !sameKind(rankNow, rankThen),
  };
}

function rankChange(now: Rank, before: Rank): RankChange {
  return { places: before.place - now.place, before, ofDiffers: before.of !== now.of };
}
