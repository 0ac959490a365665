import type { UnitSetId } from "@/lib/figures/figure";
import { signOf } from "@/lib/i18n/format";
import type { Region } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { byPlace, type Standing, standings } from "./standing";
import { type AreaMean, areaMean, type Statistics, statistics } from "./statistics";

/** How many provinces of an area rose, of those with a comparable change of score. */
export interface Rising {
  readonly rising: number;
  readonly compared: number;
}

/** A region in one edition, set against the others. */
export interface RegionRow {
  readonly region: Region;
  readonly mean: AreaMean | null;
  readonly statistics: Statistics | null;
  /** Provinces with the best and the lowest shown place; null unless the edition is complete. */
  readonly best: Standing | null;
  readonly worst: Standing | null;
  /** Null unless both editions are complete enough that every province of the region has a change. */
  readonly rising: Rising | null;
}

/** The regions of a unit set in one edition, in the usual order. */
export function regionRows(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): RegionRow[] {
  const rows = standings(archive, code, year, unitSet);
  return archive.snapshot.regions
    .filter((region) => region.unitSet === unitSet)
    .toSorted((a, b) => a.order - b.order)
    .map((region) => {
      const inside = rows.filter((row) => row.province.region === region.slug);
      const spread = statistics(archive, code, year, unitSet, region.slug);
      const ranked = spread ? inside.filter((row) => row.rank !== null).toSorted(byPlace) : [];
      return {
        region,
        mean: areaMean(archive, code, year, unitSet, region.slug),
        statistics: spread,
        best: ranked[0] ?? null,
        worst: ranked.at(-1) ?? null,
        rising: spread ? risingOf(inside) : null,
      };
    });
}

function risingOf(rows: readonly Standing[]): Rising | null {
  const deltas = rows.flatMap((row) =>
    row.change.kind === "open" && row.change.value ? row.change.value.delta : [],
  );
  if (deltas.length === 0) return null;
  return { rising: deltas.filter((delta) => signOf(delta) > 0).length, compared: deltas.length };
}

/** Means of an area over all editions of an index, oldest first. */
export function meansOverYears(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
  region: string | null,
): { year: number; mean: AreaMean | null }[] {
  return archive
    .editionYears(code, unitSet)
    .map((year) => ({ year, mean: areaMean(archive, code, year, unitSet, region) }));
}
