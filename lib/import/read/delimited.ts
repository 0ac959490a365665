import { CsvError, parse } from "csv-parse/sync";
import type { GridRow } from "@/lib/import/grid";
import { oneLine } from "./clean-text";
import { checkTableSize, type Separator } from "./records";
import { Refusal } from "./refusal";

function refuse(error: CsvError): Refusal {
  const row = typeof error.lines === "number" ? error.lines : 1;
  return new Refusal(
    `Dòng ${row}: dấu ngoặc kép đặt sai nên không tách được các ô. Ô có dấu ngoặc kép phải nằm trong ngoặc kép, dấu bên trong viết hai lần ("").`,
    `Line ${row}: a misplaced quotation mark, so that the cells cannot be told apart. Put a cell that holds one in quotation marks and write the inner ones twice ("").`,
    { row },
  );
}

/**
 * Splits text with one separator and quoted cells. A row has the number of the line on which it begins,
 * `firstLine` for the first; empty rows are left out.
 * @throws Refusal for a table beyond the limits or with quotation marks that do not pair
 */
export function readDelimited(text: string, separator: Separator, firstLine = 1): GridRow[] {
  checkTableSize(text, separator);
  const rows: GridRow[] = [];
  let next = firstLine;
  const take = (cells: string[]) => {
    const row = next;
    next +=
      1 +
      cells.reduce(
        (feeds, cell) => feeds + (cell.includes("\n") ? cell.split("\n").length - 1 : 0),
        0,
      );
    const clean = cells.map(oneLine);
    if (clean.some((cell) => cell !== "")) rows.push({ row, cells: clean });
    return null;
  };
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      on_record: take,
    });
  } catch (error) {
    if (error instanceof CsvError) throw refuse(error);
    throw error;
  }
  return rows;
}
