import type { CorrectionAnswer, SourceAnswer } from "@/lib/api/entries";
import type { DisagreementAnswer } from "@/lib/api/tables";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { filesMessages } from "@/lib/i18n/messages/files";
import type { Book } from "./book";
import { type Column, makeBook } from "./columns";
import { type ListAbout, rowCells } from "./row-cells";
import { number, text } from "./table";

/** Every correction: what was shown beside what is shown now. */
export function correctionBook(
  rows: readonly CorrectionAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { said, indicatorName, provinceName, status } = rowCells(about.names, language);
  const { kinds } = dataMessages(language).corrections;
  const { removed } = filesMessages(language);
  const columns: readonly Column<CorrectionAnswer>[] = [
    { name: "at", cell: (row) => text(row.at) },
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => indicatorName(row.indicator, row.year) },
    { name: "year", cell: (row) => number(row.year) },
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "province", cell: (row) => text(row.province) },
    { name: "provinceName", cell: (row) => provinceName(row.unitSet, row.province) },
    { name: "periodFrom", cell: (row) => text(row.period?.from) },
    { name: "periodTo", cell: (row) => text(row.period?.to) },
    { name: "correctionKind", cell: (row) => text(kinds[row.kind]) },
    { name: "oldValue", cell: (row) => number(row.old.printed) },
    { name: "oldRank", cell: (row) => number(row.old.rank) },
    { name: "oldOf", cell: (row) => number(row.old.of) },
    { name: "oldStatus", cell: (row) => status(row.old.status) },
    { name: "oldSource", cell: (row) => text(row.old.source) },
    { name: "newValue", cell: (row) => number(row.new?.printed) },
    { name: "newRank", cell: (row) => number(row.new?.rank) },
    { name: "newOf", cell: (row) => number(row.new?.of) },
    { name: "newStatus", cell: (row) => (row.new ? status(row.new.status) : text(removed)) },
    { name: "newSource", cell: (row) => text(row.new?.source) },
    { name: "reason", cell: (row) => said(row.reason) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => [row.old.source, row.new?.source ?? []].flat());
  return makeBook(columns, rows, sources, { ...about, source: about.names.source }, language);
}

/** Every source: what it is, who published it, when and where. */
export function sourceBook(
  rows: readonly SourceAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { said } = rowCells(about.names, language);
  const { sourceKinds } = filesMessages(language);
  const columns: readonly Column<SourceAnswer>[] = [
    { name: "source", cell: (row) => text(row.key) },
    { name: "sourceTitle", cell: (row) => text(row.title) },
    { name: "sourcePublisher", cell: (row) => text(row.publisher) },
    { name: "sourceUrl", cell: (row) => text(row.url) },
    { name: "sourceDate", cell: (row) => text(row.published) },
    { name: "sourceKind", cell: (row) => text(sourceKinds[row.kind]) },
    { name: "note", cell: (row) => said(row.note) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const keys = rows.map((row) => row.key);
  return makeBook(columns, rows, keys, { ...about, source: about.names.source }, language);
}

/** Every figure that two sources print differently. */
export function disagreementBook(
  rows: readonly DisagreementAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { said, indicatorName, provinceName } = rowCells(about.names, language);
  const { fields } = filesMessages(language);
  const columns: readonly Column<DisagreementAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => indicatorName(row.indicator, row.year) },
    { name: "year", cell: (row) => number(row.year) },
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "province", cell: (row) => text(row.province) },
    { name: "provinceName", cell: (row) => provinceName(row.unitSet, row.province) },
    { name: "field", cell: (row) => text(fields[row.field]) },
    { name: "kept", cell: (row) => number(row.kept) },
    { name: "keptSource", cell: (row) => text(row.keptSource) },
    { name: "other", cell: (row) => number(row.other) },
    { name: "otherSource", cell: (row) => text(row.otherSource) },
    { name: "note", cell: (row) => said(row.note) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => [row.keptSource ?? [], row.otherSource ?? []].flat());
  return makeBook(columns, rows, sources, { ...about, source: about.names.source }, language);
}
