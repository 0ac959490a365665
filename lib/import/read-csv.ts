import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "@/lib/import/problem";
import type { TableShape } from "@/lib/import/tables";

/** A row as it stands in a file: every column of the list has a cell, "" where the file leaves it out. */
export interface RawRow {
  readonly file: string;
  readonly sheet?: string | null;
  /** Line on which the row starts, from 1 for the header. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Where our columns stand in a file that is not one of our lists. */
  readonly places?: Readonly<Record<string, CellPlace | null>>;
}

/** A cell of somebody else's table: its column as a person finds it, such as "C (Kết quả)", and what stands there. */
export interface CellPlace {
  readonly column: string;
  readonly value: string;
}

export interface CsvContent {
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
}

const mark = "\uFEFF";

function refuse(
  file: string,
  row: number | null,
  column: string | null,
  value: string | null,
  vi: string,
  en: string,
): Problem {
  return { file, row, column, value, message: { vi, en } };
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return (text.startsWith(mark) ? text.slice(mark.length) : text).normalize("NFC");
  } catch {
    return null;
  }
}

/** How many lines of the file a record takes; quoted cells may hold line feeds. */
function countLines(cells: readonly string[]): number {
  return 1 + (cells.join().match(/\n/g)?.length ?? 0);
}

function checkHeader(file: string, header: readonly string[], shape: TableShape): Problem[] {
  const known = [...shape.columns, ...shape.optionalColumns];
  const doubled = header.filter((column, index) => header.indexOf(column) !== index);
  return [
    ...header
      .filter((column) => !known.includes(column))
      .map((column) =>
        refuse(file, 1, column, null, "Cột không có trong mô tả dữ liệu.", "Unknown column."),
      ),
    ...doubled.map((column) => refuse(file, 1, column, null, "Cột bị lặp.", "Column given twice.")),
    ...shape.columns
      .filter((column) => !header.includes(column))
      .map((column) => refuse(file, 1, column, null, "Thiếu cột.", "Missing column.")),
  ];
}

function split(file: string, text: string): { records: string[][]; problems: Problem[] } {
  try {
    return { records: parse(text, { relax_column_count: true }), problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : null;
    const vi = `Không đọc được CSV: ${error.message}.`;
    return {
      records: [],
      problems: [refuse(file, line, null, null, vi, `Not CSV: ${error.message}.`)],
    };
  }
}

/**
 * Reads one CSV file: UTF-8, comma, header in the first line; text becomes NFC.
 * The cells stay text; what they mean is checked later. Blank lines are passed over.
 */
export function readCsv(file: string, bytes: Uint8Array, shape: TableShape): CsvContent {
  const text = decode(bytes);
  if (text === null) {
    const vi = "Tệp không phải UTF-8.";
    return { rows: [], problems: [refuse(file, null, null, null, vi, "The file is not UTF-8.")] };
  }
  const { records, problems } = split(file, text);
  const [header, ...body] = records;
  if (problems.length > 0) return { rows: [], problems };
  if (header === undefined) {
    return {
      rows: [],
      problems: [refuse(file, null, null, null, "Tệp rỗng.", "The file is empty.")],
    };
  }
  problems.push(...checkHeader(file, header, shape));
  if (problems.length > 0) return { rows: [], problems };

  const absent = shape.optionalColumns.filter((column) => !header.includes(column));
  const empty = absent.map((column) => [column, ""] as const);
  const rows: RawRow[] = [];
  let next = 1 + countLines(header);
  for (const cells of body) {
    const row = next;
    next += countLines(cells);
    if (cells.length === 1 && cells[0] === "") continue;
    if (cells.length !== header.length) {
      const vi = `Dòng có ${cells.length} ô, tiêu đề có ${header.length} cột.`;
      const en = `The row has ${cells.length} cells, the header ${header.length} columns.`;
      problems.push(refuse(file, row, null, cells.join(","), vi, en));
      continue;
    }
    const named = header.map((column, index) => [column, cells[index] ?? ""] as const);
    rows.push({ file, row, cells: Object.fromEntries([...named, ...empty]) });
  }
  return { rows, problems };
}
