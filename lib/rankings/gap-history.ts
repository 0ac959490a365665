import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Break } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";
import { difference } from "./decimal";
import { type Edition, edition } from "./edition";
import type { MissingReason } from "./missing";
import { countedRank, type Rank, rankOf } from "./rank";
import { compareScores, scoresOf } from "./scores";
import { series } from "./series";
import { missingIn } from "./standing";

/** One edition of the history; `entry` is the break or caution between the edition before and this one. */
export type GapPoint = { readonly year: number; readonly entry: Break | null } & (
  | {
      readonly kind: "counted";
      readonly own: string;
      /** The score at the place: the place-th best of the edition, the province's own included. */
      readonly there: string;
      /** Exact own less there: negative when behind, zero at the place. */
      readonly gap: string;
      readonly rank: Rank;
    }
  /** Partial edition: the printed place alone tells, in places; null without one. Negative `places`: better than the place. */
  | {
      readonly kind: "not-counted";
      readonly figure: Figure | null;
      readonly rank: Rank | null;
      readonly places: number | null;
    }
  | { readonly kind: "missing"; readonly missing: MissingReason }
  /** Fewer provinces in the edition than the place asked for. */
  | { readonly kind: "no-such-place"; readonly of: number }
);

/** How far from place `place` the province was in each edition, oldest first. */
export function gapHistory(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
  slug: string,
  place: number,
): GapPoint[] {
  return series(archive, code, unitSet, slug).flatMap(({ year, entry }) => {
    const found = edition(archive, code, year, unitSet);
    return found ? { year, entry, ...point(archive, found, slug, place) } : [];
  });
}

type Bare<T> = T extends unknown ? Omit<T, "year" | "entry"> : never;

function point(archive: Archive, found: Edition, slug: string, place: number): Bare<GapPoint> {
  const figure = found.figures.get(slug) ?? null;
  const shown = rankOf(found, slug);
  if (!figure && !shown) return { kind: "missing", missing: missingIn(archive, found, slug) };
  const scores = scoresOf(archive, found);
  const own = scores.get(slug);
  const rank = countedRank(found, slug);
  if (own === undefined || !rank) {
    return { kind: "not-counted", figure, rank: shown, places: shown && shown.place - place };
  }
  const high = found.indicator.higherIsBetter;
  const there = [...scores.values()].sort((a, b) => compareScores(b, a, high))[place - 1];
  if (there === undefined) return { kind: "no-such-place", of: scores.size };
  const gap = high ? difference(own, there) : difference(there, own);
  return { kind: "counted", own, there, gap, rank };
}
