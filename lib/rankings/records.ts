import type { UnitSetId } from "@/lib/figures/figure";
import type { Archive } from "./archive";
import { type Rank, sameKind } from "./rank";
import { placeStreaks, type SeriesPoint, type Streak, series } from "./series";

/** A point of the history that has a place. */
export interface PlacedPoint {
  readonly year: number;
  readonly rank: Rank;
}

/**
 * The newest place against the unbroken run of editions before it. `best-since`: better than every year after
 * `since`, in which it was as good or better; `best-of-run`: better than every other year of the run.
 */
export type BestSince =
  | { readonly kind: "best-since"; readonly since: PlacedPoint; readonly years: number }
  | { readonly kind: "best-of-run"; readonly runFrom: number; readonly years: number };

/** The newest place is among the first `within` and no place of the years before was. */
export interface FirstTime {
  readonly within: number;
  /** Years back to the last time, or the years of the run before when there was no last time in it. */
  readonly years: number;
  /** The last time; null when the run holds none: then nothing is said of the time before the run. */
  readonly lastTime: PlacedPoint | null;
  readonly runFrom: number;
}

export interface Records {
  readonly newest: PlacedPoint;
  /** First year of the run of yearly editions with places of one kind and no break, that ends with the newest. */
  readonly runFrom: number;
  /** Null when one of the two years before was as good or better, or the run has fewer than three years. */
  readonly best: BestSince | null;
  /** For the first place, the first three and the first ten, narrowest first, where it is the first time in three years or more. */
  readonly firstTimes: readonly FirstTime[];
  /** The longest run in the first three and first ten places, the latest of equal ones; null for runs under two editions. */
  readonly longestTopThree: Streak | null;
  readonly longestTopTen: Streak | null;
}

/**
 * Null when the province has no place in any edition. Nothing reaches across a missing year, a break or another kind of place.
 * @param until the last edition that is looked at: what was a record in its day
 */
export function records(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
  slug: string,
  until = Number.POSITIVE_INFINITY,
): Records | null {
  const points = series(archive, code, unitSet, slug).filter((point) => point.year <= until);
  const run = lastRun(points);
  const newest = run.at(-1);
  const first = run[0];
  if (!newest || !first) return null;
  const earlier = run.slice(0, -1);
  return {
    newest,
    runFrom: first.year,
    best: earlier.length < 2 ? null : bestSince(earlier, newest),
    firstTimes: earlier.length < 2 ? [] : firstTimes(earlier, newest),
    longestTopThree: longest(placeStreaks(points, 3, 2)),
    longestTopTen: longest(placeStreaks(points, 10, 2)),
  };
}

function lastRun(points: readonly SeriesPoint[]): PlacedPoint[] {
  const end = points.findLastIndex((point) => point.rank !== null);
  const run: PlacedPoint[] = [];
  let later: SeriesPoint | null = null;
  for (const point of points.slice(0, end + 1).toReversed()) {
    if (point.rank === null) break;
    const joined: boolean =
      later === null ||
      (later.entry?.severity !== "break" &&
        later.year === point.year + 1 &&
        later.rank !== null &&
        sameKind(later.rank, point.rank));
    if (!joined) break;
    run.unshift({ year: point.year, rank: point.rank });
    later = point;
  }
  return run;
}

function bestSince(earlier: readonly PlacedPoint[], newest: PlacedPoint): BestSince | null {
  const since = earlier.findLast((point) => point.rank.place <= newest.rank.place);
  if (!since) {
    const runFrom = earlier[0]?.year ?? newest.year;
    return { kind: "best-of-run", runFrom, years: earlier.length + 1 };
  }
  const years = newest.year - since.year;
  return years < 3 ? null : { kind: "best-since", since, years };
}

function firstTimes(earlier: readonly PlacedPoint[], newest: PlacedPoint): FirstTime[] {
  const runFrom = earlier[0]?.year ?? newest.year;
  return [1, 3, 10].flatMap((within) => {
    if (newest.rank.place > within) return [];
    const lastTime = earlier.findLast((point) => point.rank.place <= within) ?? null;
    const years = newest.year - (lastTime?.year ?? runFrom);
    return years < 3 ? [] : { within, years, lastTime, runFrom };
  });
}

function longest(streaks: readonly Streak[]): Streak | null {
  return streaks.toSorted((a, b) => b.length - a.length || b.to - a.to)[0] ?? null;
}
