import { type GridRow, textOf } from "@/lib/import/grid";
import { widestTable } from "@/lib/import/table/blocks";
import { headerJoint, wordOf, yearsOf } from "@/lib/import/table/header-words";
import { isNumber } from "@/lib/import/table/profile";
import { searchKey } from "@/lib/provinces/search-key";

export interface Header {
  /** First row of the header, 0 where there is none. */
  readonly row: number;
  /** One text a column; two-row headers are joined. */
  readonly texts: readonly string[];
  /** Index of the first row below it. */
  readonly bodyFrom: number;
}

const mostHeaderRows = 3;
const rowsToSearch = 40;
const noGroup =
  /\b(?:cong hoa xa hoi|doc lap tu do|phu luc|don vi tinh|dvt|unit|kem theo|ban hanh|quyet dinh|bang so)\b/;

function texts({ cells }: GridRow): string[] {
  return cells.slice(0, widestTable).map((cell) => textOf(cell).replace(/\s+/g, " "));
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && yearsOf(text).length === 1;
}

function isWording(row: GridRow): boolean {
  return row.cells.every((cell) => !isNumber(cell) || isYear(textOf(cell)));
}

function filled(row: GridRow): number {
  return row.cells.filter((cell) => textOf(cell) !== "").length;
}

/** A row that only numbers the columns: (1) (2) (3), or A B 1 2. */
export function isColumnNumbering(row: GridRow): boolean {
  const marks = texts(row)
    .map((text) => text.replace(/[()[\].\s]/g, ""))
    .filter((text) => text !== "");
  const numbers = marks.filter((mark) => /^\d{1,3}$/.test(mark)).map(Number);
  const letters = marks.filter((mark) => /^[A-Z]$/i.test(mark));
  return (
    marks.length >= 2 &&
    numbers.length + letters.length === marks.length &&
    letters.length <= 4 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1) &&
    (letters.length > 0 ||
      texts(row).every((text) => text === "" || /^[([]/.test(text)) ||
      numbers[1] === 2)
  );
}

/** Lays the cells of a group over the columns that its merged cell covers. */
function spread(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  let group = "";
  return Array.from({ length: width }, (_, column) => {
    const own = upper[column] ?? "";
    const below = lower[column] ?? "";
    if (own !== "") group = below === "" ? "" : own;
    else if (below === "") group = "";
    return own === "" ? group : own;
  });
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  return spread(upper, lower).map((group, column) => {
    const below = lower[column] ?? "";
    if (group === "" || searchKey(group) === searchKey(below)) return below;
    return below === "" ? group : `${group}${headerJoint}${below}`;
  });
}

/** One text that stands over the names of the provinces too heads the whole table, not a group of its columns. */
function isTitle(upper: readonly string[], lower: readonly string[]): boolean {
  const [text, ...others] = new Set(upper.filter((each) => each !== ""));
  if (text === undefined || others.length > 0) return false;
  return lower.some((below, column) => {
    const isOver = upper[column] === text && searchKey(below) !== searchKey(text);
    const word = wordOf(below);
    return isOver && (word === "province" || word === "ordinal");
  });
}

function isGroupRow(
  row: GridRow,
  lower: readonly string[],
  knows: (text: string) => boolean,
): boolean {
  const upper = texts(row);
  if (!isWording(row) || upper.some((text) => text.length > 80 || noGroup.test(searchKey(text)))) {
    return false;
  }
  if (isTitle(upper, lower)) return false;
  const start = lower.findIndex((text) => text !== "");
  return upper.some((text, column) => {
    if (text === "") return false;
    return (lower[column] ?? "") === "" ? column < lower.length && knows(text) : column > start;
  });
}

function bottomRow(
  rows: readonly GridRow[],
  before: number,
  knows: (text: string) => boolean,
): number {
  const isHeader = (row: GridRow) =>
    isWording(row) && filled(row) >= 2 && texts(row).some((text) => text !== "" && knows(text));
  for (let index = before - 1; index >= Math.max(0, before - rowsToSearch); index -= 1) {
    const row = rows[index];
    if (row !== undefined && isHeader(row)) return index;
  }
  const adjacent = rows[before - 1];
  const isPlainHeader =
    adjacent !== undefined &&
    isWording(adjacent) &&
    filled(adjacent) >= 2 &&
    !isColumnNumbering(adjacent);
  return isPlainHeader ? before - 1 : -1;
}

/**
 * Finds the header above the row at index `before`: one row, or up to three with merged cells over groups.
 * `knows` tells whether a text is a word that headers use.
 */
export function findHeader(
  rows: readonly GridRow[],
  before: number,
  knows: (text: string) => boolean,
): Header {
  const bottom = bottomRow(rows, before, knows);
  const lowest = rows[bottom];
  if (lowest === undefined) return { row: 0, texts: [], bodyFrom: 0 };
  let header = texts(lowest);
  let top = bottom;
  while (top > 0 && bottom - top + 1 < mostHeaderRows) {
    const above = rows[top - 1];
    if (above === undefined || !isGroupRow(above, header, knows)) break;
    header = joined(texts(above), header);
    top -= 1;
  }
  return { row: rows[top]?.row ?? 0, texts: header, bodyFrom: bottom + 1 };
}

/** Where no row is known to hold a province: the first row with two header words. */
export function firstWordedRow(rows: readonly GridRow[], knows: (text: string) => boolean): number {
  return rows
    .slice(0, rowsToSearch)
    .findIndex((row) => texts(row).filter((text) => text !== "" && knows(text)).length >= 2);
}
