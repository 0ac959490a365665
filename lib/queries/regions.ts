import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import { entryOf } from "@/lib/rankings/comparability";
import { edition } from "@/lib/rankings/edition";
import { meansOverYears, regionRows } from "@/lib/rankings/region-means";
import type { MeansTable, RegionComparison, RegionInside } from "@/lib/rankings/region-view";
import { type SourcedFigure, sourceNote } from "@/lib/rankings/source-note";
import { standing } from "@/lib/rankings/standing";
import { areaMean } from "@/lib/rankings/statistics";
import { indicatorLabel } from "@/lib/sentences/words";
import { rankedIndices } from "./province";
import { addressSet } from "./resolve-address";

/** The newest edition of each index in which regions can be set against each other. */
export function regionComparisons(archive: Archive, unitSet: UnitSetId): RegionComparison[] {
  return rankedIndices(archive).flatMap((indicator) => {
    const { code } = indicator;
    const year = archive
      .editionYears(code, unitSet)
      .findLast((item) =>
        regionRows(archive, code, item, unitSet).some((row) => row.mean !== null),
      );
    if (year === undefined) return [];
    return {
      indicator,
      unitSet,
      year,
      addressSet: addressSet(archive, code, year, unitSet),
      country: areaMean(archive, code, year, unitSet, null),
      complete: edition(archive, code, year, unitSet)?.complete ?? false,
      rows: regionRows(archive, code, year, unitSet),
    };
  });
}

/** Means of all regions of a set over the years, one table an index that has any. */
export function regionMeans(
  archive: Archive,
  unitSet: UnitSetId,
  language: Language,
): MeansTable[] {
  const regions = archive.snapshot.regions
    .filter((item) => item.unitSet === unitSet)
    .toSorted((a, b) => a.order - b.order);
  return meansTables(
    archive,
    unitSet,
    regions.map((item) => ({ name: item.name[language], region: item.slug })),
    language,
  );
}

function meansTables(
  archive: Archive,
  unitSet: UnitSetId,
  areas: readonly { name: string; region: string }[],
  language: Language,
): MeansTable[] {
  return rankedIndices(archive).flatMap((indicator) => {
    const { code } = indicator;
    const columns = [{ name: messages(language).region.country, region: null }, ...areas].map(
      ({ name, region }) => ({
        name,
        country: region === null,
        series: meansOverYears(archive, code, unitSet, region),
      }),
    );
    const all = archive.editionYears(code, unitSet);
    const held = all.filter((year) =>
      columns.some(
        (column) =>
          !column.country && column.series.some((item) => item.year === year && item.mean !== null),
      ),
    );
    if (held.length < 2) return [];
    const years = all.filter(
      (year) => year >= (held[0] as number) && year <= (held.at(-1) as number),
    );
    return {
      indicator,
      unitSet,
      years,
      areas: columns.map(({ name, country, series }) => ({
        name,
        country,
        means: years.map((year) => series.find((item) => item.year === year)?.mean ?? null),
      })),
      entries: years.map((year) => entryOf(archive, code, year) ?? null),
    };
  });
}

/** A region in each unit set that has one of this slug, the set with more figures first. */
export function regionInsides(archive: Archive, slug: string, language: Language): RegionInside[] {
  return (["63", "34"] as const).flatMap((unitSet) => {
    const region = archive.region(unitSet, slug);
    if (!region) return [];
    const editions = rankedIndices(archive).flatMap((indicator) =>
      newestEdition(archive, indicator, unitSet),
    );
    const provinces = archive
      .roster(unitSet, 2024)
      .filter((item) => item.region === slug)
      .map((province) => ({
        province,
        cells: editions.flatMap(({ indicator, year }) => {
          const found = standing(archive, indicator.code, year, unitSet, province.slug);
          if (!found) return [];
          const sourced: SourcedFigure[] = found.figure
            ? [{ label: `${indicatorLabel(indicator, language)} ${year}`, figure: found.figure }]
            : [];
          return { standing: found, note: sourceNote(archive, sourced) };
        }),
      }));
    return {
      region,
      editions,
      provinces,
      means: meansTables(
        archive,
        unitSet,
        [{ name: region.name[language], region: slug }],
        language,
      ),
    };
  });
}

function newestEdition(archive: Archive, indicator: Indicator, unitSet: UnitSetId) {
  const year = archive
    .editionYears(indicator.code, unitSet)
    .findLast((item) => archive.figures(indicator.code, item, unitSet).length > 0);
  return year === undefined
    ? []
    : [{ indicator, year, addressSet: addressSet(archive, indicator.code, year, unitSet) }];
}
