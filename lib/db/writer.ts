import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import type { Counts, Lists } from "@/lib/db/dataset";
import { keepVersion } from "@/lib/db/keep-version";
import { correctionRow, figureRow, listRows, type Row } from "@/lib/db/rows";
import type { Correction, FigureChanges, ImportKind } from "@/lib/figures/correction";
import type { Figure } from "@/lib/figures/figure";

/** What is kept of an import besides what it changed. */
export interface ImportRecord {
  /** SHA-256 in hex over what was read. */
  readonly sha256: string;
  readonly kind: ImportKind;
  /** Name of the file or folder, without its path. */
  readonly file: string;
  readonly who: string;
  readonly toolVersion: string;
  readonly changes: FigureChanges;
}

/** Everything that one import does to the store. */
export interface StoreChange {
  /** Data version that the change was worked out against; 0 for an empty store. */
  readonly base: number;
  /** ISO 8601 UTC; the corrections of this import bear the same time. */
  readonly at: string;
  /** The content of the small lists from now on. */
  readonly lists: Lists;
  /** Figures to add, or to put in the place of those with the same key. */
  readonly put: readonly Figure[];
  readonly remove: readonly Figure[];
  /** Entries to add to the ledger. */
  readonly corrections: readonly Correction[];
  readonly record: ImportRecord;
}

export interface ImportResult {
  /** Data version of the store now. */
  readonly version: number;
  /** Rows a table. */
  readonly counts: Counts;
}

/** Another import changed the store after this one had read it; nothing was written. */
export class StoreMoved extends Error {
  override readonly name = "StoreMoved";
}

function quote(name: string): string {
  return `"${name}"`;
}

function insertInto(table: string, columns: readonly string[], ending = ""): string {
  return `INSERT INTO ${quote(table)} (${columns.map(quote).join(", ")})
    VALUES (${columns.map((column) => `@${column}`).join(", ")}) ${ending}`;
}

function replaceTable(database: Database.Database, table: string, rows: readonly Row[]): void {
  database.exec(`DELETE FROM ${quote(table)}`);
  const [first] = rows;
  if (first === undefined) return;
  const insert = database.prepare(insertInto(table, Object.keys(first)));
  for (const row of rows) insert.run(row);
}

const figureKey = ["indicator", "year", "unit_set", "province", "period_from", "period_to"];

function writeFigures(database: Database.Database, { put, remove }: StoreChange): void {
  const isKey = figureKey.map((column) => `${quote(column)} = @${column}`).join(" AND ");
  const drop = database.prepare(`DELETE FROM figures WHERE ${isKey}`);
  for (const figure of remove) {
    const row = figureRow(figure);
    drop.run(Object.fromEntries(figureKey.map((column) => [column, row[column]])));
  }
  const [first] = put;
  if (first === undefined) return;
  const columns = Object.keys(figureRow(first));
  const others = columns.filter((column) => !figureKey.includes(column));
  const upsert = database.prepare(
    insertInto(
      "figures",
      columns,
      `ON CONFLICT (${figureKey.map(quote).join(", ")}) DO UPDATE SET
        ${others.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(", ")}`,
    ),
  );
  for (const figure of put) upsert.run(figureRow(figure));
}

/** References and scales between tables that were not all written anew. Throws with what does not hold. */
function verify(database: Database.Database): void {
  const broken = database.pragma("foreign_key_check") as { table: string; parent: string }[];
  const [first] = broken;
  if (first !== undefined) {
    throw new Error(
      `${broken.length} reference(s) lead nowhere, the first from ${first.table} to ${first.parent}; nothing was changed.`,
    );
  }
  const outside = database
    .prepare<[], { indicator: string }>(
      `SELECT figures.indicator FROM figures JOIN indicators ON indicators.code = figures.indicator
       WHERE figures.value NOT BETWEEN scale_min AND scale_max LIMIT 1`,
    )
    .get();
  if (outside !== undefined) {
    throw new Error(
      `A stored value lies outside the scale of ${outside.indicator}; nothing was changed.`,
    );
  }
}

function countRows(database: Database.Database, tables: readonly string[]): Counts {
  return Object.fromEntries(
    tables.map((table) => {
      const count = database.prepare<[], number>(`SELECT COUNT(*) FROM ${quote(table)}`).pluck();
      return [table, count.get() ?? 0];
    }),
  );
}

/** Number of the newest import; 0 when there is none. */
export function newestVersion(database: Database.Database): number {
  return database.prepare<[], number>("SELECT MAX(id) FROM imports").pluck().get() ?? 0;
}

function write(database: Database.Database, change: StoreChange): ImportResult {
  const newest = newestVersion(database);
  if (newest !== change.base) {
    throw new StoreMoved(
      `Another import made version ${newest} while this one was worked out against version ${change.base}. Nothing was written; run it again.`,
    );
  }
  const lists = listRows(change.lists);
  for (const [table, rows] of Object.entries(lists)) replaceTable(database, table, rows);
  writeFigures(database, change);
  const corrections = change.corrections.map(correctionRow);
  const [entry] = corrections;
  if (entry !== undefined) {
    const insert = database.prepare(insertInto("corrections", Object.keys(entry)));
    for (const row of corrections) insert.run(row);
  }
  verify(database);
  const { record } = change;
  const counts = countRows(database, [...Object.keys(lists), "figures", "corrections"]);
  const { lastInsertRowid } = database
    .prepare(
      insertInto("imports", [
        "finished_at",
        "sha256",
        "tool_version",
        "counts",
        "kind",
        "file",
        "who",
        "changes",
      ]),
    )
    .run({
      finished_at: change.at,
      sha256: record.sha256,
      tool_version: record.toolVersion,
      counts: JSON.stringify(counts),
      kind: record.kind,
      file: record.file,
      who: record.who,
      changes: JSON.stringify(record.changes),
    });
  const version = Number(lastInsertRowid);
  keepVersion(database, version);
  return { version, counts };
}

/** Throws where there is no database, with what to do. */
export function assertDatabase(databaseFile: string): void {
  if (existsSync(databaseFile)) return;
  throw new Error(`There is no database at ${databaseFile}; run \`npm start\`, which makes it.`);
}

/**
 * Writes one import in one transaction, alone among writers. Whatever fails, and whenever the process
 * dies, the store stays as it was. Throws StoreMoved when another import came in between.
 */
export function applyChange(databaseFile: string, change: StoreChange): ImportResult {
  assertDatabase(databaseFile);
  const database = new Database(databaseFile, { fileMustExist: true, timeout: 30_000 });
  try {
    // A committed import must outlive a power cut too.
    database.pragma("synchronous = FULL");
    // Lists are replaced under figures that refer to them; all references are checked before the commit.
    database.pragma("foreign_keys = OFF");
    return database.transaction(() => write(database, change)).immediate();
  } finally {
    // The last writer leaves everything in the main file; a reader that is busy only delays that.
    database.pragma("wal_checkpoint(PASSIVE)");
    database.close();
  }
}
