import type { Archive } from "./archive";
import type { Edition } from "./edition";
import { rankOf } from "./rank";

/** A place inside a region. */
export interface RegionPlace {
  readonly region: string;
  readonly place: number;
  /** Provinces of the region that have a place. */
  readonly of: number;
  /** `published`: printed as such; `counted`: read off the shown ranking by us. */
  readonly kind: "published" | "counted";
  /** False where the source prints the place without "of how many" and `of` is the size of the region. */
  readonly ofPrinted: boolean;
  readonly source: string | null;
}

/**
 * Place in the province's region: the printed one when there is one, else counted from the
 * places of a complete edition; null when neither is possible.
 */
export function regionPlaceOf(
  archive: Archive,
  edition: Edition,
  province: string,
): RegionPlace | null {
  const unit = edition.roster.find((item) => item.slug === province);
  if (!unit) return null;
  const printed = archive.snapshot.regionalRanks.find(
    (item) =>
      item.indicator === edition.indicator.code &&
      item.year === edition.year &&
      item.unitSet === edition.unitSet &&
      item.province === province,
  );
  if (printed) {
    return {
      region: printed.region,
      place: printed.rank,
      of: printed.of ?? archive.region(edition.unitSet, printed.region)?.units ?? 0,
      kind: "published",
      ofPrinted: printed.of !== null,
      source: printed.source,
    };
  }
  if (!edition.complete) return null;
  const own = rankOf(edition, province);
  if (!own) return null;
  const places = edition.roster
    .filter((item) => item.region === unit.region)
    .flatMap((item) => rankOf(edition, item.slug)?.place ?? []);
  return {
    region: unit.region,
    place: 1 + places.filter((place) => place < own.place).length,
    of: places.length,
    kind: "counted",
    ofPrinted: true,
    source: null,
  };
}
