import type { UnitSetId } from "@/lib/figures/figure";
import type { Archive } from "./archive";
import { comparability } from "./comparability";
import { type Edition, edition } from "./edition";
import { rankOf, sameKind } from "./rank";

/** Two editions of one index, the earlier first. */
export interface EditionPair {
  readonly from: number;
  readonly to: number;
}

/**
 * All pairs of editions that no break stands between and in which at least one province has both
 * scores or both places of one kind; by `to`, then `from`, ascending.
 */
export function comparablePairs(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
): readonly EditionPair[] {
  return archive.memo(`comparable-pairs/${code}/${unitSet}`, () => {
    const years = archive.editionYears(code, unitSet);
    return years.flatMap((to) =>
      years
        .filter((from) => from < to && comparability(archive, code, from, to).breaks.length === 0)
        .filter((from) => haveInCommon(archive, code, from, to, unitSet))
        .map((from) => ({ from, to })),
    );
  });
}

/** The comparable pair with the fewest years between it and the asked one; of equally near ones the latest. */
export function nearestPair(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
  asked: EditionPair,
): EditionPair | null {
  const away = (pair: EditionPair) =>
    Math.abs(pair.from - asked.from) + Math.abs(pair.to - asked.to);
  const sorted = comparablePairs(archive, code, unitSet).toSorted(
    (a, b) => away(a) - away(b) || b.to - a.to || b.from - a.from,
  );
  return sorted[0] ?? null;
}

function haveInCommon(
  archive: Archive,
  code: string,
  from: number,
  to: number,
  unitSet: UnitSetId,
): boolean {
  const then = edition(archive, code, from, unitSet);
  const now = edition(archive, code, to, unitSet);
  if (!then || !now) return false;
  return [...now.figures.keys()].some(
    (slug) => bothScores(then, now, slug) || bothPlaces(then, now, slug),
  );
}

function bothScores(then: Edition, now: Edition, slug: string): boolean {
  return [then, now].every((found) => (found.figures.get(slug)?.printed ?? null) !== null);
}

function bothPlaces(then: Edition, now: Edition, slug: string): boolean {
  const before = rankOf(then, slug);
  const after = rankOf(now, slug);
  return before !== null && after !== null && sameKind(before, after);
}
