import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure, Gap, Source, UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province, Region } from "@/lib/provinces/province";
import { groupBy } from "./group-by";

/** The snapshot with its look-ups; everything the pages show is counted from here. */
export interface Archive {
  readonly snapshot: Snapshot;
  indicator(code: string): Indicator | undefined;
  /** All components below an indicator, each followed by its own, in catalogue order. */
  components(code: string): readonly Indicator[];
  /** The index at the top of the tree that `code` belongs to. */
  root(code: string): Indicator | undefined;
  province(unitSet: UnitSetId, slug: string): Province | undefined;
  region(unitSet: UnitSetId, slug: string): Region | undefined;
  source(key: string): Source | undefined;
  /** Figures of one edition; for rates with several periods a year, all of them. */
  figures(code: string, year: number, unitSet: UnitSetId): readonly Figure[];
  /** All figures of one province. */
  figuresOf(unitSet: UnitSetId, province: string): readonly Figure[];
  figure(code: string, year: number, unitSet: UnitSetId, province: string): Figure | undefined;
  /** Years in which the index of `code` has any figure, of itself or a component, in this unit set; ascending. */
  editionYears(code: string, unitSet: UnitSetId): readonly number[];
  gaps(code: string, year: number, unitSet: UnitSetId): readonly Gap[];
  /** Provinces of the set that existed at any time in that year, in Vietnamese order. */
  roster(unitSet: UnitSetId, year: number): readonly Province[];
  /** Computes once a data version. */
  memo<T>(key: string, compute: () => T): T;
}

export function createArchive(snapshot: Snapshot): Archive {
  const indicators = new Map(snapshot.indicators.map((item) => [item.code, item]));
  const children = groupBy(snapshot.indicators, (item) => item.parent ?? "");
  const provinces = new Map(
    snapshot.provinces.map((item) => [`${item.unitSet}/${item.slug}`, item]),
  );
  const regions = new Map(snapshot.regions.map((item) => [`${item.unitSet}/${item.slug}`, item]));
  const sources = new Map(snapshot.sources.map((item) => [item.key, item]));
  const byEdition = groupBy(snapshot.figures, (item) =>
    key(item.indicator, item.year, item.unitSet),
  );
  const byProvince = groupBy(snapshot.figures, (item) => `${item.unitSet}/${item.province}`);
  const gaps = groupBy(snapshot.gaps, (item) => key(item.indicator, item.year, item.unitSet));
  const memory = new Map<string, unknown>();

  function root(code: string): Indicator | undefined {
    let current = indicators.get(code);
    while (current?.parent) current = indicators.get(current.parent);
    return current;
  }

  function components(code: string): Indicator[] {
    return (children.get(code) ?? []).flatMap((item) => [item, ...components(item.code)]);
  }

  const years = new Map<string, Set<number>>();
  for (const figure of snapshot.figures) {
    const id = `${root(figure.indicator)?.code}/${figure.unitSet}`;
    const set = years.get(id) ?? new Set<number>();
    years.set(id, set.add(figure.year));
  }
  const sortedYears = new Map([...years].map(([id, set]) => [id, [...set].sort((a, b) => a - b)]));
  const singles = new Map(
    [...byEdition].map(([id, list]) => [id, new Map(list.map((item) => [item.province, item]))]),
  );

  function memo<T>(id: string, compute: () => T): T {
    if (!memory.has(id)) memory.set(id, compute());
    return memory.get(id) as T;
  }

  return {
    snapshot,
    root,
    memo,
    indicator: (code) => indicators.get(code),
    components,
    province: (unitSet, slug) => provinces.get(`${unitSet}/${slug}`),
    region: (unitSet, slug) => regions.get(`${unitSet}/${slug}`),
    source: (sourceKey) => sources.get(sourceKey),
    figures: (code, year, unitSet) => byEdition.get(key(code, year, unitSet)) ?? [],
    figuresOf: (unitSet, province) => byProvince.get(`${unitSet}/${province}`) ?? [],
    figure: (code, year, unitSet, province) => singles.get(key(code, year, unitSet))?.get(province),
    editionYears: (code, unitSet) => sortedYears.get(`${root(code)?.code}/${unitSet}`) ?? [],
    gaps: (code, year, unitSet) => gaps.get(key(code, year, unitSet)) ?? [],
    roster: (unitSet, year) =>
      memo(`roster/${unitSet}/${year}`, () => {
        const collator = new Intl.Collator("vi");
        return snapshot.provinces
          .filter((item) => item.unitSet === unitSet && existedIn(item, year))
          .sort((a, b) => collator.compare(a.name.vi, b.name.vi));
      }),
  };
}

/**
 * Units that ended before the year are out; the start is not asked, because a publisher may
 * recompute an earlier edition for the new units (DTI 2024 for the 34).
 */
function existedIn(province: Province, year: number): boolean {
  return province.validTo === null || Number(province.validTo.slice(0, 4)) >= year;
}

function key(code: string, year: number, unitSet: UnitSetId): string {
  return `${code}/${year}/${unitSet}`;
}
