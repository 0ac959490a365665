import { type Figure, figureStatuses } from "@/lib/figures/figure";
import { compareNames } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import { printedRank } from "@/lib/rankings/rank";
import type {
  EditionCount,
  OfIndicator,
  SourceFigureRow,
  SourceView,
} from "@/lib/rankings/source-view";
import { disagreementRows } from "./disagreement-rows";
import { unitSetsOf } from "./resolve-address";
import { citationsOf } from "./source-list";

/** A list of more figures than this is left to the pages of the editions. */
export const mostListed = 200;

/** A source and everything that rests on it; null for an unknown key. */
export function sourcePage(archive: Archive, key: string, language: Language): SourceView | null {
  const source = archive.source(key);
  if (!source) return null;
  const { snapshot } = archive;
  const figures = snapshot.figures.filter((item) => item.source === key);
  const cites = (item: { readonly source: string | null }) => item.source === key;
  const withIndicator = <T extends { readonly indicator: string }>(item: T): OfIndicator<T>[] => {
    const indicator = archive.indicator(item.indicator);
    return indicator ? [{ item, indicator }] : [];
  };
  return {
    source,
    figures: figures.length,
    cited: citationsOf(archive, key) > 0,
    editions: editionCounts(archive, figures),
    list: figures.length > mostListed ? null : figureRows(archive, figures, language),
    averages: snapshot.averages
      .filter(cites)
      .flatMap(withIndicator)
      .map((row) => ({ ...row, region: regionOf(archive, row.item) })),
    regionalRanks: snapshot.regionalRanks
      .filter(cites)
      .flatMap(withIndicator)
      .flatMap((row) => {
        const province = archive.province(row.item.unitSet, row.item.province);
        return province ? { ...row, province, region: regionOf(archive, row.item) } : [];
      }),
    breaks: snapshot.breaks.filter(cites).flatMap(withIndicator),
    gaps: snapshot.gaps
      .filter(cites)
      .flatMap(withIndicator)
      .map((row) => ({ ...row, province: provinceOf(archive, row.item) })),
    releases: snapshot.releases.filter(cites).flatMap(withIndicator),
    targets: snapshot.targets
      .filter(cites)
      .flatMap(withIndicator)
      .flatMap((row) => {
        const province = archive.province(row.item.unitSet, row.item.province);
        return province ? { ...row, province } : [];
      }),
    disagreements: disagreementRows(
      archive,
      (item) => item.keptSource === key || item.otherSource === key,
    ),
  };
}

type InRegion = { readonly unitSet: Figure["unitSet"]; readonly region: string | null };
type InProvince = { readonly unitSet: Figure["unitSet"]; readonly province: string | null };

function regionOf(archive: Archive, { unitSet, region }: InRegion) {
  return (region !== null && archive.region(unitSet, region)) || null;
}

function provinceOf(archive: Archive, { unitSet, province }: InProvince) {
  return (province !== null && archive.province(unitSet, province)) || null;
}

function editionCounts(archive: Archive, figures: readonly Figure[]): EditionCount[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const id = `${figure.indicator}/${figure.year}/${figure.unitSet}`;
    const group = groups.get(id);
    if (group) group.push(figure);
    else groups.set(id, [figure]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const indicator = first && archive.indicator(first.indicator);
      const root = first && archive.root(first.indicator);
      if (!first || !indicator || !root) return [];
      const { year, unitSet } = first;
      return {
        indicator,
        root,
        year,
        unitSet,
        usual: unitSetsOf(archive, indicator.code, year)[0] === unitSet,
        withValue: group.filter((item) => item.value !== null).length,
        withRank: group.filter((item) => item.rank !== null).length,
        count: group.length,
        statuses: figureStatuses.filter((status) => group.some((item) => item.status === status)),
      };
    })
    .sort((a, b) => a.indicator.order - b.indicator.order || b.year - a.year);
}

function figureRows(
  archive: Archive,
  figures: readonly Figure[],
  language: Language,
): SourceFigureRow[] {
  return figures
    .flatMap((figure) => {
      const indicator = archive.indicator(figure.indicator);
      const root = archive.root(figure.indicator);
      const province = archive.province(figure.unitSet, figure.province);
      if (!indicator || !root || !province) return [];
      return {
        figure,
        indicator,
        root,
        province,
        rank: figure.rank === null ? null : printedRank(figure, figure.rank),
        usual: unitSetsOf(archive, indicator.code, figure.year)[0] === figure.unitSet,
      };
    })
    .sort(
      (a, b) =>
        a.indicator.order - b.indicator.order ||
        b.figure.year - a.figure.year ||
        b.figure.unitSet.localeCompare(a.figure.unitSet) ||
        compareNames(a.province.name[language], b.province.name[language]),
    );
}
