import type { Average, UnitSetId } from "@/lib/figures/figure";
import type { Archive } from "./archive";
import { compareDecimals, difference, mean, quantile, roundTo } from "./decimal";
import { edition, scoredByPublisher } from "./edition";

/** Spread of the scores of a complete edition; numbers carry the indicator's decimals. */
export interface Statistics {
  readonly count: number;
  readonly mean: string;
  readonly median: string;
  readonly lowerQuartile: string;
  readonly upperQuartile: string;
  readonly lowest: string;
  readonly highest: string;
  readonly range: string;
}

/**
 * Counted from the scores of all provinces of the edition or of one region of it;
 * null unless the edition is complete and at least one province of the area has a score.
 */
export function statistics(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  region: string | null = null,
): Statistics | null {
  const found = edition(archive, code, year, unitSet);
  if (!found?.complete) return null;
  const values = found.roster
    .filter((item) => region === null || item.region === region)
    .flatMap((item) => {
      const figure = found.figures.get(item.slug);
      return figure && scoredByPublisher(figure) ? (figure.printed ?? []) : [];
    })
    .sort(compareDecimals);
  const lowest = values[0];
  const highest = values.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const decimals = found.indicator.decimals;
  const at = (share: number) => roundTo(quantile(values, share) as string, decimals);
  return {
    count: values.length,
    mean: mean(values, decimals) as string,
    median: at(0.5),
    lowerQuartile: at(0.25),
    upperQuartile: at(0.75),
    lowest,
    highest,
    range: difference(highest, lowest),
  };
}

/** A mean of the country or a region: printed by the publisher, or counted from a complete edition. */
export type AreaMean =
  | { readonly kind: "published"; readonly value: string; readonly average: Average }
  | { readonly kind: "counted"; readonly value: string; readonly count: number };

/** The printed mean when there is one, else the counted one, else null. */
export function areaMean(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  region: string | null,
): AreaMean | null {
  const average = archive.snapshot.averages.find(
    (item) =>
      item.indicator === code &&
      item.year === year &&
      item.unitSet === unitSet &&
      item.region === region,
  );
  if (average) return { kind: "published", value: average.printed, average };
  const counted = statistics(archive, code, year, unitSet, region);
  return counted && { kind: "counted", value: counted.mean, count: counted.count };
}
