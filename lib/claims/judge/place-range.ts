import type { Archive } from "@/lib/rankings/archive";
import { decimalsOf, roundTo } from "@/lib/rankings/decimal";
import { countPlaces, type Edition, scoredByPublisher } from "@/lib/rankings/edition";
import type { Rank } from "@/lib/rankings/rank";
import type { RankStated } from "../claim";

/** First and last place that a tie covers; the same number twice where nobody shares the place. */
export interface PlaceRange {
  readonly low: number;
  readonly high: number;
}

/** The stated place as a number; null where it is counted from the end and it is not known of how many. */
export function placeNumber({ place }: RankStated, of: number | null): number | null {
  if (typeof place !== "string") return place;
  if (of === null) return null;
  return place === "last" ? of : of - 1;
}

/** The places that may be said of a province: those of its tie, printed or counted. */
export function placeRange(
  archive: Archive,
  edition: Edition,
  slug: string,
  rank: Rank,
): PlaceRange {
  const own = rank.kind === "counted" ? null : printedTie(archive, edition, slug, rank.place);
  const counted = tieIn(edition.counted, slug);
  if (own === null) return counted ?? { low: rank.place, high: rank.place };
  const isSameTie = counted !== null && counted.low <= rank.place && rank.place <= counted.high;
  return isSameTie
    ? { low: Math.min(own.low, counted.low), high: Math.max(own.high, counted.high) }
    : own;
}

/** The places of the tie that arises when the scores are rounded to two decimals, as newspapers print them. */
export function roundedRange(edition: Edition, slug: string): PlaceRange | null {
  const figures = [...edition.figures.values()].filter(scoredByPublisher);
  const isFine = figures.some((item) => decimalsOf(item.printed ?? "") > 2);
  if (!edition.complete || !isFine || edition.indicator.scaleMax <= 1) return null;
  const rounded = figures.map((item) => ({
    province: item.province,
    printed: item.printed === null ? null : roundTo(item.printed, 2),
  }));
  return tieIn(countPlaces(rounded, edition.indicator.higherIsBetter), slug);
}

function tieIn(places: ReadonlyMap<string, number>, slug: string): PlaceRange | null {
  const place = places.get(slug);
  if (place === undefined) return null;
  const sharing = [...places.values()].filter((other) => other === place).length;
  return { low: place, high: place + sharing - 1 };
}

/** The same place printed for several provinces is a tie, unless their sources dispute it. */
function printedTie(archive: Archive, edition: Edition, slug: string, place: number): PlaceRange {
  const sharing = [...edition.figures.values()].filter((item) => item.rank === place);
  const isDisputed = archive.snapshot.disagreements.some(
    (item) =>
      item.indicator === edition.indicator.code &&
      item.year === edition.year &&
      item.unitSet === edition.unitSet &&
      item.field === "rank" &&
      (item.province === slug || sharing.some((figure) => figure.province === item.province)),
  );
  return { low: place, high: isDisputed ? place : place + Math.max(0, sharing.length - 1) };
}
