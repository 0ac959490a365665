import type { Archive } from "./archive";
import { compareDecimals } from "./decimal";
import { type Edition, scoredByPublisher } from "./edition";

/** Printed scores by province slug of a complete edition; empty for a partial one, from which nothing is counted. */
export function scoresOf(archive: Archive, edition: Edition): ReadonlyMap<string, string> {
  if (!edition.complete) return new Map();
  const { indicator, year, unitSet } = edition;
  return archive.memo(
    `scores/${indicator.code}/${year}/${unitSet}`,
    () =>
      new Map(
        [...edition.figures.values()].flatMap((figure) =>
          figure.printed !== null && scoredByPublisher(figure)
            ? [[figure.province, figure.printed] as const]
            : [],
        ),
      ),
  );
}

/** 1 where `a` is the better score, -1 where `b` is, 0 where they are equal. */
export function compareScores(a: string, b: string, higherIsBetter: boolean): number {
  return higherIsBetter ? compareDecimals(a, b) : compareDecimals(b, a);
}

/** The place of a score among the scores of others, which are held constant; equal scores share a place. */
export function placeAmong(
  score: string,
  others: readonly string[],
  higherIsBetter: boolean,
): number {
  return 1 + others.filter((other) => compareScores(other, score, higherIsBetter) > 0).length;
}

/** Scores of all provinces but one. */
export function scoresWithout(scores: ReadonlyMap<string, string>, province: string): string[] {
  return [...scores].flatMap(([slug, score]) => (slug === province ? [] : score));
}

/** Where a province would be with another score, the others held constant. */
export interface Counterfactual {
  /** The assumed score, exact; may have more decimals than the index prints. */
  readonly score: string;
  readonly place: number;
  /** Provinces in the edition. */
  readonly of: number;
  /** Places gained against the counted place; negative when lost. */
  readonly places: number;
  /** Slugs of the provinces that would share the place. */
  readonly tiedWith: readonly string[];
  readonly othersHeldConstant: true;
}

/** Null unless the edition is complete and the province has a score in it. */
export function counterfactual(
  archive: Archive,
  edition: Edition,
  province: string,
  score: string,
): Counterfactual | null {
  const scores = scoresOf(archive, edition);
  const now = edition.counted.get(province);
  if (now === undefined) return null;
  const better = edition.indicator.higherIsBetter;
  const place = placeAmong(score, scoresWithout(scores, province), better);
  return {
    score,
    place,
    of: scores.size,
    places: now - place,
    tiedWith: [...scores].flatMap(([slug, other]) =>
      slug !== province && compareDecimals(other, score) === 0 ? slug : [],
    ),
    othersHeldConstant: true,
  };
}
