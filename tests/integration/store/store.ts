import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { afterAll } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { importFolder } from "@/lib/import/import-folder";

/** The figures that ship. */
export const realFolder = resolve("prisma/data");

/** A folder of its own that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "scoreboard-store-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrated, empty database. */
export function emptyStore(folder: string, name = "store.db"): string {
  const file = join(folder, name);
  migrate(file);
  return file;
}

/** A database with the figures that ship. */
export function loadedStore(folder: string, name = "store.db"): string {
  const databaseFile = emptyStore(folder, name);
  importFolder({ folder: realFolder, databaseFile });
  return databaseFile;
}

/** A copy of the figures that ship, with one text replaced in one file. */
export function changedFolder(folder: string, file: string, from: string, to: string): string {
  const copy = mkdtempSync(join(folder, "data-"));
  cpSync(realFolder, copy, { recursive: true });
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
  return copy;
}

/** Runs SQL queries on a database file without being able to change it. */
export function query<Row>(file: string, sql: string): Row[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare<[], Row>(sql).all();
  } finally {
    database.close();
  }
}

/** A digest over every row of every table. */
export function contentOf(file: string): string {
  const digest = createHash("sha256");
  const tables = query<{ name: string }>(
    file,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  for (const { name } of tables) {
    const rows = query<object>(file, `SELECT * FROM "${name}" ORDER BY rowid`);
    digest.update(name).update(JSON.stringify(rows));
  }
  return digest.digest("hex");
}
