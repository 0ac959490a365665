import type { Archive } from "./archive";
import { compareDecimals, difference, magnitude } from "./decimal";
import type { Edition } from "./edition";
import { type Rank, rankOf } from "./rank";
import { compareScores, scoresOf, scoresWithout } from "./scores";

/** What it takes to reach a place with the others held constant. Equal scores share a place, so drawing level is enough. */
export type PlaceGap = {
  /** Of how many; null only where no source prints it. */
  readonly of: number | null;
} & (
  | { readonly kind: "reached"; readonly place: number }
  /** The printed score is enough, but the publisher places it behind by digits that it does not print. */
  | { readonly kind: "level"; readonly place: number; readonly printedPlace: number }
  | {
      readonly kind: "points";
      readonly place: number;
      /** The score that is enough: that of the province there. */
      readonly score: string;
      /** Points missing, exact, above zero. */
      readonly points: string;
      /** Slugs of the provinces that have that score. */
      readonly holders: readonly string[];
    }
  /** Only printed places are here: so many places to go, the points cannot be said. */
  | { readonly kind: "places"; readonly place: number; readonly places: number }
  /** Neither a place nor a complete edition, or no such place: nothing can be said. */
  | { readonly kind: "unknown"; readonly place: number }
);

/** The gap to a better score. */
export function pointsTo(
  { place, of }: Pick<Rank, "place" | "of">,
  own: string,
  score: string,
  holders: readonly string[],
): PlaceGap {
  return { kind: "points", place, of, score, points: magnitude(difference(score, own)), holders };
}

/** What a place (or better) takes in an edition; others held constant. */
export function placeGap(archive: Archive, found: Edition, slug: string, place: number): PlaceGap {
  const shown = rankOf(found, slug);
  const scores = scoresOf(archive, found);
  const own = scores.get(slug);
  const high = found.indicator.higherIsBetter;
  const others = scoresWithout(scores, slug).sort((a, b) => compareScores(b, a, high));
  const there = others[place - 1];
  const of = found.complete ? found.counted.size : (shown?.of ?? null);
  if (own !== undefined && there !== undefined && compareScores(own, there, high) < 0) {
    const holders = [...scores].flatMap(([other, score]) =>
      other !== slug && compareDecimals(score, there) === 0 ? other : [],
    );
    return pointsTo({ place, of }, own, there, holders);
  }
  if (own !== undefined && place >= 1) {
    return shown?.kind === "published" && shown.place > place
      ? { kind: "level", place, of, printedPlace: shown.place }
      : { kind: "reached", place, of };
  }
  if (shown === null || place < 1) return { kind: "unknown", place, of };
  if (shown.place <= place) return { kind: "reached", place, of };
  return { kind: "places", place, of, places: shown.place - place };
}
