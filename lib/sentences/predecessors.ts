import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { Province } from "@/lib/provinces/province";
import type { PredecessorSeries, PredecessorYear, UnitCell } from "@/lib/rankings/predecessors";
import type { Rank } from "@/lib/rankings/rank";
import { missingWords } from "./missing";
import { list } from "./ranking";
import { indicatorLabel, placeOf, placeWords, rankKindWords, score, scoreWords } from "./words";

/** The newest year of the former provinces with its range, and what is published for the new unit itself. */
export function predecessorSentence(series: PredecessorSeries, language: Language): string {
  const newest = series.years[0];
  const itself = series.own[0];
  return [
    newest ? yearSentence(newest, series.indicator, language) : null,
    itself ? ownSentence(itself.year, itself.cell, series.indicator, language) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** "2/63 – 45/63", with the kind of the places unless they were published. */
export function placeRangeWords(best: Rank, worst: Rank, language: Language): string {
  const kind = rankKindWords(best.kind, language);
  return `${placeOf(best)} – ${placeOf(worst)}${kind && ` (${kind})`}`;
}

/** Whether the figure of a new unit is of a year before it existed, so that the publisher recomputed it. */
export function recomputed(year: number, { province, figure }: UnitCell): boolean {
  const start = province.validFrom === null ? null : Number(province.validFrom.slice(0, 4));
  return figure !== null && start !== null && year < start;
}

function yearSentence(
  { year, cells, values }: PredecessorYear,
  indicator: PredecessorSeries["indicator"],
  language: Language,
): string {
  const start = `${indicatorLabel(indicator, language)} ${year}`;
  if (!values) {
    const each = cells.map(
      (cell) => `${cell.province.name[language]}: ${cellWords(cell, indicator, language)}`,
    );
    return `${start}. ${each.join("; ")}.`;
  }
  const names = (units: readonly Province[]) =>
    list(
      units.map((unit) => unit.name[language]),
      language,
    );
  const lowest = `${formatNumber(values.lowest, language)} (${names(values.lowestOf)})`;
  const highest = `${score(values.highest, indicator, language)} (${names(values.highestOf)})`;
  const absent = cells.filter((cell) => cell.missing !== null).map((cell) => cell.province);
  if (language === "vi") {
    const without = absent.length === 0 ? "" : `; không có điểm: ${names(absent)}`;
    return `${start}: từ ${lowest} đến ${highest}${without}.`;
  }
  const without = absent.length === 0 ? "" : `; no score: ${names(absent)}`;
  return `${start}: from ${lowest} to ${highest}${without}.`;
}

function ownSentence(
  year: number,
  cell: UnitCell,
  indicator: PredecessorSeries["indicator"],
  language: Language,
): string {
  const label = indicatorLabel(indicator, language);
  const name = cell.province.name[language];
  const words = cellWords(cell, indicator, language);
  return language === "vi"
    ? `${label} ${year} công bố cho ${name} mới: ${words}.`
    : `${label} ${year} as published for the new ${name}: ${words}.`;
}

function cellWords(
  { figure, rank, missing }: UnitCell,
  indicator: PredecessorSeries["indicator"],
  language: Language,
): string {
  const achieved =
    figure?.printed == null ? null : scoreWords(figure, figure.printed, indicator, language);
  const words = [achieved, rank && placeWords(rank, language)].filter(Boolean).join(", ");
  return words || (missing ? missingWords(missing, language) : "");
}
