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

/** A download that broke off leaves a last row of fewer cells, which may end within a figure. */
function checkWhole(text: string, rows: readonly GridRow[]): void {
  const last = rows.at(-1);
  const [first] = rows;
  if (text.endsWith("\n") || last === undefined || first === undefined || rows.length < 3) return;
  const usual = first.cells.length;
  const filled = last.cells.filter((cell) => cell !== "").length;
  const isCut = filled > 1 && last.cells.length < usual;
  if (!isCut || rows.slice(0, -1).some(({ cells }) => cells.length !== usual)) return;
  const { row } = last;
  throw new Refusal(
    `Dòng cuối (${row}) chỉ có ${last.cells.length} ô, mọi dòng khác ${usual}, và không có dấu xuống dòng: tệp có thể bị đứt. Hãy tải lại tệp; nếu dòng đó đúng, thêm dấu xuống dòng ở cuối.`,
    `The last line (${row}) has ${last.cells.length} cells, every other one ${usual}, and no line end: the file may be cut off. Download it again; if that line is right, end it with a line break.`,
    { row },
  );
}

/**
 * Splits text with one separator and quoted cells. A row has the number of the line on which it begins,
 * `firstLine` for the first; empty rows are left out.
 * @throws Refusal for a table beyond the limits, with quotation marks that do not pair, or cut off
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
  checkWhole(text, rows);
  return rows;
}
