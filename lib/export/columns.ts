import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { type ColumnName, type FilesMessages, filesMessages } from "@/lib/i18n/messages/files";
import type { Book } from "./book";
import { type SourceLookup, sourceTable } from "./source-table";
import { type Cell, type Table, text } from "./table";

/** A column of a file: its name, meaning, unit and values are words of `name`. */
export interface Column<Row> {
  readonly name: ColumnName;
  readonly cell: (row: Row) => Cell;
}

/** What a file says of itself beside its rows. */
export interface BookAbout {
  /** Name of the file without its ending and without the data version. */
  readonly name: string;
  readonly title: string;
  /** Whole address of the page that shows the table. */
  readonly address: string;
  readonly data: { readonly version: number; readonly importedAt: string };
  /** Further notes, each with what it is about. */
  readonly notes?: readonly (readonly [item: string, content: string])[];
  readonly source: SourceLookup;
  /** False where the rows are no figures: then nothing is said of missing ones, ranks and changes. */
  readonly figures?: boolean;
}

/** A book of these columns; `sources` are keys of sources, in the order of the rows, also more than once. */
export function makeBook<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sources: Iterable<string>,
  about: BookAbout,
  language: Language,
): Book {
  const { sheets } = filesMessages(language);
  return {
    name: `${about.name}-v${about.data.version}`,
    title: about.title,
    data: dataTable(sheets.data, columns, rows, language),
    notes: notesTable(about, language),
    sources: sourceTable(sources, about.source, language),
    dictionary: dictionaryTable(
      columns.map((column) => column.name),
      language,
    ),
    importedAt: about.data.importedAt,
  };
}

function dataTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): Table {
  const words = filesMessages(language).columns;
  return {
    name,
    header: columns.map((column) => words[column.name].name),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}

/** Name, meaning, unit and values of each column. */
export function dictionaryTable(names: readonly ColumnName[], language: Language): Table {
  const { sheets, dictionary, columns } = filesMessages(language);
  return {
    name: sheets.dictionary,
    header: [dictionary.name, dictionary.meaning, dictionary.unit, dictionary.values],
    rows: names.map((name) => {
      const words = columns[name];
      return [words.name, words.meaning, words.unit, words.values].map(text);
    }),
  };
}

function notesTable(
  { title, address, data, notes = [], figures = true }: BookAbout,
  language: Language,
): Table {
  const t = filesMessages(language);
  const lines: readonly (readonly [string, string])[] = [
    [t.notes.title, title],
    [t.notes.address, address],
    [t.notes.version, String(data.version)],
    [t.notes.imported, formatDate(data.importedAt, language)],
    ...notes,
    ...(figures ? figureNotes(t.notes) : []),
    [t.notes.numbers, t.notes.numbersText],
    [t.notes.credit, messages(language).footer.credit],
  ];
  return {
    name: t.sheets.notes,
    header: [t.notes.item, t.notes.content],
    rows: lines.map((line) => line.map(text)),
  };
}

function figureNotes(t: FilesMessages["notes"]): readonly (readonly [string, string])[] {
  return [
    [t.missing, t.missingText],
    [t.ranks, t.ranksText],
    [t.changes, t.changesText],
  ];
}
