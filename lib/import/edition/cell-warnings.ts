import type { Warning } from "@/lib/import/edition/warning";
import type { TableReading } from "@/lib/import/table-reading";

/** Cells unlike the rest of their column: a cell may be missing, or a row out of line. */
export function cellWarnings(readings: readonly TableReading[]): Warning[] {
  return readings.flatMap(({ file, sheet, doubts }): Warning[] => {
    if (doubts.length === 0) return [];
    const place = sheet === null ? file : `${file}/${sheet}`;
    return [
      {
        id: `cells:${place}=${doubts.length}`,
        code: "cells",
        message: {
          vi: "Các ô này khác phần còn lại của cột. So với bản gốc; ô không công bố thì ghi dấu -.",
          en: "These cells are unlike the rest of their columns. Compare with the original; enter - where nothing was published.",
        },
        cells: doubts,
      },
    ];
  });
}
