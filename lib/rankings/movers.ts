import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Break, Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import type { RankChange } from "./change";
import { comparability } from "./comparability";
import { type EditionPair, nearestPair } from "./comparable-pairs";
import { difference, percent } from "./decimal";
import { type Edition, edition } from "./edition";
import type { MissingReason } from "./missing";
import { biggest } from "./movers-biggest";
import { type Rank, rankOf, sameKind } from "./rank";
import { missingIn } from "./standing";

/** One province at one end of the comparison. */
export interface MoverSide {
  readonly figure: Figure | null;
  readonly rank: Rank | null;
  /** Why there is no score; null when there is one. */
  readonly missing: MissingReason | null;
}

/** One province in both editions; the score or the place may be missing on either side. */
export interface MoverRow {
  readonly province: Province;
  readonly before: MoverSide;
  readonly after: MoverSide;
  /** Exact change of the score with its sign in the number; null unless both scores are here. */
  readonly delta: string | null;
  /** Places gained, of places of one kind; null unless both are here. */
  readonly rank: RankChange | null;
  /** True when both have a place but of different kinds, so that no change may be shown. */
  readonly rankKindsDiffer: boolean;
  /** True when a score is the province's own word; then it is in no count and no list of the biggest. */
  readonly selfReported: boolean;
}

/** How many went which way, of the provinces that have both figures. */
export interface Movement {
  readonly of: number;
  readonly rising: number;
  readonly falling: number;
  readonly unchanged: number;
  /** Per cent of `of` with one decimal, "61.3"; null unless both editions are complete and `of` is above 0. */
  readonly risingShare: string | null;
}

/** The biggest moves, biggest first; equal moves stay together, so a list may be longer than asked for. */
export interface BiggestMoves {
  readonly rises: readonly MoverRow[];
  readonly falls: readonly MoverRow[];
}

export interface NotComparableEditions {
  readonly kind: "not-comparable";
  readonly indicator: Indicator;
  readonly unitSet: UnitSetId;
  readonly from: number;
  readonly to: number;
  readonly breaks: readonly Break[];
  /** The pair of editions nearest to the asked ones that may be compared; null when there is none. */
  readonly nearest: EditionPair | null;
}

export interface ComparableEditions {
  readonly kind: "comparable";
  readonly indicator: Indicator;
  readonly unitSet: UnitSetId;
  readonly from: number;
  readonly to: number;
  readonly cautions: readonly Break[];
  /** True when both editions hold every province that the publisher scored. */
  readonly complete: boolean;
  /** Every province of either year, in Vietnamese order. */
  readonly rows: readonly MoverRow[];
  readonly byScore: Movement;
  readonly byPlace: Movement;
  readonly biggestByScore: BiggestMoves;
  readonly biggestByPlace: BiggestMoves;
  /** Provinces with neither a change of score nor of place; each row says why. */
  readonly notCompared: readonly MoverRow[];
}

export type Movers = NotComparableEditions | ComparableEditions;

/**
 * Who moved between two editions. Null for an unknown index, for `from` not before `to`, and where
 * the index has no edition of one of the years in the unit set.
 * @param limit how many rises and falls the lists of the biggest hold, ties apart
 */
export function movers(
  archive: Archive,
  code: string,
  from: number,
  to: number,
  unitSet: UnitSetId,
  limit = 5,
): Movers | null {
  const years = archive.editionYears(code, unitSet);
  if (from >= to || !years.includes(from) || !years.includes(to)) return null;
  const then = edition(archive, code, from, unitSet);
  const now = edition(archive, code, to, unitSet);
  if (!then || !now) return null;
  return archive.memo(`movers/${code}/${from}/${to}/${unitSet}/${limit}`, () => {
    const between = comparability(archive, code, from, to);
    const about = { indicator: now.indicator, unitSet, from, to };
    if (between.breaks.length > 0) {
      const nearest = nearestPair(archive, code, unitSet, { from, to });
      return { kind: "not-comparable", ...about, breaks: between.breaks, nearest };
    }
    return { ...about, ...compared(archive, then, now, limit), cautions: between.cautions };
  });
}

function compared(archive: Archive, then: Edition, now: Edition, limit: number) {
  const rows = then.roster
    .filter((item) => !now.roster.includes(item))
    .concat(now.roster)
    .sort((a, b) => collator.compare(a.name.vi, b.name.vi))
    .map((province) => row(archive, then, now, province));
  const counted = rows.filter((item) => !item.selfReported);
  const complete = then.complete && now.complete;
  const better = now.indicator.higherIsBetter;
  const scoreGain = (item: MoverRow) => gained(item.delta, better);
  const placeGain = (item: MoverRow) => (item.rank === null ? null : String(item.rank.places));
  return {
    kind: "comparable",
    complete,
    rows,
    byScore: movement(counted.map(scoreGain), complete),
    byPlace: movement(counted.map(placeGain), complete),
    biggestByScore: biggest(counted, scoreGain, limit),
    biggestByPlace: biggest(counted, placeGain, limit),
    notCompared: rows.filter((item) => item.delta === null && item.rank === null),
  } as const;
}

const collator = new Intl.Collator("vi");

function row(archive: Archive, then: Edition, now: Edition, province: Province): MoverRow {
  const before = side(archive, then, province.slug);
  const after = side(archive, now, province.slug);
  const one = before.figure?.printed ?? null;
  const two = after.figure?.printed ?? null;
  const both = before.rank !== null && after.rank !== null;
  const alike = both && sameKind(before.rank, after.rank);
  return {
    province,
    before,
    after,
    delta: one === null || two === null ? null : difference(two, one),
    rank: alike
      ? {
          places: before.rank.place - after.rank.place,
          before: before.rank,
          ofDiffers: before.rank.of !== after.rank.of,
        }
      : null,
    rankKindsDiffer: both && !alike,
    selfReported: [before, after].some(({ figure }) => figure?.status === "self-reported"),
  };
}

function side(archive: Archive, found: Edition, slug: string): MoverSide {
  const figure = found.figures.get(slug) ?? null;
  const scored = figure !== null && figure.printed !== null;
  return {
    figure,
    rank: rankOf(found, slug),
    missing: scored ? null : missingIn(archive, found, slug),
  };
}

function gained(delta: string | null, higherIsBetter: boolean): string | null {
  if (delta === null || higherIsBetter) return delta;
  return difference("0", delta);
}

function movement(gains: readonly (string | null)[], complete: boolean): Movement {
  const known = gains.filter((gain) => gain !== null);
  const rising = known.filter((gain) => Number(gain) > 0).length;
  const falling = known.filter((gain) => Number(gain) < 0).length;
  const of = known.length;
  return {
    of,
    rising,
    falling,
    unchanged: of - rising - falling,
    risingShare: complete && of > 0 ? percent(rising, of) : null,
  };
}
