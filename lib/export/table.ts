/** A cell of a file that is handed out. A number is as printed, with a decimal dot: its decimals are kept. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly printed: string }
  | { readonly kind: "empty" };

/** A table with one header row; every row has one cell a column. */
export interface Table {
  /** What the table holds, for the tab of a spreadsheet. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const empty: Cell = { kind: "empty" };

/** A text; nothing and "" leave the cell empty. */
export function text(value: string | null | undefined): Cell {
  return value ? { kind: "text", text: value } : empty;
}

/** A number as printed ("85.70", "-0.41") or a whole number; nothing leaves the cell empty. Throws on anything else. */
export function number(value: string | number | null | undefined): Cell {
  if (value === null || value === undefined) return empty;
  const printed = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(printed)) throw new RangeError(`${printed} is not a printed number.`);
  return { kind: "number", printed };
}

/** An exact number as printed with at least so many decimals: 3.1 with two is "3.10". */
export function decimalText(value: number, decimals: number): string {
  const exact = String(value);
  const own = exact.split(".")[1]?.length ?? 0;
  return own >= decimals ? exact : value.toFixed(decimals);
}
