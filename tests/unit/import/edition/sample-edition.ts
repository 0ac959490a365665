import type { Figure } from "@/lib/figures/figure";
import type { ReadEdition } from "@/lib/import/edition/read-edition";
import type { Warning } from "@/lib/import/edition/warning";
import type { Parsed } from "@/lib/import/parse-rows";

/** Figures as if they had been read from a table, the first in row 2. */
export function rowsOf(figures: readonly Figure[]): Parsed<Figure>[] {
  return figures.map((data, index) => ({
    data,
    raw: { file: "table.csv", row: index + 2, cells: { value: data.printed ?? "" } },
  }));
}

/** The figures as one edition; they are of one indicator, year and set. */
export function editionOf(figures: readonly Figure[]): ReadEdition {
  const [first] = figures;
  if (first === undefined) throw new Error("An edition has figures.");
  const { indicator: code, year, unitSet } = first;
  const rows = new Map(rowsOf(figures).map((row) => [row.data.province, row]));
  return { code, year, unitSet, rows };
}

/** The name of a warning and the rows that it points at. */
export function seen(warning: Warning | null) {
  return warning && [warning.id, ...warning.cells.map(({ row }) => row)];
}
