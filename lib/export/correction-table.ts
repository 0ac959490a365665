import type { ShownFigure } from "@/lib/figures/correction";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { CorrectionRow } from "@/lib/rankings/correction-view";
import { statusWords } from "@/lib/sentences/words";
import { type Cell, empty, number, type Table, text } from "./table";

/** Every correction, newest first, what was shown beside what is shown now. */
export function correctionTable(rows: readonly CorrectionRow[], language: Language): Table {
  const { files } = dataMessages(language);
  const { columns } = files;
  const shown = [columns.value, columns.rank, columns.of, columns.status, columns.source];
  return {
    name: files.corrections,
    header: [
      columns.at,
      columns.indicator,
      columns.indicatorName,
      columns.year,
      columns.unitSet,
      columns.slug,
      columns.province,
      columns.periodFrom,
      columns.periodTo,
      columns.who,
      ...shown.map(columns.before),
      ...shown.map(columns.now),
      columns.reason,
    ],
    rows: rows.map((row) => correctionCells(row, language)),
  };
}

function correctionCells({ item, indicator, province }: CorrectionRow, language: Language): Cell[] {
  const { kinds, fields } = dataMessages(language).corrections;
  return [
    text(item.at),
    text(item.indicator),
    text(indicator?.name[language]),
    number(item.year),
    number(item.unitSet),
    text(item.province),
    text(province?.name[language]),
    text(item.periodFrom),
    text(item.periodTo),
    text(kinds[item.kind]),
    ...shownCells(item.old, language),
    ...(item.new
      ? shownCells(item.new, language)
      : [empty, empty, empty, text(fields.removed), empty]),
    text(item.reason[language]),
  ];
}

function shownCells(shown: ShownFigure, language: Language): Cell[] {
  return [
    number(shown.printed),
    number(shown.rank),
    number(shown.of),
    text(statusWords({ status: shown.status, derived: [] }, language)),
    text(shown.source),
  ];
}
