import Big from "big.js";
import type { Archive } from "./archive";
import { quantile, roundUpTo } from "./decimal";
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

/** The next better band and the lowest score in it, limits as they stand. */
export interface NextBand {
  readonly band: Band;
  /** The score that is enough: the limit, rounded up to the decimals that the index prints. */
  readonly score: string;
}

/** Null where the publisher uses no bands, without a score, and in the best band. */
export function nextBand(archive: Archive, edition: Edition, province: string): NextBand | null {
  const printed = edition.figures.get(province)?.printed ?? null;
  if (printed === null) return null;
  const { indicator, year } = edition;
  if (indicator.code === "par-index" && year >= parFirstYear) {
    const next = parLimits.findLast(({ from }) => new Big(printed).lt(from));
    return next ? { band: { scheme: "par", group: next.group }, score: String(next.from) } : null;
  }
  if (indicator.rankPolicy !== "groups" || !edition.complete) return null;
  const limits = quartileLimits(archive, edition);
  const above = limits.findIndex((limit) => new Big(printed).lt(limit));
  const limit = limits[above];
  if (limit === undefined) return null;
  const group = (3 - above) as 1 | 2 | 3;
  return { band: { scheme: "quartile", group }, score: roundUpTo(limit, indicator.decimals) };
}

const parLimits = [
  { from: 90, group: "A" },
  { from: 80, group: "B" },
  { from: 70, group: "C" },
] as const;

function parBand(printed: string): Band | null {
  const value = new Big(printed);
  const found = parLimits.find(({ from }) => value.gte(from));
  return found ? { scheme: "par", group: found.group } : null;
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
