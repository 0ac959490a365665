import type { UnitSetId } from "@/lib/figures/figure";
import type { Break, Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { comparability } from "./comparability";
import { difference } from "./decimal";
import { type Edition, edition } from "./edition";
import type { MissingReason } from "./missing";
import { countedRank, type Rank } from "./rank";
import { type PairMove, pairMove } from "./rank-change-pairs";
import { placeAmong, scoresOf } from "./scores";
import { missingIn } from "./standing";

/** Places gained from each cause, whole numbers that add up: total = own + others + joint + membership. Negative: lost. */
export interface RankChangeParts {
  readonly total: number;
  /** Had only its own score moved, the others as in the earlier edition. */
  readonly own: number;
  /** Had only the others moved, its own score as in the earlier edition. */
  readonly others: number;
  /** What neither alone explains: places that only both together change, less those that either would have changed. */
  readonly joint: number;
  /** From provinces that are in one of the two editions only. */
  readonly membership: number;
}

/** The place a source prints beside the counted one of an edition. */
export interface PrintedPlace {
  readonly counted: Rank;
  /** Null when the source prints none. */
  readonly printed: number | null;
  /** True when both are there and differ, as where the publisher orders equal printed scores by digits it does not print. */
  readonly differs: boolean;
}

/** A province in one of the two editions only, and what its coming or going did to the place. */
export interface MembershipChange {
  readonly province: Province;
  /** Places gained by it: 1, 0 or -1. */
  readonly places: -1 | 0 | 1;
  /** Why it has no score in the other edition. */
  readonly missing: MissingReason;
}

export interface ExplainedRankChange {
  readonly kind: "explained";
  readonly province: Province;
  readonly indicator: Indicator;
  readonly from: number;
  readonly to: number;
  readonly cautions: readonly Break[];
  readonly scoreBefore: string;
  readonly scoreAfter: string;
  /** Exact change of its own score. */
  readonly delta: string;
  readonly before: PrintedPlace;
  readonly after: PrintedPlace;
  readonly parts: RankChangeParts;
  /** The other provinces of both editions. */
  readonly compared: number;
  /** Places gained: was ahead, is no longer. */
  readonly gainedOn: readonly PairMove[];
  /** Places lost: was not ahead, is now. */
  readonly lostTo: readonly PairMove[];
  /** Overtaken or drawn level without a place for this province: its own tie gained or the other's tie lost. */
  readonly levelled: readonly PairMove[];
  /** Pairs whose order did not change although one of the two moves alone would have changed it. */
  readonly offset: readonly PairMove[];
  readonly entered: readonly MembershipChange[];
  readonly left: readonly MembershipChange[];
  readonly othersHeldConstant: true;
}

/**
 * Why a place changed, or why that cannot be said: `not-comparable`, a break stands between; `not-counted`, the
 * editions of `years` are partial, so no place is counted from them; `missing`, the province has no score in one of them.
 */
export type RankChangeReason =
  | ExplainedRankChange
  | {
      readonly kind: "not-comparable";
      readonly from: number;
      readonly to: number;
      readonly breaks: readonly Break[];
    }
  | {
      readonly kind: "not-counted";
      readonly from: number;
      readonly to: number;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "missing";
      readonly from: number;
      readonly to: number;
      readonly province: Province;
      readonly absent: readonly { readonly year: number; readonly missing: MissingReason }[];
    };

/** Null for an unknown index or province, for `from` not before `to`, and for a year without an edition. */
export function rankChangeReason(
  archive: Archive,
  code: string,
  from: number,
  to: number,
  unitSet: UnitSetId,
  slug: string,
): RankChangeReason | null {
  const years = archive.editionYears(code, unitSet);
  const province = archive.province(unitSet, slug);
  const then = edition(archive, code, from, unitSet);
  const now = edition(archive, code, to, unitSet);
  if (!province || !then || !now) return null;
  if (from >= to || !years.includes(from) || !years.includes(to)) return null;
  const { breaks, cautions } = comparability(archive, code, from, to);
  if (breaks.length > 0) return { kind: "not-comparable", from, to, breaks };
  const partial = [then, now].filter((item) => !item.complete).map((item) => item.year);
  if (partial.length > 0) return { kind: "not-counted", from, to, years: partial };
  const absent = [then, now]
    .filter((item) => !item.counted.has(slug))
    .map((item) => ({ year: item.year, missing: missingIn(archive, item, slug) }));
  if (absent.length > 0) return { kind: "missing", from, to, province, absent };
  return { ...explain(archive, then, now, province), from, to, cautions };
}

function explain(archive: Archive, then: Edition, now: Edition, province: Province) {
  const { slug } = province;
  const old = scoresOf(archive, then);
  const fresh = scoresOf(archive, now);
  const better = now.indicator.higherIsBetter;
  const scoreBefore = old.get(slug) as string;
  const scoreAfter = fresh.get(slug) as string;
  const others = [...old].flatMap(([other, before]) => {
    const after = fresh.get(other);
    return other === slug || after === undefined ? [] : { slug: other, before, after };
  });
  const oldOthers = others.map((item) => item.before);
  const newOthers = others.map((item) => item.after);
  const place = (score: string, among: readonly string[]) => placeAmong(score, among, better);
  const start = place(scoreBefore, oldOthers);
  const own = start - place(scoreAfter, oldOthers);
  const moved = start - place(scoreBefore, newOthers);
  const common = start - place(scoreAfter, newOthers);
  const before = printedPlace(then, slug);
  const after = printedPlace(now, slug);
  const total = before.counted.place - after.counted.place;
  const moves = others.map((item) => {
    const unit = archive.province(now.unitSet, item.slug) as Province;
    return pairMove(unit, { before: scoreBefore, after: scoreAfter }, item, better);
  });
  const changed = moves.filter((move) => move.before !== move.after);
  return {
    kind: "explained",
    province,
    indicator: now.indicator,
    scoreBefore,
    scoreAfter,
    delta: difference(scoreAfter, scoreBefore),
    before,
    after,
    parts: { total, own, others: moved, joint: common - own - moved, membership: total - common },
    compared: others.length,
    gainedOn: moves.filter((move) => move.places > 0),
    lostTo: moves.filter((move) => move.places < 0),
    levelled: changed.filter((move) => move.places === 0),
    offset: moves.filter((move) => move.before === move.after && move.explainedBy !== null),
    entered: membership(archive, now, then, scoreAfter, -1),
    left: membership(archive, then, now, scoreBefore, 1),
    othersHeldConstant: true,
  } as const;
}

function printedPlace(found: Edition, slug: string): PrintedPlace {
  const counted = countedRank(found, slug) as Rank;
  const printed = found.figures.get(slug)?.rank ?? null;
  return { counted, printed, differs: printed !== null && printed !== counted.place };
}

/** Provinces scored in `inside` and not in `outside`; each that is better costs (or, leaving, gives) one place. */
function membership(
  archive: Archive,
  inside: Edition,
  outside: Edition,
  score: string,
  sign: 1 | -1,
): MembershipChange[] {
  return [...scoresOf(archive, inside)].flatMap(([slug, other]) => {
    const province = archive.province(inside.unitSet, slug);
    if (!province || outside.counted.has(slug)) return [];
    const ahead = placeAmong(score, [other], inside.indicator.higherIsBetter) > 1;
    return { province, places: ahead ? sign : 0, missing: missingIn(archive, outside, slug) };
  });
}
