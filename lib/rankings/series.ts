import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Break } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";
import { entryOf } from "./comparability";
import { edition } from "./edition";
import { type Rank, type RankKind, rankOf } from "./rank";

/** One edition in a province's history. */
export interface SeriesPoint {
  readonly year: number;
  readonly figure: Figure | null;
  readonly rank: Rank | null;
  /** The break or caution that stands between the edition before and this one. */
  readonly entry: Break | null;
}

/**
 * A province's history over all editions of the indicator in its unit set, oldest first.
 * Editions without a figure of the province stay in the list, so that a gap is never joined over.
 */
export function series(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
  province: string,
): SeriesPoint[] {
  const years = archive.editionYears(code, unitSet);
  return years.map((year, index) => {
    const found = edition(archive, code, year, unitSet);
    const before = years[index - 1];
    return {
      year,
      figure: archive.figure(code, year, unitSet, province) ?? null,
      rank: found ? rankOf(found, province) : null,
      entry: before === undefined ? null : strongest(archive, code, before, year),
    };
  });
}

function strongest(archive: Archive, code: string, before: number, year: number): Break | null {
  let caution: Break | null = null;
  for (let current = before + 1; current <= year; current += 1) {
    const entry = entryOf(archive, code, current);
    if (entry?.severity === "break") return entry;
    caution ??= entry ?? null;
  }
  return caution;
}

/**
 * Splits a history into runs of consecutive editions that may be joined by a line: a break or an edition
 * without a score ends a run. A year without any edition does not: its neighbours are compared as well.
 */
export function runs(points: readonly SeriesPoint[]): SeriesPoint[][] {
  const result: SeriesPoint[][] = [];
  let open = false;
  for (const point of points) {
    if (point.figure?.value == null) {
      open = false;
      continue;
    }
    const last = result.at(-1);
    if (open && last && point.entry?.severity !== "break") last.push(point);
    else result.push([point]);
    open = true;
  }
  return result;
}

/** A run of consecutive editions in first place, or among the first so many. */
export interface Streak {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** What kind all places in it are; "mixed" when they differ. */
  readonly kind: RankKind | "mixed";
}

/** Runs of at least `atLeast` consecutive editions in first place; ends as `placeStreaks` does. */
export function firstPlaceStreaks(points: readonly SeriesPoint[], atLeast = 2): Streak[] {
  return placeStreaks(points, 1, atLeast);
}

/**
 * Runs of at least `atLeast` consecutive editions at place `within` or better. A missing edition year, an edition
 * in which the place is not known, or a break of the method ends a run: nothing is assumed about a year without a figure.
 */
export function placeStreaks(
  points: readonly SeriesPoint[],
  within: number,
  atLeast: number,
): Streak[] {
  const result: Streak[] = [];
  let current: SeriesPoint[] = [];
  const close = () => {
    const first = current[0];
    const last = current.at(-1);
    if (first && last && current.length >= atLeast) {
      result.push({
        from: first.year,
        to: last.year,
        length: current.length,
        kind: kindOf(current),
      });
    }
    current = [];
  };
  for (const point of points) {
    const last = current.at(-1);
    if (last && (point.entry?.severity === "break" || point.year !== last.year + 1)) close();
    if (point.rank && point.rank.place <= within) current.push(point);
    else close();
  }
  close();
  return result;
}

function kindOf(points: readonly SeriesPoint[]): Streak["kind"] {
  const [kind, ...others] = new Set(points.flatMap((point) => point.rank?.kind ?? []));
  return kind === undefined || others.length > 0 ? "mixed" : kind;
}
