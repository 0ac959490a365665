import { takeFootnoteMark } from "@/lib/figures/footnote-mark";
import type { Text } from "@/lib/i18n/language";
import { columnLetter, type Grid, type GridCell, type GridRow, textOf } from "@/lib/import/grid";
import type { Problem } from "@/lib/import/problem";
import type { Block } from "@/lib/import/table/blocks";
import { placeOf } from "@/lib/import/table/column-doubts";
import type { SettledColumn } from "@/lib/import/table/columns";
import { isNumber } from "@/lib/import/table/profile";

/** Fewer rows have no habits. */
const fewestRows = 8;
/** Share of the rows that makes a habit. */
const mostRows = 0.9;
const nearlyAll = 0.95;

const words = {
  empty: {
    vi: "Ô trống, các dòng khác đều có: có thể thiếu ô hoặc dòng bị lệch cột.",
    en: "Empty, where all other rows have something: a cell may be missing or the row out of line.",
  },
  beside: {
    vi: "Số nằm ngoài các cột của bảng: có thể dòng bị lệch cột.",
    en: "A number beside the columns of the table: the row may be out of line.",
  },
  short: {
    vi: "Ít chữ số thập phân hơn cả cột: có thể là số của cột khác, hoặc mất chữ số.",
    en: "Fewer decimals than its column: it may belong to another column, or have lost digits.",
  },
  nameless: {
    vi: "Cột có số mà không có tên, các cột khác đều có: có thể thiếu một ô tiêu đề nên tên cột bị lệch.",
    en: "A column of numbers without a name, while all others have one: a cell of the header may be missing and the names out of line.",
  },
} as const satisfies Record<string, Text>;

interface Odd {
  readonly row: number | null;
  readonly index: number;
  readonly value: string;
  readonly message: Text;
}

function decimalsOf(cell: GridCell | undefined): number | null {
  if (cell === undefined || !isNumber(cell)) return null;
  const { text } = takeFootnoteMark(textOf(cell));
  return /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
}

/** The number of decimals that nearly all numbers of a column have, where they have any. */
function usualDecimals(rows: readonly GridRow[], index: number): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { cells } of rows) {
    const decimals = decimalsOf(cells[index]);
    if (decimals === null) continue;
    all += 1;
    counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  }
  const usual = [...counts].find(
    ([, count]) => all >= fewestRows && count >= Math.min(all * nearlyAll, all - 1),
  );
  return usual === undefined || usual[0] === 0 ? null : usual[0];
}

/** Share of the numbers of a column that have so many decimals or more; 0 where there are few numbers. */
function shareWith(decimals: number, rows: readonly GridRow[], index: number): number {
  const numbers = rows.map(({ cells }) => decimalsOf(cells[index])).filter((one) => one !== null);
  const fine = numbers.filter((one) => one >= decimals).length;
  return numbers.length < fewestRows ? 0 : fine / numbers.length;
}

function isFigureRole(role: string): boolean {
  return /^(?:value|rank)(?::|$)/.test(role);
}

function holdsFigure({ cells }: GridRow, columns: readonly SettledColumn[]): boolean {
  return columns.some(({ role, index }) => isFigureRole(role) && isNumber(cells[index]));
}

function oddInColumn(
  rows: readonly GridRow[],
  column: SettledColumn,
  columns: readonly SettledColumn[],
): Odd[] {
  const { index, role } = column;
  const filled = rows.filter(({ cells }) => textOf(cells[index]) !== "").length;
  const isHabit = filled >= rows.length * mostRows;
  const isValue = role === "value" || role.startsWith("value:");
  const usual = isValue ? usualDecimals(rows, index) : null;
  const isBroken = isValue && shareWith(1, rows, index) > 0.5;
  const isFine = isValue && shareWith(2, rows, index) >= 0.8;
  return rows.flatMap((row): Odd[] => {
    const cell = row.cells[index];
    const odd = (message: Text) => [{ row: row.row, index, value: textOf(cell), message }];
    if (textOf(cell) === "") return isHabit ? odd(words.empty) : [];
    const decimals = decimalsOf(cell);
    if (decimals === null) return [];
    const isShort =
      typeof cell === "string" &&
      ((usual !== null && decimals < usual) || (isFine && decimals === 0));
    const lacksOther = columns.some(
      (other) => isFigureRole(other.role) && textOf(row.cells[other.index]) === "",
    );
    return isShort || (isBroken && decimals === 0 && lacksOther) ? odd(words.short) : [];
  });
}

function oddBeside(
  rows: readonly GridRow[],
  columns: readonly SettledColumn[],
  { from, to }: Block,
): Odd[] {
  const known = new Set(columns.filter(({ header }) => header !== "").map(({ index }) => index));
  const width = rows.reduce((most, { cells }) => Math.max(most, Math.min(to, cells.length)), 0);
  return Array.from({ length: Math.max(0, width - from) }, (_, at) => from + at)
    .filter((index) => !known.has(index))
    .flatMap((index) => {
      const numbers = rows.filter(({ cells }) => isNumber(cells[index]));
      if (numbers.length > Math.max(1, rows.length * (1 - mostRows))) return [];
      return numbers.map(({ row, cells }) => ({
        row,
        index,
        value: textOf(cells[index]),
        message: words.beside,
      }));
    });
}

/** Right of the names; a data frame has its nameless count before them. */
function namelessColumns(
  rows: readonly GridRow[],
  columns: readonly SettledColumn[],
  province: number,
): Odd[] {
  return columns
    .filter(({ index, header, certainty }) => header === "" && index > province && certainty < 1)
    .filter(({ index }) => {
      const numbers = rows.filter(({ cells }) => isNumber(cells[index])).length;
      return numbers > rows.length / 2;
    })
    .map(({ index }) => ({ row: null, index, value: "", message: words.nameless }));
}

/**
 * Cells that break the habits of their column, which is how a missing cell, a row out of line or a lost digit
 * looks: nothing is wrong with them for certain.
 * @param rows those that name a province
 * @param settled the columns of the first block
 * @param block the one that is looked at
 */
export function oddCells(
  rows: readonly GridRow[],
  settled: readonly SettledColumn[],
  { block, moved, province }: { block: Block; moved: number; province: number },
  { file, sheet }: Pick<Grid, "file" | "sheet">,
): Problem[] {
  const columns = settled.map((column) => ({ ...column, index: column.index + moved }));
  const hasHeader = columns.some(({ header }) => header !== "");
  const told = rows.filter((row) => holdsFigure(row, columns));
  const odd = [
    ...(hasHeader ? namelessColumns(told, columns, province) : []),
    ...(told.length < fewestRows
      ? []
      : [
          ...columns
            .filter(({ role }) => role !== "ignore" || hasHeader)
            .flatMap((column) => oddInColumn(told, column, columns)),
          ...oddBeside(told, hasHeader ? columns : [], block),
        ]),
  ];
  return odd.map(({ row, index, value, message }) => ({
    file,
    sheet,
    row,
    column: placeOf({
      letter: columnLetter(index),
      header: columns.find((column) => column.index === index)?.header ?? "",
    }),
    value: value === "" ? null : value,
    message,
  }));
}
