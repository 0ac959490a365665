import type { Figure } from "@/lib/figures/figure";
import { compareNames } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { Indicator, IndicatorName } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import { entryOf } from "@/lib/rankings/comparability";
import type {
  ComponentSummary,
  EntryRow,
  MethodView,
  NotRanked,
  RateRow,
} from "@/lib/rankings/method-view";
import { printedRank } from "@/lib/rankings/rank";
import { sourceNote } from "@/lib/rankings/source-note";
import { disagreementRows } from "./disagreement-rows";
import { editionHistory } from "./edition-history";
import { gapGroups } from "./gap-groups";
import { isServiceIndex, yearsOf } from "./indicator-catalogue";
import { figureLabel } from "./ranking";

/** Everything on the method page of an index, a component or a rate; null for an unknown code. */
export function indicatorMethod(
  archive: Archive,
  code: string,
  language: Language,
): MethodView | null {
  const indicator = archive.indicator(code);
  const root = archive.root(code);
  if (!indicator || !root) return null;
  const unranked = notRanked(indicator, root) !== null;
  const below = archive.components(code);
  const family = new Set([code, ...below.map((item) => item.code)]);
  return archive.memo(`method/${code}/${language}`, () => ({
    indicator,
    root,
    parent: (indicator.parent !== null && archive.indicator(indicator.parent)) || null,
    names: namesOf(archive, code),
    years: yearsOf(archive.snapshot.figures.filter((item) => item.indicator === code)),
    notRanked: notRanked(indicator, root),
    entries: entryRows(archive, indicator),
    components: below
      .filter((item) => item.parent === code)
      .map((item) => componentSummary(archive, item)),
    editions: unranked ? [] : editionHistory(archive, code),
    gaps: gapGroups(archive, indicator),
    rates: unranked ? rateRows(archive, code, language) : [],
    disagreements: disagreementRows(archive, (item) => family.has(item.indicator)),
  }));
}

function notRanked(indicator: Indicator, root: Indicator): NotRanked | null {
  if (indicator.rankPolicy !== "none") return null;
  if (root.rankPolicy !== "none") return "part";
  return isServiceIndex(root) ? "service" : "rate";
}

/** Names in other years, oldest first; one that lasted over several schemes is one entry. */
function namesOf(archive: Archive, code: string): IndicatorName[] {
  const result: IndicatorName[] = [];
  const names = archive.snapshot.indicatorNames.filter((item) => item.code === code);
  for (const item of names.toSorted((a, b) => a.fromYear - b.fromYear)) {
    const last = result.at(-1);
    const same = last?.name.vi === item.name.vi && last.toYear + 1 === item.fromYear;
    if (last && same) result[result.length - 1] = { ...last, toYear: item.toYear };
    else result.push(item);
  }
  return result;
}

/** What stands between its editions, newest first; where it has no entry of its own, its ancestor's counts. */
function entryRows(archive: Archive, indicator: Indicator): EntryRow[] {
  const years = new Set(archive.snapshot.breaks.map((item) => item.year));
  return [...years]
    .filter((year) => year > indicator.firstYear)
    .sort((a, b) => b - a)
    .flatMap((year) => {
      const entry = entryOf(archive, indicator.code, year);
      if (!entry) return [];
      const of = entry.indicator === indicator.code ? null : archive.indicator(entry.indicator);
      const source = (entry.source !== null && archive.source(entry.source)) || null;
      return { entry, source, of: of ?? null };
    });
}

function componentSummary(archive: Archive, indicator: Indicator): ComponentSummary {
  const figures = archive.snapshot.figures.filter((item) => item.indicator === indicator.code);
  return {
    indicator,
    names: namesOf(archive, indicator.code),
    years: yearsOf(figures),
    figures: figures.length,
    entries: archive.snapshot.breaks
      .filter((item) => item.indicator === indicator.code)
      .toSorted((a, b) => a.year - b.year),
  };
}

/** By name, never by size: these figures are of different days and must not look like a ranking. */
function rateRows(archive: Archive, code: string, language: Language): RateRow[] {
  return archive.snapshot.figures
    .filter((item) => item.indicator === code)
    .flatMap((figure) => {
      const province = archive.province(figure.unitSet, figure.province);
      if (!province) return [];
      const rank = figure.rank === null ? null : printedRank(figure, figure.rank);
      const note = sourceNote(archive, [{ label: figureLabel(figure, language), figure }]);
      return { figure, province, rank, note };
    })
    .sort(
      (a, b) =>
        compareNames(a.province.name[language], b.province.name[language]) ||
        b.figure.unitSet.localeCompare(a.figure.unitSet) ||
        periodEnd(a.figure).localeCompare(periodEnd(b.figure)),
    );
}

function periodEnd(figure: Figure): string {
  return figure.periodTo ?? figure.periodFrom ?? String(figure.year);
}
