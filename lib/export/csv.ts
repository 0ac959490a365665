import type { Language } from "@/lib/i18n/language";
import { safeText } from "./safe-cell";
import type { Cell, Table } from "./table";

/** Spreadsheets take a file for UTF-8 only with it. */
const byteOrderMark = "\uFEFF";

/** What a spreadsheet set to the language expects between two fields and before the decimals. */
const marks = {
  vi: { field: ";", decimal: "," },
  en: { field: ",", decimal: "." },
} as const;

function quoted(text: string): string {
  return /[",;\r\n\t]|^\s|\s$|^\uFEFF/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function field(cell: Cell, decimal: string): string {
  if (cell.kind === "empty") return "";
  return cell.kind === "number" ? cell.printed.replace(".", decimal) : quoted(safeText(cell.text));
}

/**
 * A table as CSV: RFC 4180 with CRLF, UTF-8 with a byte order mark. In Vietnamese the fields are parted by
 * semicolons and numbers have a decimal comma, in English commas and decimal dots, as Excel set to the language
 * reads them. No text in it can run as a formula; numbers are never quoted or marked.
 */
export function csv(table: Table, language: Language): string {
  const mark = marks[language];
  const line = (fields: readonly string[]) => `${fields.join(mark.field)}\r\n`;
  const header = line(table.header.map((name) => quoted(safeText(name))));
  const rows = table.rows.map((row) => line(row.map((cell) => field(cell, mark.decimal))));
  return byteOrderMark + header + rows.join("");
}
