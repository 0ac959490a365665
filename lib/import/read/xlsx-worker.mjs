import { parentPort, workerData } from "node:worker_threads";
import { readXlsx } from "hucre/xlsx";

const { bytes, sheet: wanted, charted, most } = workerData;

/** Stops the reading with a reason that the caller puts into words. */
class Stop extends Error {
  constructor(reason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** A date without a time as 2024-05-06, else with it; null for one that no spreadsheet shows. */
function isoDate(value) {
  const year = value.getUTCFullYear();
  if (!(year >= 1899 && year <= 9999)) return null;
  const [day, time] = value.toISOString().split("T");
  return time === "00:00:00.000Z" ? day : `${day}T${time.slice(0, 8)}`;
}

/** A cell as plain data: text, or [kind, content, number format]. */
function plainCell(value, cell) {
  if (cell?.formula !== undefined) return ["formula", `=${cell.formula}`];
  if (cell?.type === "error") return ["error", String(value)];
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return ["boolean", value ? "TRUE" : "FALSE"];
  if (value instanceof Date) {
    const date = isoDate(value);
    return date === null ? ["error", "#NUM!"] : ["date", date];
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return ["error", String(value)];
    return ["number", value, cell?.style?.numFmt ?? null];
  }
  const text = String(value);
  return text.trim() === "" ? "" : text;
}

/** The cells that an array formula or a data table fills hold results like the cell that has the formula. */
function computedRanges(cells) {
  return [...cells.values()]
    .filter(
      (cell) => cell.formulaType === "array" && /^[A-Z]+\d+:[A-Z]+\d+$/.test(cell.formulaRef ?? ""),
    )
    .map((cell) => {
      const [, from, top, to, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(cell.formulaRef);
      const column = (letters) =>
        [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return {
        fill: ["formula", `=${cell.formula}`],
        merge: {
          startRow: top - 1,
          startCol: column(from),
          endRow: bottom - 1,
          endCol: column(to),
        },
      };
    });
}

function fillRange(rows, { startRow, startCol, endRow, endCol }, fill, budget, over) {
  const lastRow = Math.min(endRow, rows.length - 1);
  const lastColumn = Math.min(endCol, rows.width - 1);
  for (let row = startRow; row <= lastRow; row++) {
    for (let column = startCol; column <= lastColumn; column++) {
      if (--budget.left < 0) throw new Stop({ kind: "cells", row: row + 1 });
      while (rows[row].length <= column) rows[row].push("");
      if (over || rows[row][column] === "") rows[row][column] = fill;
    }
  }
}

function withoutEmptyEnd(row) {
  let length = row.length;
  while (length > 0 && row[length - 1] === "") length--;
  return length === row.length ? row : row.slice(0, length);
}

function plainSheet(sheet) {
  const cells = sheet.cells ?? new Map();
  const rows = sheet.rows.map((values, row) =>
    withoutEmptyEnd(values.map((value, column) => plainCell(value, cells.get(`${row},${column}`)))),
  );
  while (rows.length > 0 && rows.at(-1).length === 0) rows.pop();
  if (rows.length > most.rows) throw new Stop({ kind: "rows", row: rows.length });
  const wide = rows.findIndex((row) => row.length > most.columns);
  if (wide >= 0) throw new Stop({ kind: "columns", row: wide + 1 });
  rows.width = rows.reduce((width, row) => Math.max(width, row.length), 0);
  const budget = { left: most.cells };
  for (const { merge, fill } of computedRanges(cells)) fillRange(rows, merge, fill, budget, true);
  for (const merge of sheet.merges ?? []) {
    const fill = rows[merge.startRow]?.[merge.startCol] ?? "";
    if (fill !== "") fillRange(rows, merge, fill, budget, false);
  }
  let filled = 0;
  const kept = [];
  rows.forEach((row, index) => {
    filled += row.filter((cell) => cell !== "").length;
    if (filled > most.cells) throw new Stop({ kind: "cells", row: index + 1 });
    if (row.some((cell) => cell !== "")) kept.push([index + 1, row]);
  });
  return { name: sheet.name, rows: kept };
}

async function list() {
  const infos = [];
  await readXlsx(bytes, {
    sheets: (info) => {
      infos.push({ index: info.index, name: info.name, hidden: info.hidden || info.veryHidden });
      return false;
    },
  });
  return infos;
}

/** One sheet at a time, so that only one is held in full. A chart sheet has no cells: null. */
async function readSheet({ index, name }) {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [index], readStyles: true });
    return plainSheet(sheets[0]);
  } catch (error) {
    if (charted && /missing worksheet file/.test(error?.message)) return null;
    if (error instanceof Stop) throw new Stop({ ...error.reason, sheet: name });
    throw error;
  }
}

async function read() {
  const infos = await list();
  if (infos.length > most.sheets) throw new Stop({ kind: "sheets", found: infos.length });
  const names = infos.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const chosen = infos.filter(({ hidden, name }) =>
    wanted === null ? !hidden : name.normalize("NFC") === wanted,
  );
  const sheets = [];
  const charts = [];
  for (const info of chosen) {
    const sheet = await readSheet(info);
    if (sheet === null) charts.push(info.name);
    else sheets.push(sheet);
  }
  const hidden = infos.filter((info) => info.hidden).map(({ name }) => name);
  return { sheets, names, hidden, charts };
}

try {
  parentPort.postMessage({ workbook: await read() });
} catch (error) {
  const reason =
    error instanceof Stop ? error.reason : { kind: "unreadable", text: String(error?.message) };
  parentPort.postMessage({ reason });
}
