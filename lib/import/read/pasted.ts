import type { GridRow } from "@/lib/import/grid";
import { findColumns } from "./align-columns";
import { tooMuch } from "./check-size";
import { joinNames } from "./join-names";
import { mostCellLength, mostCells, mostColumns, mostRows } from "./limits";
import { type Line, lineOf } from "./pasted-lines";
import { findSingleSpacing } from "./single-spaces";

function linesOf(text: string, firstLine: number): Line[] {
  const lines: Line[] = [];
  let cells = 0;
  let row = firstLine;
  for (let start = 0; start <= text.length; row++) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > mostCellLength * mostColumns) throw tooMuch("length", row);
    const line = end === start ? null : lineOf(text.slice(start, end), row);
    start = end + 1;
    if (line === null) continue;
    const filled = line.tokens.filter((token) => token.text !== "");
    if (filled.length === 0) continue;
    if (line.tokens.length > mostColumns) throw tooMuch("columns", row);
    if (filled.some((token) => token.text.length > mostCellLength)) throw tooMuch("length", row);
    cells += filled.length;
    if (cells > mostCells) throw tooMuch("cells", row);
    if (lines.push(line) > mostRows) throw tooMuch("rows", row);
  }
  return lines;
}

/** Share of the first lines that runs of spaces part into three cells or more. */
export function spacedShare(text: string): number {
  const lines = text
    .slice(0, 65_536)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 60);
  const spaced = lines.filter((line) => /[^ ] {2,}[^ ]+(?: [^ ]+)* {2,}[^ ]/.test(line));
  return lines.length === 0 ? 0 : spaced.length / lines.length;
}

/**
 * Reads a table that was copied as text: cells between tabs or runs of spaces, or figures after a name
 * with single spaces. Names broken over lines are put together; repeated headers and page marks stay.
 * @throws Refusal for a table beyond the limits
 */
export function readPasted(text: string, firstLine = 1): GridRow[] {
  const lines = linesOf(text, firstLine);
  const single = findSingleSpacing(lines);
  if (single === null) {
    const { name, cellsOf } = findColumns(lines);
    return joinNames(
      lines.map((line) => ({ row: line.row, cells: cellsOf(line) })),
      name,
    );
  }
  const split = lines.map((line) => single.split(line));
  const name = split.some((cells) => cells !== null && /^\d/.test(cells[0] ?? "")) ? 1 : 0;
  const rows = lines.map(({ row, tokens }, index) => ({
    row,
    cells: split[index] ?? tokens.map((token) => token.text),
  }));
  return joinNames(rows, name);
}
