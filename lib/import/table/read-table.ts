import { columnLetter, type Grid, textOf } from "@/lib/import/grid";
import { widestTable } from "@/lib/import/table/blocks";
import { readLong } from "@/lib/import/table/long";
import { findLongTable } from "@/lib/import/table/long-columns";
import { ProblemList } from "@/lib/import/table/problem-list";
import { makeTableContext, type TableCatalogue } from "@/lib/import/table/table-context";
import { readWide } from "@/lib/import/table/wide";
import type { Mapping, TableEdition, TableReading } from "@/lib/import/table-reading";

export interface TableOptions {
  /** Needed by wide tables; a long one may say all of it in its rows. */
  readonly edition: TableEdition | null;
  readonly catalogue: TableCatalogue;
  readonly mapping: Mapping;
}

const nothing = {
  shape: "wide",
  headerRow: 0,
  columns: [],
  figures: [],
  means: [],
  skipped: [],
  doubts: [],
} as const;

/** What makes a grid no table at all. */
function refuseShape({ file, sheet, rows }: Grid, problems: ProblemList): boolean {
  if (rows.length === 0) {
    const message = {
      vi: "Không có dòng nào. Kiểm tra tệp, hoặc chọn trang có bảng.",
      en: "There are no rows. Check the file, or choose the sheet that has the table.",
    };
    problems.add({ file, sheet, row: null, column: null, value: null, message });
    return true;
  }
  const wide = rows.find(({ cells }) =>
    cells.some((cell, index) => index >= widestTable && textOf(cell) !== ""),
  );
  if (wide === undefined) return false;
  problems.add({
    file,
    sheet,
    row: wide.row,
    column: columnLetter(widestTable),
    value: null,
    message: {
      vi: `Bảng rộng hơn ${widestTable} cột. Kiểm tra dấu phân cách, hoặc chỉ giữ các cột cần nhập.`,
      en: `The table is wider than ${widestTable} columns. Check the separator, or keep only the columns to import.`,
    },
  });
  return true;
}

/**
 * Says what a table holds: finds its header and columns, reads names and printed numbers, and lists what it
 * could not read. Scales, years and sources are not its business; figures are passed on as printed.
 */
export function readTable(grid: Grid, options: TableOptions): TableReading {
  const problems = new ProblemList();
  const context = makeTableContext(grid, options, problems);
  if (refuseShape(grid, problems))
    return { ...nothing, file: grid.file, sheet: grid.sheet, problems: problems.all() };
  const long = findLongTable(context);
  const reading = long === null ? readWide(context) : readLong(long, context);
  return { file: grid.file, sheet: grid.sheet, ...reading, problems: problems.all() };
}
