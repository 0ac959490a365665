import { resolve } from "node:path";
import { checkFolder } from "@/lib/import/check-folder";
import type { Grid, GridCell } from "@/lib/import/grid";
import { noMapping } from "@/lib/import/table/mapping";
import { readTable, type TableOptions } from "@/lib/import/table/read-table";
import type { TableReading } from "@/lib/import/table-reading";

const { dataset } = checkFolder(resolve("prisma/data"));
if (dataset === null) throw new Error("prisma/data holds problems");

/** The catalogue and the figures that ship. */
export const shipped = dataset;

/** Rows of cells; a text is split at `|`. Empty rows are left out, as every reader of files does. */
export function gridOf(rows: readonly (string | readonly GridCell[])[], file = "bang.xlsx"): Grid {
  return {
    file,
    sheet: "Sheet1",
    rows: rows
      .map((row, index) => ({
        row: index + 1,
        cells: typeof row === "string" ? row.split("|").map((cell) => cell.trim()) : row,
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== "")),
  };
}

export const parIndex2023 = { indicator: "par-index", year: 2023, unitSet: "63" } as const;

/** Reads rows against the catalogue that ships, as PAR Index 2023 of the 63 unless told otherwise. */
export function read(
  rows: readonly (string | readonly GridCell[])[],
  options: Partial<Omit<TableOptions, "catalogue">> = {},
): TableReading {
  return readTable(gridOf(rows), {
    edition: parIndex2023,
    mapping: noMapping,
    ...options,
    catalogue: shipped,
  });
}

/** "tien-giang 85.77 50", with the component and the count where there are any. */
export function figuresOf(reading: TableReading): string[] {
  return reading.figures.map(({ indicator, province, value, rank, of }) =>
    [
      ...(indicator === "par-index" ? [] : [indicator]),
      province,
      value || "-",
      rank || "-",
      ...(of === "" ? [] : [of]),
    ].join(" "),
  );
}

export function rolesOf(reading: TableReading): string {
  return reading.columns.map(({ letter, role }) => `${letter}=${role}`).join(",");
}

/** Row, column and English words of each problem. */
export function problemsOf(reading: TableReading): string[] {
  return reading.problems.map(({ row, column, message }) => `${row} ${column}: ${message.en}`);
}
