import type { UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { compareDecimals, difference, magnitude } from "./decimal";
import { type Edition, edition } from "./edition";
import type { MissingReason } from "./missing";
import { countedRank, type Rank } from "./rank";
import { scoresOf } from "./scores";
import { missingIn } from "./standing";

/** Differences of score that are called small, in points of the indicator. */
export interface Widths {
  readonly narrow: string;
  readonly wide: string;
}

/**
 * Half a point and one point on scales of about a hundred (PAR Index, SIPAS, PCI, PAPI). On shorter scales the same
 * share of the scale: 0.05 and 0.1 up to 10 (sub-indices), 0.005 and 0.01 up to 1 (DTI, ICT Index).
 */
export function widthsOf(indicator: Pick<Indicator, "scaleMax">): Widths {
  if (indicator.scaleMax <= 1) return { narrow: "0.005", wide: "0.01" };
  if (indicator.scaleMax <= 10) return { narrow: "0.05", wide: "0.1" };
  return { narrow: "0.5", wide: "1" };
}

/** Other provinces whose score differs by at most `width`. */
export interface Neighbours {
  readonly width: string;
  readonly count: number;
  /** Slugs in the order of the edition's counted places, best first. */
  readonly slugs: readonly string[];
}

/** Neighbouring places whose scores lie within one width of each other. */
export interface PlaceBand {
  readonly fromPlace: number;
  readonly toPlace: number;
  /** Of how many places. */
  readonly of: number;
  /** Provinces in the band. */
  readonly count: number;
  readonly width: string;
  /** Exact difference between the first and the last score of the band, at most `width`. */
  readonly spread: string;
  readonly slugs: readonly string[];
}

export type Stability =
  | {
      readonly kind: "counted";
      readonly province: Province;
      readonly indicator: Indicator;
      readonly year: number;
      readonly score: string;
      readonly rank: Rank;
      readonly withinNarrow: Neighbours;
      readonly withinWide: Neighbours;
      /** Of all bands of the narrow width that hold the province the one with most provinces; of equal ones the tightest. */
      readonly band: PlaceBand;
    }
  | { readonly kind: "not-counted"; readonly province: Province }
  | { readonly kind: "missing"; readonly province: Province; readonly missing: MissingReason };

/** Null for an unknown index or province. */
export function stability(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  slug: string,
): Stability | null {
  const province = archive.province(unitSet, slug);
  const found = edition(archive, code, year, unitSet);
  if (!province || !found) return null;
  if (!found.complete) return { kind: "not-counted", province };
  const own = scoresOf(archive, found).get(slug);
  const rank = countedRank(found, slug);
  if (own === undefined || !rank)
    return { kind: "missing", province, missing: missingIn(archive, found, slug) };
  const { narrow, wide } = widthsOf(found.indicator);
  const around = windows(archive, found).filter((band) => band.slugs.includes(slug));
  const band = around.toSorted(
    (a, b) => b.count - a.count || compareDecimals(a.spread, b.spread),
  )[0] as PlaceBand;
  return {
    kind: "counted",
    province,
    indicator: found.indicator,
    year,
    score: own,
    rank,
    withinNarrow: neighbours(archive, found, slug, narrow),
    withinWide: neighbours(archive, found, slug, wide),
    band,
  };
}

/** Every band of the narrow width with at least `atLeast` provinces that no longer band holds, by place; they overlap. */
export function placeBands(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  atLeast = 3,
): readonly PlaceBand[] {
  const found = edition(archive, code, year, unitSet);
  return found ? windows(archive, found).filter((band) => band.count >= atLeast) : [];
}

/**
 * Whether a change of `places` (gained positive) ended inside the province's band and would have started inside it:
 * both the place now and the place `places` behind it lie in the band. No change is not a move.
 */
export function isSmallMove(
  { rank, band }: Pick<Extract<Stability, { kind: "counted" }>, "rank" | "band">,
  places: number,
): boolean {
  const start = rank.place + places;
  return places !== 0 && band.fromPlace <= start && start <= band.toPlace;
}

/**
 * The band around the place that a page shows; null where none is counted, where the province stands alone, and where
 * a printed place lies outside, as when the publisher orders equal scores by digits it does not print.
 */
export function bandAround(found: Stability | null, shown: Rank | null): PlaceBand | null {
  if (found?.kind !== "counted" || shown === null) return null;
  const { fromPlace, toPlace } = found.band;
  const holds = fromPlace < toPlace && fromPlace <= shown.place && shown.place <= toPlace;
  return holds ? found.band : null;
}

function neighbours(archive: Archive, found: Edition, slug: string, width: string): Neighbours {
  const own = scoresOf(archive, found).get(slug) as string;
  const slugs = ordered(archive, found)
    .filter((item) => item.slug !== slug)
    .filter((item) => compareDecimals(magnitude(difference(item.score, own)), width) <= 0)
    .map((item) => item.slug);
  return { width, count: slugs.length, slugs };
}

function ordered(archive: Archive, found: Edition) {
  return [...scoresOf(archive, found)]
    .map(([slug, score]) => ({ slug, score, place: found.counted.get(slug) as number }))
    .sort((a, b) => a.place - b.place || (a.slug < b.slug ? -1 : 1));
}

/** Bands of the narrow width that cannot be made longer, by place. */
function windows(archive: Archive, found: Edition): readonly PlaceBand[] {
  const { indicator, year, unitSet } = found;
  return archive.memo(`place-bands/${indicator.code}/${year}/${unitSet}`, () => {
    const items = ordered(archive, found);
    const { narrow: width } = widthsOf(indicator);
    const bands: PlaceBand[] = [];
    let end = 0;
    items.forEach((first, start) => {
      const before = end;
      const reaches = (index: number) => {
        const item = items[index];
        const spread = item && magnitude(difference(first.score, item.score));
        return spread !== undefined && compareDecimals(spread, width) <= 0;
      };
      while (reaches(end)) end += 1;
      const members = items.slice(start, end);
      const last = members.at(-1);
      if (!last || (start > 0 && end === before)) return;
      bands.push({
        fromPlace: first.place,
        toPlace: last.place,
        of: items.length,
        count: members.length,
        width,
        spread: magnitude(difference(first.score, last.score)),
        slugs: members.map((item) => item.slug),
      });
    });
    return bands;
  });
}
