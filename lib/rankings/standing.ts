import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { type Band, bandOf } from "./band";
import { type Change, changeOf } from "./change";
import { compareDecimals } from "./decimal";
import { type Edition, edition } from "./edition";
import { type MissingReason, missingReason } from "./missing";
import { type Rank, rankOf } from "./rank";
import { type RegionPlace, regionPlaceOf } from "./region";

/** All that is said about one province in one edition. */
export interface Standing {
  readonly province: Province;
  readonly figure: Figure | null;
  readonly rank: Rank | null;
  readonly change: Change;
  readonly region: RegionPlace | null;
  readonly band: Band | null;
  /** Why the score (or, with a score, the place) is not there; null when both are. */
  readonly missing: MissingReason | null;
}

export function standing(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  slug: string,
): Standing | null {
  const found = edition(archive, code, year, unitSet);
  const province = found?.roster.find((item) => item.slug === slug);
  if (!found || !province) return null;
  return standingIn(archive, found, province);
}

/** The whole edition: provinces with a place first, then those with a score only, then the missing ones. */
export function standings(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): readonly Standing[] {
  const found = edition(archive, code, year, unitSet);
  if (!found) return [];
  return archive.memo(`standings/${code}/${year}/${unitSet}`, () =>
    found.roster.map((province) => standingIn(archive, found, province)).sort(byPlace),
  );
}

/** Order of a table by place; a place, then a score, then nothing; equal ones in Vietnamese order. */
export function byPlace(a: Standing, b: Standing): number {
  if (a.rank && b.rank) return a.rank.place - b.rank.place;
  if (a.rank || b.rank) return a.rank ? -1 : 1;
  const one = a.figure?.printed ?? null;
  const two = b.figure?.printed ?? null;
  if (one !== null && two !== null) return compareDecimals(two, one);
  if (one !== null || two !== null) return one !== null ? -1 : 1;
  return 0;
}

function standingIn(archive: Archive, found: Edition, province: Province): Standing {
  const { indicator, year, unitSet } = found;
  const figure = found.figures.get(province.slug) ?? null;
  const rank = rankOf(found, province.slug);
  const whole = figure?.value != null && (rank !== null || indicator.rankPolicy === "none");
  return {
    province,
    figure,
    rank,
    change: changeOf(archive, indicator.code, year, unitSet, province.slug),
    region: regionPlaceOf(archive, found, province.slug),
    band: bandOf(archive, found, province.slug),
    missing: whole ? null : missingIn(archive, found, province.slug),
  };
}

/**
 * Why a province has no score, or no place, in an edition. One whose place was printed had a score; where that
 * is not here it was not collected, whatever holds for the rest.
 */
export function missingIn(archive: Archive, found: Edition, slug: string): MissingReason {
  const figure = found.figures.get(slug) ?? null;
  const reason = missingReason(archive, found.indicator.code, found.year, found.unitSet, slug);
  const placed = figure !== null && figure.rank !== null && figure.printed === null;
  return placed && !reason.own ? { ...reason, code: "not-collected" } : reason;
}
