import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import type { Counts, Dataset } from "@/lib/db/dataset";
import { type Row, tableRows } from "@/lib/db/rows";

export interface ImportRecord {
  /** SHA-256 in hex over all files. */
  readonly sha256: string;
  readonly toolVersion: string;
}

export interface ImportResult {
  readonly status: "loaded" | "unchanged";
  readonly version: number;
  readonly counts: Counts;
}

function quote(name: string): string {
  return `"${name}"`;
}

function insertRows(database: Database.Database, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const insert = database.prepare(
    `INSERT INTO ${quote(table)} (${columns.map(quote).join(", ")})
     VALUES (${columns.map((column) => `@${column}`).join(", ")})`,
  );
  for (const row of rows) insert.run(row);
}

function newestImport(database: Database.Database) {
  return database
    .prepare<[], { id: number; sha256: string; counts: string }>(
      "SELECT id, sha256, counts FROM imports ORDER BY id DESC LIMIT 1",
    )
    .get();
}

function unchanged(database: Database.Database, sha256: string): ImportResult | null {
  const newest = newestImport(database);
  if (newest?.sha256 !== sha256) return null;
  return { status: "unchanged", version: newest.id, counts: JSON.parse(newest.counts) as Counts };
}

function replaceAll(
  database: Database.Database,
  data: Dataset,
  record: ImportRecord,
): ImportResult {
  const tables = Object.entries(tableRows(data));
  // An indicator may come before its parent; references are checked at the commit.
  database.pragma("defer_foreign_keys = ON");
  for (const [table] of tables.toReversed()) database.exec(`DELETE FROM ${quote(table)}`);
  for (const [table, rows] of tables) insertRows(database, table, rows);
  const counts = Object.fromEntries(tables.map(([table, rows]) => [table, rows.length]));
  const { lastInsertRowid } = database
    .prepare("INSERT INTO imports (finished_at, sha256, tool_version, counts) VALUES (?, ?, ?, ?)")
    .run(new Date().toISOString(), record.sha256, record.toolVersion, JSON.stringify(counts));
  return { status: "loaded", version: Number(lastInsertRowid), counts };
}

/** Opens a migrated database for writing; `use` runs alone among writers, all or nothing. */
function write<T>(databaseFile: string, use: (database: Database.Database) => T): T {
  if (!existsSync(databaseFile)) {
    throw new Error(`There is no database at ${databaseFile}; run \`npm start\`, which makes it.`);
  }
  const database = new Database(databaseFile, { fileMustExist: true, timeout: 30_000 });
  try {
    database.pragma("foreign_keys = ON");
    return database.transaction(() => use(database)).immediate();
  } finally {
    // The last writer leaves everything in the main file; a reader that is busy only delays that.
    database.pragma("wal_checkpoint(PASSIVE)");
    database.close();
  }
}

/** The import that is stored with this SHA-256 as the newest one, or null. Reads only. */
export function findUnchanged(databaseFile: string, sha256: string): ImportResult | null {
  if (!existsSync(databaseFile)) return null;
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    return unchanged(database, sha256);
  } finally {
    database.close();
  }
}

/**
 * Replaces the whole content of the store in one transaction and records the import.
 * Whatever fails, and whenever the process dies, the previous content stays as it was.
 */
export function replaceStore(
  databaseFile: string,
  data: Dataset,
  record: ImportRecord,
): ImportResult {
  // Another importer may have loaded the same files while these were being checked.
  return write(
    databaseFile,
    (database) => unchanged(database, record.sha256) ?? replaceAll(database, data, record),
  );
}
