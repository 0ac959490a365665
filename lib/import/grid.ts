/** A cell that is more than text: what the spreadsheet says it holds, and that as text. */
export interface TypedCell {
  /** `number` as shown: digits, decimal dot, no grouping, with the zeros that its format shows. */
  readonly kind: "number" | "formula" | "error" | "date" | "boolean";
  readonly text: string;
}

/** A plain string is a text cell, trimmed and in NFC; "" is an empty one. */
export type GridCell = string | TypedCell;

export interface GridRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** A table as it stands in a file or on one sheet, before anybody says what its columns mean. */
export interface Grid {
  /** Name of the file without its path. */
  readonly file: string;
  readonly sheet: string | null;
  /** In order; empty rows are left out. Rows may have different lengths. */
  readonly rows: readonly GridRow[];
}

export function textOf(cell: GridCell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell === "string" ? cell : cell.text;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
