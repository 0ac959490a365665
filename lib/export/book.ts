import type { Language } from "@/lib/i18n/language";
import { csv } from "./csv";
import type { Table } from "./table";
import { xlsx } from "./xlsx";

export const fileFormats = ["csv", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A table that is handed out, with all that is needed to read it. */
export interface Book {
  /** Name of the file without its ending: letters, digits, dots and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly data: Table;
  /** What the table is, of which data version, and how to read it. */
  readonly notes: Table;
  /** The sources that the rows of `data` name, each once. */
  readonly sources: Table;
  /** What each column of `data` means. */
  readonly dictionary: Table;
  /** ISO 8601 time of the data version: the same data make the same bytes. */
  readonly importedAt: string;
}

export interface BookFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly fileName: string;
}

const contentTypes: Readonly<Record<FileFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A book as the bytes of a file. A workbook has its four sheets; a CSV file holds the data alone. */
export async function bookFile(
  book: Book,
  format: FileFormat,
  language: Language,
): Promise<BookFile> {
  const sheets = [book.data, book.notes, book.sources, book.dictionary];
  const bytes =
    format === "csv"
      ? new TextEncoder().encode(csv(book.data, language))
      : new Uint8Array(await xlsx(sheets, book.title, new Date(book.importedAt)));
  return { bytes, contentType: contentTypes[format], fileName: `${book.name}.${format}` };
}
