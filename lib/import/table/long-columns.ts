import type { Text } from "@/lib/i18n/language";
import { columnLetter, type GridCell, type GridRow, textOf } from "@/lib/import/grid";
import { widestTable } from "@/lib/import/table/blocks";
import { isValueKey, wordOf } from "@/lib/import/table/header-words";
import { mappedRole } from "@/lib/import/table/mapping";
import { profileOf } from "@/lib/import/table/profile";
import type { TableContext } from "@/lib/import/table/table-context";
import type { TakenColumn } from "@/lib/import/table-reading";
import { tables } from "@/lib/import/tables";
import { searchKey } from "@/lib/provinces/search-key";

/** A table with one row a figure. */
export interface LongTable {
  readonly headerRow: number;
  readonly bodyFrom: number;
  /** Index of the column of each of our own columns that the table has. */
  readonly fields: ReadonlyMap<string, number>;
  /** Whether the header is that of our own figure files, whose values have a decimal dot. */
  readonly own: boolean;
  readonly columns: readonly TakenColumn[];
}

const ownColumns: ReadonlySet<string> = new Set([
  ...tables.figures.columns,
  ...tables.figures.optionalColumns,
]);
const rowsToSearch = 40;
const rowsToSample = 200;
const indicatorHeader =
  /^(?:(?:ma |ten )?(?:chi so|chi tieu)(?: thanh phan)?|ma|indicators?(?: (?:code|name))?|index|code|noi dung)$/;
const yearHeader = /^(?:nam|year|nam danh gia|nam cong bo|nam khao sat)$/;

function fieldByName(header: string): string | null {
  const key = searchKey(header);
  if (ownColumns.has(header.toLowerCase())) return header.toLowerCase();
  if (indicatorHeader.test(key)) return "indicator";
  if (yearHeader.test(key)) return "year";
  if (key === "bo don vi" || key === "unit set") return "unit_set";
  const word = wordOf(header);
  if (word === "province" || word === "rank" || word === "of") return word;
  return word === null && isValueKey(key) ? "value" : null;
}

function fieldByPerson(header: string, index: number, context: TableContext): string | null {
  const role = mappedRole(context.mapping, index, header, context.edition?.year ?? null);
  if (role === null) return null;
  return role.startsWith("list:") ? role.slice("list:".length) : role;
}

type Fields = Map<string, { readonly index: number; readonly given: boolean }>;

function refuseDoubled(row: GridRow, context: TableContext): void {
  const names = row.cells.map((cell) => textOf(cell).toLowerCase());
  const doubled = names.findIndex(
    (name, index) => ownColumns.has(name) && names.indexOf(name) < index,
  );
  if (doubled < 0) return;
  const { file, sheet } = context.grid;
  const header = textOf(row.cells[doubled]);
  context.problems.add({
    file,
    sheet,
    row: row.row,
    column: `${columnLetter(doubled)} (${header})`,
    value: header,
    message: {
      vi: "Cột bị lặp. Bỏ một cột, hoặc gán ignore cho nó bằng --map.",
      en: "Column given twice. Remove one, or make it ignore with --map.",
    },
  });
}

/** Null where two columns claim one field: then it is no long table that we know. */
function fieldsOf(row: GridRow, context: TableContext): Fields | null {
  const fields: Fields = new Map();
  for (const [index, cell] of row.cells.slice(0, widestTable).entries()) {
    const header = textOf(cell);
    const given = fieldByPerson(header, index, context);
    const field = given ?? (header.length > 60 ? null : fieldByName(header));
    if (field === null || !ownColumns.has(field)) continue;
    const before = fields.get(field);
    if (before?.given === true && given === null) continue;
    if (before !== undefined && (before.given || given === null)) return null;
    fields.set(field, { index, given: given !== null });
  }
  return fields;
}

/** Whether the cells are what long columns hold: words for indicators, years. */
function isLong(fields: Fields, rows: readonly GridRow[], own: boolean): boolean {
  const has = (field: string) => fields.has(field);
  if (!has("province") || !(has("value") || has("rank"))) return false;
  if (own) return true;
  const indicator = fields.get("indicator");
  const year = fields.get("year");
  const sample = rows.slice(0, rowsToSample);
  if (year !== undefined) {
    const { years, whole, decimal } = profileOf(sample, year.index);
    if (years === 0 || decimal > 0 || years < whole) return false;
  }
  if (indicator !== undefined) {
    const { word, whole, decimal } = profileOf(sample, indicator.index);
    if (word <= whole + decimal) return false;
  }
  return indicator !== undefined || year !== undefined;
}

function because(given: boolean, own: boolean): Text {
  if (given) return { vi: "do người nhập chỉ định", en: "as given in the mapping" };
  return own
    ? { vi: "tên cột của tệp số liệu", en: "the name of a column of our figure files" }
    : { vi: "theo tên cột và nội dung các ô", en: "by its name and what the cells hold" };
}

function takeColumns(cells: readonly GridCell[], fields: Fields, own: boolean): TakenColumn[] {
  const byIndex = new Map(
    [...fields].map(([field, { index, given }]) => [index, { field, given }]),
  );
  return cells.flatMap((cell, index) => {
    const header = textOf(cell);
    const taken = byIndex.get(index);
    if (taken === undefined && header === "") return [];
    const column = { letter: columnLetter(index), header };
    if (taken === undefined) {
      const why = { vi: "không rõ là gì, không đọc", en: "not known what it is, not read" };
      return { ...column, role: "ignore" as const, certainty: 0.7, because: why };
    }
    const certainty = taken.given ? 1 : own ? 0.99 : 0.9;
    const role = `list:${taken.field}` as const;
    return { ...column, role, certainty, because: because(taken.given, own) };
  });
}

/** Finds the header of a table with one row a figure; null where the table is of another shape. */
export function findLongTable(context: TableContext): LongTable | null {
  const { rows } = context.grid;
  for (const [at, row] of rows.slice(0, rowsToSearch).entries()) {
    const names = row.cells.map((cell) => textOf(cell).toLowerCase());
    const own =
      ["indicator", "year", "province"].every((name) => names.includes(name)) &&
      (names.includes("value") || names.includes("rank"));
    const fields = fieldsOf(row, context);
    if (own && fields === null) refuseDoubled(row, context);
    if (fields === null || !isLong(fields, rows.slice(at + 1, at + 1 + rowsToSample), own))
      continue;
    const province = fields.get("province");
    const isData = province !== undefined && context.isProvince(textOf(row.cells[province.index]));
    return {
      headerRow: isData ? 0 : row.row,
      bodyFrom: isData ? at : at + 1,
      fields: new Map([...fields].map(([field, { index }]) => [field, index])),
      own,
      columns: takeColumns(isData ? row.cells.map(() => "") : row.cells, fields, own),
    };
  }
  return null;
}
