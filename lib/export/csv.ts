import { safeText } from "./safe-cell";
import type { Cell, Table } from "./table";

/** Spreadsheets take a file for UTF-8 only with it. */
const byteOrderMark = "\uFEFF";

function quoted(text: string): string {
  return /[",;\r\n\t]|^\s|\s$|^\uFEFF/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function field(cell: Cell): string {
  if (cell.kind === "empty") return "";
  return cell.kind === "number" ? cell.printed : quoted(safeText(cell.text));
}

function line(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}

/**
 * A table as CSV: RFC 4180 with commas and CRLF, UTF-8 with a byte order mark, decimal dots in either language.
 * No text in it can run as a formula; numbers are never quoted or marked.
 */
export function csv(table: Table): string {
  const header = line(table.header.map((name) => quoted(safeText(name))));
  return byteOrderMark + header + table.rows.map((row) => line(row.map(field))).join("");
}
