import { type GridCell, type GridRow, textOf } from "@/lib/import/grid";
import { nameColumns } from "@/lib/import/table/blocks";
import { isNumber } from "@/lib/import/table/profile";
import type { TableContext } from "@/lib/import/table/table-context";

const longestPiece = 40;
/** No name is broken into more lines on one side of its figures. */
const mostPieces = 2;

/** Pieces around a row with figures that make its name whole. */
interface Joining {
  readonly at: number;
  /** Indices of the rows that hold nothing but a piece. */
  readonly pieces: readonly number[];
  readonly name: string;
}

/** The only text of a row, where it may be a part of a name. */
function pieceOf({ cells }: GridRow, column: number): string | null {
  const filled = cells.flatMap((cell, index) => (textOf(cell) === "" ? [] : index));
  const [index] = filled;
  if (index === undefined || filled.length > 1 || index > column) return null;
  const text = textOf(cells[index]);
  const isWords = text.length <= longestPiece && /\p{L}/u.test(text) && !/\d/.test(text);
  return isWords ? text : null;
}

function isOpen({ cells }: GridRow, column: number, context: TableContext): boolean {
  const hasFigure = cells.some((cell, index) => index > column && isNumber(cell));
  return hasFigure && !context.isProvince(textOf(cells[column]));
}

function joiningsOf(
  at: number,
  name: string,
  pieces: readonly (string | null)[],
  context: TableContext,
): Joining[] {
  const found: Joining[] = [];
  for (let before = 0; before <= mostPieces; before += 1) {
    if (before > 0 && pieces[at - before] == null) break;
    for (let after = 0; after <= mostPieces; after += 1) {
      if (after > 0 && pieces[at + after] == null) break;
      const above = Array.from({ length: before }, (_, index) => at - before + index);
      const below = Array.from({ length: after }, (_, index) => at + 1 + index);
      const part = (index: number) => pieces[index] ?? "";
      const words = [...above.map(part), name, ...below.map(part)].filter((text) => text !== "");
      const whole = words.join(" ");
      // A whole name beside nameless figures may belong to figures that were lost.
      if (words.length > 1 && before + after > 0 && context.isProvince(whole)) {
        found.push({ at, pieces: [...above, ...below], name: whole });
      }
    }
  }
  return found;
}

/** Those that alone explain their row, from pieces that no other row could take. */
function certain(joinings: readonly Joining[]): Joining[] {
  return joinings.filter(({ at, pieces }) => {
    const rivals = joinings.filter(
      (other) => other.at === at || other.pieces.some((piece) => pieces.includes(piece)),
    );
    return rivals.length === 1;
  });
}

function named({ row, cells }: GridRow, column: number, name: string): GridRow {
  const whole: GridCell[] = [...cells];
  whole[column] = name;
  return { row, cells: whole };
}

/**
 * Puts names together that stand on several rows, where the pieces around a row with figures make the name of
 * a province in one way only; all other rows stay as they are.
 */
export function joinBrokenNames(
  rows: readonly GridRow[],
  context: TableContext,
): readonly GridRow[] {
  const [column, ...others] = nameColumns(rows, context);
  if (column === undefined || others.length > 0) return rows;
  const pieces = rows.map((row) => pieceOf(row, column));
  const joinings = rows.flatMap((row, at) =>
    isOpen(row, column, context) ? joiningsOf(at, textOf(row.cells[column]), pieces, context) : [],
  );
  const taken = certain(joinings);
  if (taken.length === 0) return rows;
  const used = new Set(taken.flatMap((joining) => joining.pieces));
  const names = new Map(taken.map(({ at, name }) => [at, name]));
  return rows.flatMap((row, at) => {
    const name = names.get(at);
    if (used.has(at)) return [];
    return name === undefined ? row : named(row, column, name);
  });
}
