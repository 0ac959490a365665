import type Database from "better-sqlite3";
import { storedCells } from "@/lib/import/stored-lists";
import { type TableName, tableNames, tables } from "@/lib/import/tables";

type Cells = Readonly<Record<string, string>>;

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The lines of one file, the header first; each ends in a line feed. */
class FileText {
  readonly #lines: string[] = [];
  readonly #columns: readonly string[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
    this.#lines.push(columns.join(","));
  }

  add(cells: Cells): void {
    this.#lines.push(this.#columns.map((column) => quoted(cells[column] ?? "")).join(","));
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** The file of an indicator's figures: "figures/papi.csv" for papi and all its components. */
function figureFile(code: string, parents: ReadonlyMap<string, string>): string {
  let root = code;
  for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
  return `figures/${root.split(".")[0]}.csv`;
}

function figureTexts(database: Database.Database): Map<string, string> {
  const { columns, optionalColumns } = tables.figures;
  const parents = new Map<string, string>();
  for (const { code = "", parent = "" } of storedCells(database, "indicators"))
    parents.set(code, parent);
  const wide = new Set<string>();
  for (const cells of storedCells(database, "figures")) {
    if (optionalColumns.some((column) => cells[column] !== ""))
      wide.add(figureFile(cells.indicator ?? "", parents));
  }
  const files = new Map<string, FileText>();
  for (const cells of storedCells(database, "figures")) {
    const name = figureFile(cells.indicator ?? "", parents);
    const file =
      files.get(name) ?? new FileText(wide.has(name) ? [...columns, ...optionalColumns] : columns);
    files.set(name, file);
    file.add(cells);
  }
  return new Map([...files].map(([name, file]) => [name, file.toString()]));
}

function listText(database: Database.Database, name: TableName): string {
  const file = new FileText(tables[name].columns);
  for (const cells of storedCells(database, name)) file.add(cells);
  return file.toString();
}

/**
 * The whole store as the files of a folder of figures, by path inside the folder. The same store
 * always gives the same bytes: UTF-8 without a mark, line feeds, rows in one order.
 */
export function folderTexts(database: Database.Database): ReadonlyMap<string, string> {
  const texts = new Map(
    tableNames
      .filter((name) => name !== "figures")
      .map((name) => [`${name}.csv`, listText(database, name)]),
  );
  for (const [name, text] of figureTexts(database)) texts.set(name, text);
  return texts;
}
