import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

type Row = Readonly<Record<string, string>>;

/** Rows of a file of prisma/data, by the name of their column. */
export function rowsOf(file: string): Row[] {
  return parse(readFileSync(`prisma/data/${file}`, "utf8"), { columns: true }) as Row[];
}

/** The stored rows of one edition of one indicator. */
export function edition(file: string, indicator: string, year: number, unitSet = "63"): Row[] {
  return rowsOf(`figures/${file}.csv`).filter(
    (row) => row.indicator === indicator && row.year === String(year) && row.unit_set === unitSet,
  );
}

/** "85.77" as Vietnamese writes it. */
export function inVietnamese(printed: string | undefined): string {
  return (printed ?? "").replace(".", ",");
}
