import { z } from "zod";
import type { Correction } from "@/lib/figures/correction";
import { type UnitSetId, unitSetIds } from "@/lib/figures/figure";
import { compareNames } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { parameters } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import type {
  CorrectionDay,
  CorrectionFilter,
  CorrectionListView,
  CorrectionRow,
  IndicatorChoice,
  ProvinceChoice,
} from "@/lib/rankings/correction-view";
import { correctionRows } from "./correction-rows";
import type { Query } from "./table-state";

/** A whole edition with its components, corrected at once, has some hundred rows. */
const mostRows = 500;
const mostImports = 50;

/** The filter in the address; what no correction has counts as nothing. */
export function correctionFilter(
  archive: Archive,
  query: Query,
  language: Language,
): CorrectionFilter {
  const names = parameters[language];
  const choices = choicesOf(archive);
  const picked = (value: unknown, known: readonly string[]) => z.enum(known).catch("").parse(value);
  return {
    indicator: picked(
      query[names.indicator],
      choices.indicators.map(({ code }) => code),
    ),
    year: picked(query[names.year], choices.years.map(String)),
    province: picked(
      query[names.province],
      choices.provinces.map(({ value }) => value),
    ),
  };
}

/** Corrections that the filter leaves, by day, and the log of imports. */
export function correctionList(archive: Archive, filter: CorrectionFilter): CorrectionListView {
  const { corrections, imports } = archive.snapshot;
  const matching = correctionRows(archive).filter(({ item }) => matches(item, filter));
  const listed = matching.slice(0, mostRows);
  return {
    filter,
    days: byDay(listed),
    matching: matching.length,
    listed: listed.length,
    all: corrections.length,
    kinds: {
      revision: corrections.filter((item) => item.kind === "revision").length,
      correction: corrections.filter((item) => item.kind === "correction").length,
    },
    removed: corrections.filter((item) => item.new === null).length,
    choices: choicesOf(archive),
    imports: imports.slice(0, mostImports),
    allImports: imports.length,
  };
}

/** How many figures of an indicator and its components, of one edition or of one province, were corrected. */
export function correctedFigures(
  archive: Archive,
  wanted: { indicator: string; unitSet: UnitSetId; year?: number; province?: string },
): number {
  const found = archive.snapshot.corrections.filter(
    (item) =>
      isWithin(item.indicator, wanted.indicator) &&
      item.unitSet === wanted.unitSet &&
      (wanted.year === undefined || item.year === wanted.year) &&
      (wanted.province === undefined || item.province === wanted.province),
  );
  const figures = found.map(({ indicator, year, province, periodFrom, periodTo }) =>
    JSON.stringify([indicator, year, province, periodFrom, periodTo]),
  );
  return new Set(figures).size;
}

/** How the filter names a province. */
export function provinceValue(unitSet: UnitSetId, slug: string): string {
  return `${unitSet}-${slug}`;
}

function isWithin(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}

function matches(item: Correction, { indicator, year, province }: CorrectionFilter): boolean {
  return (
    (indicator === "" || isWithin(item.indicator, indicator)) &&
    (year === "" || item.year === Number(year)) &&
    (province === "" || provinceValue(item.unitSet, item.province) === province)
  );
}

function byDay(rows: readonly CorrectionRow[]): CorrectionDay[] {
  const days = new Map<string, CorrectionRow[]>();
  for (const row of rows) {
    const date = row.item.at.slice(0, 10);
    const day = days.get(date);
    if (day) day.push(row);
    else days.set(date, [row]);
  }
  return [...days].map(([date, group]) => ({ date, rows: group }));
}

function choicesOf(archive: Archive): CorrectionListView["choices"] {
  return archive.memo("correction-choices", () => {
    const { corrections } = archive.snapshot;
    return {
      indicators: indicatorChoices(archive, corrections),
      years: [...new Set(corrections.map((item) => item.year))].sort((a, b) => b - a),
      provinces: provinceChoices(archive, corrections),
    };
  });
}

/** Every corrected indicator and all that it is a part of, in catalogue order; unknown codes last. */
function indicatorChoices(archive: Archive, corrections: readonly Correction[]): IndicatorChoice[] {
  const codes = new Set(
    corrections.flatMap((item) => [item.indicator, ...ancestors(archive, item.indicator)]),
  );
  return [...codes]
    .map((code) => ({
      code,
      indicator: archive.indicator(code) ?? null,
      root: archive.root(code) ?? null,
    }))
    .sort(
      (a, b) =>
        (a.indicator?.order ?? Number.MAX_SAFE_INTEGER) -
          (b.indicator?.order ?? Number.MAX_SAFE_INTEGER) || (a.code < b.code ? -1 : 1),
    );
}

function ancestors(archive: Archive, code: string): string[] {
  const parent = archive.indicator(code)?.parent;
  return parent ? [parent, ...ancestors(archive, parent)] : [];
}

/** Units of the 63 first, in Vietnamese order. */
function provinceChoices(archive: Archive, corrections: readonly Correction[]): ProvinceChoice[] {
  const choices = new Map(
    corrections.map(({ unitSet, province: slug }): [string, ProvinceChoice] => {
      const value = provinceValue(unitSet, slug);
      return [value, { value, unitSet, slug, province: archive.province(unitSet, slug) ?? null }];
    }),
  );
  return [...choices.values()].sort(
    (a, b) =>
      unitSetIds.indexOf(a.unitSet) - unitSetIds.indexOf(b.unitSet) ||
      compareNames(a.province?.name.vi ?? a.slug, b.province?.name.vi ?? b.slug),
  );
}
