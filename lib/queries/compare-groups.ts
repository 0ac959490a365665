import type { UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import { type CompareGroup, mostProvinces } from "@/lib/rankings/compare-view";
import { edition } from "@/lib/rankings/edition";
import { rankOf } from "@/lib/rankings/rank";
import { relativesOf, unitsOf } from "./compare-state";
import { rankedIndices } from "./province";

type By = { readonly indicator: Indicator; readonly year: number };

/** The newest edition of an index of which at least so many places are here. */
function newestRanked(
  archive: Archive,
  indicator: Indicator,
  unitSet: UnitSetId,
  atLeast: number,
): By | null {
  const year = archive.editionYears(indicator.code, unitSet).findLast((item) => {
    const found = edition(archive, indicator.code, item, unitSet);
    return found && found.roster.filter(({ slug }) => rankOf(found, slug)).length >= atLeast;
  });
  return year === undefined ? null : { indicator, year };
}

function placesIn(archive: Archive, by: By | null, unitSet: UnitSetId): Map<string, number> {
  const found = by && edition(archive, by.indicator.code, by.year, unitSet);
  if (!found) return new Map();
  return new Map(
    found.roster.flatMap(({ slug }) => {
      const rank = rankOf(found, slug);
      return rank ? [[slug, rank.place] as const] : [];
    }),
  );
}

/** The first six places of the newest edition of each index of which they are here. */
export function leaderGroups(archive: Archive, unitSet: UnitSetId): readonly CompareGroup[] {
  return archive.memo(`compare-leaders/${unitSet}`, () =>
    rankedIndices(archive).flatMap((indicator) => {
      const by = newestRanked(archive, indicator, unitSet, mostProvinces);
      const provinces = leadersOf(archive, by, unitSet).slice(0, mostProvinces);
      if (by === null || provinces.length < 2) return [];
      return {
        kind: "leaders" as const,
        subject: indicator.short ?? indicator.name,
        unitSet,
        provinces,
        all: provinces.length,
        by,
        indicator: indicator.code,
      };
    }),
  );
}

function leadersOf(archive: Archive, by: By | null, unitSet: UnitSetId): Province[] {
  return [...placesIn(archive, by, unitSet)]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([slug]) => archive.province(unitSet, slug) ?? []);
}

/** For every unit of the 34 that was merged: the old units that it was made of. */
export function mergerGroups(archive: Archive): readonly CompareGroup[] {
  return archive.memo("compare-mergers", () =>
    archive.roster("34", 2025).flatMap((province) => mergerGroup(archive, province) ?? []),
  );
}

function mergerGroup(archive: Archive, province: Province): CompareGroup | null {
  const provinces = relativesOf(archive, province);
  if (provinces.length < 2) return null;
  return {
    kind: "merger-of",
    subject: province.name,
    unitSet: "63",
    provinces,
    all: provinces.length,
    by: null,
    indicator: null,
  };
}

/** Ready comparisons of one province: its region, its neighbours, the leaders of the index, those it was merged with. */
export function provinceGroups(
  archive: Archive,
  province: Province,
  indicator: Indicator | null,
): CompareGroup[] {
  const { unitSet } = province;
  const by = indicator && newestRanked(archive, indicator, unitSet, 2);
  const region = archive.region(unitSet, province.region);
  const inRegion = unitsOf(archive, unitSet).filter(
    (item) => item.region === province.region && item.validTo === province.validTo,
  );
  const leaders = leadersOf(archive, by, unitSet)
    .filter((item) => item.slug !== province.slug)
    .slice(0, mostProvinces - 1);
  const groups: (CompareGroup | null)[] = [
    region ? nearGroup(archive, "region", province, inRegion, indicator) : null,
    nearGroup(archive, "neighbours", province, neighboursOf(archive, province), indicator),
    by && {
      kind: "leaders",
      subject: by.indicator.short ?? by.indicator.name,
      unitSet,
      provinces: [province, ...leaders],
      all: leaders.length,
      by,
      indicator: by.indicator.code,
    },
    mergedWith(archive, province),
  ];
  return groups.filter((group) => group !== null && group.provinces.length > 1) as CompareGroup[];
}

function neighboursOf(archive: Archive, { unitSet, slug }: Province): Province[] {
  return archive.snapshot.borders
    .filter((item) => item.unitSet === unitSet && (item.a === slug || item.b === slug))
    .flatMap((item) => archive.province(unitSet, item.a === slug ? item.b : item.a) ?? []);
}

/** The province and the candidates; where they are too many, those that stood nearest to it. */
function nearGroup(
  archive: Archive,
  kind: "region" | "neighbours",
  province: Province,
  candidates: readonly Province[],
  preferred: Indicator | null,
): CompareGroup {
  const others = candidates.filter((item) => item.slug !== province.slug);
  const cut = others.length >= mostProvinces;
  const by = cut ? placingEdition(archive, province, others, preferred) : null;
  const places = placesIn(archive, by, province.unitSet);
  const own = places.get(province.slug) ?? 0;
  const away = ({ slug }: Province) =>
    Math.abs((places.get(slug) ?? Number.MAX_SAFE_INTEGER) - own);
  const near = by ? others.toSorted((a, b) => away(a) - away(b)) : others;
  const region = archive.region(province.unitSet, province.region);
  return {
    kind,
    subject: kind === "region" && region ? region.name : province.name,
    unitSet: province.unitSet,
    provinces: [province, ...near.slice(0, mostProvinces - 1)],
    all: others.length,
    by,
    indicator: null,
  };
}

/** The newest edition that places the province and enough of the others; of the preferred index where it has one. */
function placingEdition(
  archive: Archive,
  { unitSet, slug }: Province,
  others: readonly Province[],
  preferred: Indicator | null,
): By | null {
  const indices = [...(preferred ? [preferred] : []), ...rankedIndices(archive)];
  for (const indicator of indices) {
    for (const year of archive.editionYears(indicator.code, unitSet).toReversed()) {
      const places = placesIn(archive, { indicator, year }, unitSet);
      const placed = others.filter((item) => places.has(item.slug)).length;
      if (places.has(slug) && placed >= mostProvinces - 1) return { indicator, year };
    }
  }
  return null;
}

/** The old units of a new one; for an old unit those of the unit that it is part of now. */
function mergedWith(archive: Archive, province: Province): CompareGroup | null {
  if (province.unitSet === "34") return mergerGroup(archive, province);
  const [successor] = relativesOf(archive, province);
  return successor ? mergerGroup(archive, successor) : null;
}
