import type { Text } from "@/lib/i18n/language";
import { columnLetter, type Grid, type GridCell } from "@/lib/import/grid";
import { tooMuch } from "./check-size";
import { cleanCell, printable } from "./clean-text";
import { mostCellLength, mostSheets, workbookMemoryMiB, workbookMilliseconds } from "./limits";
import { numberText } from "./number-text";
import { Refusal } from "./refusal";
import { type PlainCell, type PlainWorkbook, runWorker, type StopReason } from "./run-worker";
import { workbookParts } from "./workbook-parts";

function refuse(reason: StopReason): Refusal {
  const again = {
    vi: "Hãy chép bảng cần nhập sang một tệp .xlsx mới.",
    en: "Copy the table into a new .xlsx file.",
  };
  switch (reason.kind) {
    case "rows":
    case "columns":
    case "cells":
      return tooMuch(
        reason.kind,
        reason.row,
        reason.sheet === undefined ? undefined : printable(reason.sheet),
      );
    case "sheets":
      return new Refusal(
        `Tệp có ${reason.found} trang tính, quá giới hạn ${mostSheets}. ${again.vi}`,
        `The file has ${reason.found} sheets, more than the limit of ${mostSheets}. ${again.en}`,
      );
    case "memory":
      return new Refusal(
        `Tệp cần quá ${workbookMemoryMiB} MiB bộ nhớ để đọc. ${again.vi}`,
        `Reading the file takes more than ${workbookMemoryMiB} MiB of memory. ${again.en}`,
      );
    case "time":
      return new Refusal(
        `Đọc tệp quá ${workbookMilliseconds / 1000} giây nên đã dừng. ${again.vi}`,
        `Reading the file took more than ${workbookMilliseconds / 1000} seconds and was stopped. ${again.en}`,
      );
    case "unreadable":
      return new Refusal(
        `Không đọc được tệp .xlsx (${printable(reason.text)}). Hãy mở bằng Excel hoặc LibreOffice và lưu lại.`,
        `The .xlsx file cannot be read (${printable(reason.text)}). Open it in Excel or LibreOffice and save it again.`,
      );
  }
}

function cellOf(cell: PlainCell, index: number, row: number, sheet: string): GridCell {
  if (typeof cell !== "string") {
    if (cell[0] === "number") return { kind: "number", text: numberText(cell[1], cell[2]) };
    const [kind, text] = cell;
    return { kind, text: text.slice(0, mostCellLength) };
  }
  if (cell === "") return "";
  if (cell.length > mostCellLength) throw tooMuch("length", row, sheet);
  const text = cleanCell(cell);
  if (text !== null) return text;
  throw new Refusal(
    "Ô chứa ký tự điều khiển hoặc chữ đã bị mất (�). Hãy gõ lại ô đó.",
    "The cell holds a control character or lost letters (�). Type that cell again.",
    { sheet, row, column: columnLetter(index), value: cell },
  );
}

function gridsOf(file: string, { sheets }: PlainWorkbook): Grid[] {
  return sheets.map(({ name, rows }) => ({
    file,
    sheet: printable(name),
    rows: rows
      .map(([row, cells]) => ({
        row,
        cells: cells.map((cell, index) => cellOf(cell, index, row, printable(name))),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== "")),
  }));
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${printable(name)}”`).join(", ");
}

function notesOf({ sheets, hidden, charts }: PlainWorkbook): Text[] {
  const read = new Set(sheets.map(({ name }) => name));
  const skipped = hidden.filter((name) => !read.has(name));
  return [
    { vi: `Trang tính: ${quoted([...read])}.`, en: `Sheets: ${quoted([...read])}.` },
    ...(skipped.length > 0
      ? [
          {
            vi: `Bỏ qua trang ẩn: ${quoted(skipped)}. Muốn đọc, hãy nêu tên bằng --sheet.`,
            en: `Hidden sheets left out: ${quoted(skipped)}. Name one with --sheet to read it.`,
          },
        ]
      : []),
    ...(charts.length > 0
      ? [
          {
            vi: `Bỏ qua trang không có ô (biểu đồ): ${quoted(charts)}.`,
            en: `Sheets without cells (charts) left out: ${quoted(charts)}.`,
          },
        ]
      : []),
  ];
}

/**
 * The sheets of a workbook, the hidden ones left out; `sheet` asks for one by name, hidden or not.
 * @throws Refusal
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  sheet: string | null,
): Promise<{ grids: Grid[]; notes: Text[] }> {
  const answer = await runWorker(await workbookParts(bytes), sheet);
  if ("reason" in answer) throw refuse(answer.reason);
  const { workbook } = answer;
  const names = quoted(workbook.names);
  if (sheet !== null && workbook.sheets.length === 0) {
    throw new Refusal(
      `Không có trang tính “${sheet}”. Các trang trong tệp: ${names}.`,
      `There is no sheet “${sheet}”. The sheets of the file: ${names}.`,
      { sheet },
    );
  }
  const grids = gridsOf(file, workbook);
  if (grids.every(({ rows }) => rows.length === 0)) {
    throw new Refusal(
      "Các trang tính không có ô nào có nội dung. Hãy kiểm tra lại tệp, kể cả trang ẩn.",
      "No sheet has a filled cell. Check the file and its hidden sheets.",
    );
  }
  return { grids, notes: notesOf(workbook) };
}
