import type { Figure } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import type {
  CatalogueView,
  LatestEdition,
  RankedEntry,
  RateEntry,
} from "@/lib/rankings/catalogue-view";
import { sourceNote } from "@/lib/rankings/source-note";
import { standings } from "@/lib/rankings/standing";
import { coverageOf, editionHistory } from "./edition-history";
import { editionLinks, figureLabel } from "./ranking";

const serviceIndex = "egov.766";

/** Whether an index is one of those under Decision 766. */
export function isServiceIndex({ code }: Pick<Indicator, "code">): boolean {
  return code.startsWith(serviceIndex);
}

/** All indices in catalogue order: those with editions, the service index, the rates that provinces report. */
export function indicatorCatalogue(archive: Archive, language: Language): CatalogueView {
  const roots = archive.snapshot.indicators.filter((item) => item.parent === null);
  const unranked = roots.filter((item) => item.rankPolicy === "none");
  return {
    general: roots
      .filter((item) => item.rankPolicy !== "none")
      .map((item) => rankedEntry(archive, item, language)),
    service: unranked.filter(isServiceIndex).map((item) => rateEntry(archive, item)),
    selfReported: unranked
      .filter((item) => !isServiceIndex(item))
      .map((item) => rateEntry(archive, item)),
  };
}

function rankedEntry(archive: Archive, indicator: Indicator, language: Language): RankedEntry {
  const links = editionLinks(archive, indicator.code);
  const newest = links[0]?.year;
  const history = editionHistory(archive, indicator.code);
  return {
    indicator,
    years: ascending(links.map((item) => item.year)),
    latest: links
      .filter((item) => item.year === newest)
      .flatMap((item) => latestEdition(archive, indicator, item, language) ?? []),
    ahead: history.find((row) => row.coverage === null && row.year > (newest ?? 0)) ?? null,
  };
}

function latestEdition(
  archive: Archive,
  { code }: Indicator,
  { year, unitSet, usual }: Pick<LatestEdition, "year" | "unitSet" | "usual">,
  language: Language,
): LatestEdition | null {
  const coverage = coverageOf(archive, code, year, unitSet);
  if (!coverage) return null;
  const leaders = standings(archive, code, year, unitSet)
    .filter((item) => item.rank?.place === 1)
    .map((standing) => {
      const { figure } = standing;
      const label = figure && figureLabel(figure, language);
      return { standing, note: figure && sourceNote(archive, [{ label: label ?? "", figure }]) };
    });
  return { year, unitSet, usual, coverage, leaders };
}

function rateEntry(archive: Archive, indicator: Indicator): RateEntry {
  const figures = archive.snapshot.figures.filter(
    (item) => archive.root(item.indicator)?.code === indicator.code,
  );
  return {
    indicator,
    years: yearsOf(figures),
    figures: figures.length,
    provinces: new Set(figures.map((item) => `${item.unitSet}/${item.province}`)).size,
  };
}

/** Years with a figure, ascending. */
export function yearsOf(figures: readonly Pick<Figure, "year">[]): number[] {
  return ascending(figures.map((item) => item.year));
}

function ascending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
