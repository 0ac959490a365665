import Big from "big.js";
import type { Archive } from "./archive";
import { quantile } from "./decimal";
import { type Edition, scoredByPublisher } from "./edition";

/** Group of a score: the ministry's A, B, C (PAR Index), or the quartile group of PAPI, 1 the highest. */
export type Band =
  | { readonly scheme: "par"; readonly group: "A" | "B" | "C" }
  | { readonly scheme: "quartile"; readonly group: 1 | 2 | 3 | 4 };

const parFirstYear = 2020;

/**
 * The band of a province, or null where the publisher uses none.
 * PAR Index since 2020: A from 90, B from 80, C from 70. PAPI: quartiles of a complete edition, counted by us.
 */
export function bandOf(archive: Archive, edition: Edition, province: string): Band | null {
  const printed = edition.figures.get(province)?.printed ?? null;
  if (printed === null) return null;
  if (edition.indicator.code === "par-index" && edition.year >= parFirstYear)
    return parBand(printed);
  if (edition.indicator.rankPolicy === "groups" && edition.complete) {
    return quartileBand(printed, quartileLimits(archive, edition));
  }
  return null;
}

function parBand(printed: string): Band | null {
  const value = new Big(printed);
  if (value.gte(90)) return { scheme: "par", group: "A" };
  if (value.gte(80)) return { scheme: "par", group: "B" };
  if (value.gte(70)) return { scheme: "par", group: "C" };
  return null;
}

function quartileBand(printed: string, limits: readonly string[]): Band {
  const above = limits.filter((limit) => new Big(printed).gte(limit)).length;
  return { scheme: "quartile", group: (4 - above) as 1 | 2 | 3 | 4 };
}

function quartileLimits(archive: Archive, edition: Edition): readonly string[] {
  return archive.memo(
    `quartiles/${edition.indicator.code}/${edition.year}/${edition.unitSet}`,
    () => {
      const values = [...edition.figures.values()]
        .filter(scoredByPublisher)
        .flatMap((item) => item.printed ?? []);
      return [0.25, 0.5, 0.75].map((share) => quantile(values, share) as string);
    },
  );
}
