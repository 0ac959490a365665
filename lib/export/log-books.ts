import type { ExpectedReleaseAnswer, ImportAnswer, ReleaseAnswer } from "@/lib/api/log-tables";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { filesMessages } from "@/lib/i18n/messages/files";
import { followMessages } from "@/lib/i18n/messages/follow";
import type { Book } from "./book";
import { type Column, makeBook } from "./columns";
import { type ListAbout, rowCells } from "./row-cells";
import { number, text } from "./table";

/** Every import: the data version that it made, what was read and what it did to the figures. */
export function importBook(
  rows: readonly ImportAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { kinds } = dataMessages(language).importLog;
  const columns: readonly Column<ImportAnswer>[] = [
    { name: "importVersion", cell: (row) => number(row.version) },
    { name: "importedAt", cell: (row) => text(row.at) },
    { name: "importKind", cell: (row) => text(kinds[row.kind]) },
    { name: "importFile", cell: (row) => text(row.file) },
    { name: "added", cell: (row) => number(row.changes?.added) },
    { name: "completed", cell: (row) => number(row.changes?.completed) },
    { name: "changed", cell: (row) => number(row.changes?.changed) },
    { name: "removed", cell: (row) => number(row.changes?.removed) },
    { name: "restated", cell: (row) => number(row.changes?.restated) },
    { name: "sha256", cell: (row) => text(row.sha256) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  return makeBook(columns, rows, [], aboutLog(about), language);
}

/** Every announcement as closely as it is known, with the source that tells it. */
export function releaseBook(
  rows: readonly ReleaseAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { yes, indicatorName } = rowCells(about.names, language);
  const { precisions } = filesMessages(language);
  const columns: readonly Column<ReleaseAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => indicatorName(row.indicator, row.year) },
    { name: "year", cell: (row) => number(row.year) },
    { name: "announced", cell: (row) => text(row.announced) },
    { name: "precision", cell: (row) => text(row.precision && precisions[row.precision]) },
    { name: "document", cell: (row) => text(row.document) },
    { name: "held", cell: (row) => yes(row.held) },
    { name: "announcedSource", cell: (row) => text(row.source) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => row.source ?? []);
  return makeBook(columns, rows, sources, aboutLog(about), language);
}

/** When the next edition of each index may be announced; every row says that it is an estimate. */
export function expectedReleaseBook(
  rows: readonly ExpectedReleaseAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { said, indicatorName } = rowCells(about.names, language);
  const { estimate, notEnough } = followMessages(language);
  const kinds = { estimate, "not-enough": notEnough };
  const { notes } = filesMessages(language);
  const columns: readonly Column<ExpectedReleaseAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => indicatorName(row.indicator) },
    { name: "expectationKind", cell: (row) => text(kinds[row.kind]) },
    { name: "awaitedYear", cell: (row) => number(row.year) },
    { name: "expectedFrom", cell: (row) => text(row.from) },
    { name: "expectedTo", cell: (row) => text(row.to) },
    { name: "dated", cell: (row) => number(row.dated) },
    { name: "how", cell: (row) => said(row.how) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => row.basis.flatMap((item) => item.source ?? []));
  const note = [notes.estimate, notes.estimateText] as const;
  return makeBook(columns, rows, sources, { ...aboutLog(about), notes: [note] }, language);
}

function aboutLog(about: ListAbout) {
  return { ...about, source: about.names.source, figures: false };
}
