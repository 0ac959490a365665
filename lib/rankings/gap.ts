import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { type NextBand, nextBand } from "./band";
import { compareDecimals, difference } from "./decimal";
import { type Edition, edition } from "./edition";
import { type TargetGap, targetGaps } from "./gap-targets";
import type { MissingReason } from "./missing";
import { type PlaceGap, pointsTo } from "./place-gap";
import { countedRank, type Rank, rankOf } from "./rank";
import {
  type Counterfactual,
  compareScores,
  counterfactual,
  scoresOf,
  scoresWithout,
} from "./scores";
import { missingIn } from "./standing";

export interface BandGap extends NextBand {
  /** Points missing, exact, above zero. */
  readonly points: string;
}

/** How far a province is from what lies above it in one edition. */
export interface RankGap {
  readonly province: Province;
  readonly indicator: Indicator;
  readonly year: number;
  /** True when places and points are counted from a complete edition in which the province has a score. */
  readonly counted: boolean;
  readonly figure: Figure | null;
  readonly rank: Rank | null;
  readonly countedRank: Rank | null;
  /** Why there is no score or place; null when both are here. */
  readonly missing: MissingReason | null;
  /** The nearest better score; null for the first, and unless counted. */
  readonly nextRank: PlaceGap | null;
  /** Null where there are no bands, in the best one, and without a score. PAPI quartile limits as they stand. */
  readonly nextBand: BandGap | null;
  readonly targets: readonly TargetGap[];
  readonly othersHeldConstant: true;
}

/** Null for an unknown index or province, and for a year without an edition. */
export function rankGap(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  slug: string,
): RankGap | null {
  const province = archive.province(unitSet, slug);
  const found = edition(archive, code, year, unitSet);
  if (!province || !found || !archive.editionYears(code, unitSet).includes(year)) return null;
  const figure = found.figures.get(slug) ?? null;
  const rank = rankOf(found, slug);
  const counted = countedRank(found, slug);
  const band = nextBand(archive, found, slug);
  const own = figure?.printed ?? null;
  return {
    province,
    indicator: found.indicator,
    year,
    counted: counted !== null,
    figure,
    rank,
    countedRank: counted,
    missing: own !== null && rank !== null ? null : missingIn(archive, found, slug),
    nextRank: nextRank(archive, found, slug),
    nextBand: band && own !== null ? { ...band, points: difference(band.score, own) } : null,
    targets: targetGaps(archive, found, slug),
    othersHeldConstant: true,
  };
}

function nextRank(archive: Archive, found: Edition, slug: string): PlaceGap | null {
  const scores = scoresOf(archive, found);
  const own = scores.get(slug);
  if (own === undefined) return null;
  const high = found.indicator.higherIsBetter;
  const nearest = scoresWithout(scores, slug)
    .filter((other) => compareScores(other, own, high) > 0)
    .sort((a, b) => compareScores(a, b, high))[0];
  if (nearest === undefined) return null;
  const reached = counterfactual(archive, found, slug, nearest) as Counterfactual;
  return pointsTo(reached, own, nearest, reached.tiedWith);
}

/**
 * Where the province would be with a given score, or why that is not said. `invalid`: not a plain decimal with a dot;
 * `out-of-range`: outside the scale; `not-counted`: the edition is partial; `missing`: the province has no score in it.
 */
export type WhatIf =
  | {
      readonly kind: "counted";
      readonly result: Counterfactual;
      readonly now: Rank;
      readonly delta: string;
    }
  | { readonly kind: "invalid" }
  | { readonly kind: "out-of-range"; readonly lowest: string; readonly highest: string }
  | { readonly kind: "not-counted" }
  | { readonly kind: "missing"; readonly missing: MissingReason };

/** @param score a decimal with a dot, such as "43.5" */
export function placeWithScore(
  archive: Archive,
  found: Edition,
  slug: string,
  score: string,
): WhatIf {
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(score)) return { kind: "invalid" };
  const { scaleMin, scaleMax } = found.indicator;
  const [lowest, highest] = [String(scaleMin), String(scaleMax)];
  if (compareDecimals(score, lowest) < 0 || compareDecimals(score, highest) > 0)
    return { kind: "out-of-range", lowest, highest };
  if (!found.complete) return { kind: "not-counted" };
  const own = scoresOf(archive, found).get(slug);
  const now = countedRank(found, slug);
  const result = counterfactual(archive, found, slug, score);
  if (own === undefined || !now || !result)
    return { kind: "missing", missing: missingIn(archive, found, slug) };
  return { kind: "counted", result, now, delta: difference(score, own) };
}
