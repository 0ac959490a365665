import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Cell, Table } from "./table";

/** The writer makes an error cell of "#N/A", and Excel a letter of "_x0041_"; both are texts here. */
function plainText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return /^#[A-Z0_/]+[!?]?$/.test(text) ? `'${escaped}` : escaped;
}

function value(cell: Cell): CellValue {
  if (cell.kind === "empty") return null;
  return cell.kind === "number" ? Number(cell.printed) : plainText(cell.text);
}

function style(cell: Cell): CellStyle | null {
  if (cell.kind !== "number") return null;
  const decimals = cell.printed.split(".")[1]?.length ?? 0;
  return { numFmt: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
}

/** Characters wide, from the longest text of the column. */
function width(table: Table, column: number): number {
  const lengths = table.rows.map((row) => {
    const cell = row[column];
    if (cell === undefined || cell.kind === "empty") return 0;
    return cell.kind === "number" ? cell.printed.length : cell.text.length;
  });
  const longest = Math.max(table.header[column]?.length ?? 0, ...lengths);
  return Math.min(Math.max(longest + 2, 8), 60);
}

function sheet(table: Table): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  table.header.forEach((_, column) => {
    cells.set(`0,${column}`, { style: { font: { bold: true } } });
  });
  table.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const numberStyle = style(cell);
      if (numberStyle) cells.set(`${index + 1},${column}`, { style: numberStyle });
    });
  });
  return {
    name: table.name,
    columns: table.header.map((_, column) => ({ width: width(table, column) })),
    rows: [table.header.map(plainText), ...table.rows.map((row) => row.map(value))],
    cells,
    freezePane: { rows: 1 },
  };
}

/**
 * Tables as a workbook, one sheet each: numbers are numbers that show their printed decimals, texts are texts
 * and never formulas, the header row stays in sight. The names of the tables have at most 31 characters.
 */
export async function xlsx(
  tables: readonly Table[],
  title: string,
  modified: Date,
): Promise<Uint8Array> {
  return writeXlsx({ sheets: tables.map(sheet), properties: { title, modified } });
}
