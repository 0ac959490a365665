import type { Language } from "@/lib/i18n/language";
import { provinceBlockMessages } from "@/lib/i18n/messages/province-blocks";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import { comparability } from "@/lib/rankings/comparability";
import {
  cellKey,
  type PredecessorIndex,
  type PredecessorRow,
  type PredecessorsView,
} from "@/lib/rankings/predecessor-view";
import {
  type PredecessorLedger,
  type PredecessorSeries,
  predecessorLedger,
  type UnitCell,
} from "@/lib/rankings/predecessors";
import { series } from "@/lib/rankings/series";
import { type SourceNote, sourceNote } from "@/lib/rankings/source-note";
import { predecessorSentence, recomputed } from "@/lib/sentences/predecessors";
import { figureLabel } from "./ranking";

/** The predecessors of a unit of the 34, index by index; null for other units and without any predecessor. */
export function provincePredecessors(
  archive: Archive,
  { unitSet, slug }: Province,
  language: Language,
): PredecessorsView | null {
  const ledger = unitSet === "34" ? predecessorLedger(archive, slug) : null;
  if (!ledger || ledger.predecessors.length === 0) return null;
  const { province, merged, predecessors } = ledger;
  const indices = ledger.indices
    .filter(({ years }) => years.length > 0)
    .map((item) => predecessorIndex(archive, item, ledger, language));
  return { province, merged, predecessors, indices, notes: notesOf(archive, ledger, language) };
}

function predecessorIndex(
  archive: Archive,
  item: PredecessorSeries,
  { predecessors }: PredecessorLedger,
  language: Language,
): PredecessorIndex {
  const first = predecessors[0] as Province;
  const published = item.own[0];
  const how =
    published && recomputed(published.year, published.cell)
      ? ` ${provinceBlockMessages(language).ledger.recomputedSentence}`
      : "";
  const sentence = predecessorSentence(item, language) + how;
  const told = [...(item.years[0]?.cells ?? []), ...item.own.slice(0, 1).map(({ cell }) => cell)];
  const sources = told.flatMap(({ figure }) => (figure && archive.source(figure.source)) || []);
  return {
    series: item,
    rows: rows(archive, item),
    editions: series(archive, item.indicator.code, "63", first.slug),
    sentence,
    sources,
  };
}

function rows(archive: Archive, { indicator, years, own }: PredecessorSeries): PredecessorRow[] {
  const all = [...new Set([...years, ...own].map(({ year }) => year))].sort((a, b) => b - a);
  return all.map((year, index) => {
    const since = all[index + 1];
    const breaks =
      since === undefined ? [] : comparability(archive, indicator.code, since, year).breaks;
    return {
      year,
      before: years.find((item) => item.year === year) ?? null,
      own: own.find((item) => item.year === year)?.cell ?? null,
      withheld: since === undefined || breaks.length === 0 ? null : { since, breaks },
    };
  });
}

function notesOf(
  archive: Archive,
  { indices }: PredecessorLedger,
  language: Language,
): ReadonlyMap<string, SourceNote> {
  const notes = new Map<string, SourceNote>();
  const add = (code: string, year: number, { province, figure }: UnitCell) => {
    const note = figure && sourceNote(archive, [{ label: figureLabel(figure, language), figure }]);
    if (note) notes.set(cellKey(code, year, province), note);
  };
  for (const { indicator, years, own } of indices) {
    for (const { year, cells } of years) for (const cell of cells) add(indicator.code, year, cell);
    for (const { year, cell } of own) add(indicator.code, year, cell);
  }
  return notes;
}
