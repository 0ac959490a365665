import { mostBytes, mostCellLength, mostCells, mostColumns, mostRows } from "./limits";
import { count, Refusal } from "./refusal";

/** Why a file of this many bytes is not read, or null. */
export function sizeRefusal(bytes: number): Refusal | null {
  if (bytes === 0) {
    return new Refusal(
      "Tệp rỗng (0 byte). Hãy kiểm tra lại tệp đã lưu hoặc tải về.",
      "The file is empty (0 bytes). Check what was saved or downloaded.",
    );
  }
  if (bytes <= mostBytes) return null;
  const size = count(bytes);
  const limit = count(mostBytes);
  return new Refusal(
    `Tệp có ${size.vi} byte, quá giới hạn ${limit.vi} byte (32 MiB). Hãy tách bảng ra thành các tệp nhỏ hơn hoặc bỏ hình ảnh trong tệp.`,
    `The file has ${size.en} bytes, more than the limit of ${limit.en} bytes (32 MiB). Split the table into smaller files or take pictures out of it.`,
  );
}

export type TableLimit = "rows" | "columns" | "cells" | "length";

const names: Readonly<Record<TableLimit, { most: number; vi: string; en: string }>> = {
  rows: { most: mostRows, vi: "dòng trong một bảng", en: "rows in a table" },
  columns: { most: mostColumns, vi: "cột trong một dòng", en: "columns in a row" },
  cells: { most: mostCells, vi: "ô có nội dung trong một bảng", en: "filled cells in a table" },
  length: { most: mostCellLength, vi: "ký tự trong một ô", en: "characters in a cell" },
};

/** A table that goes beyond a limit at this row. */
export function tooMuch(limit: TableLimit, row: number, sheet?: string): Refusal {
  const { most, vi, en } = names[limit];
  const number = count(most);
  const hint =
    limit === "length"
      ? {
          vi: " Có thể có dấu ngoặc kép mở mà không đóng.",
          en: " A quotation mark may be opened and never closed.",
        }
      : { vi: "", en: "" };
  return new Refusal(
    `Dòng ${row}: quá giới hạn ${number.vi} ${vi}. Hãy kiểm tra dấu phân cách, bỏ phần thừa hoặc tách bảng.${hint.vi}`,
    `Row ${row}: more than the limit of ${number.en} ${en}. Check the separator, remove what is not needed or split the table.${hint.en}`,
    sheet === undefined ? { row } : { row, sheet },
  );
}
