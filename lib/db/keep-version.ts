import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type Database from "better-sqlite3";
import { z } from "zod";

const cell = z.union([z.string(), z.number(), z.null()]);
/** Rows of each table, every row in the order of the columns. */
const contentShape = z.record(
  z.string(),
  z.object({ columns: z.array(z.string()), rows: z.array(z.array(cell)) }),
);

/** Fast, and a fifth of the size of the text; the best setting would take fifty times as long for a tenth less. */
const quality = 6;

function tablesToKeep(database: Database.Database): string[] {
  return database
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT IN ('_prisma_migrations', 'kept_versions') ORDER BY name`,
    )
    .pluck()
    .all();
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Keeps all that the store holds as the content of a data version. Called in the transaction that makes
 * the version, so that a version and its content are there together or not at all.
 */
export function keepVersion(database: Database.Database, version: number): void {
  const content = Object.fromEntries(
    tablesToKeep(database).map((table) => {
      const read = database.prepare(`SELECT * FROM ${quote(table)}`);
      return [
        table,
        { columns: read.columns().map(({ name }) => name), rows: read.raw().all() as unknown[] },
      ];
    }),
  );
  const bytes = brotliCompressSync(JSON.stringify(content), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
  database
    .prepare("INSERT INTO kept_versions (version, content) VALUES (?, ?)")
    .run(version, bytes);
}

/** Keeps the newest version of a store that an older program made; one that is kept stays as it is. */
export function keepNewest(database: Database.Database): void {
  const hasTable = database
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'kept_versions'")
    .get();
  if (hasTable === undefined) return;
  const missing = database
    .prepare<[], number>(
      `SELECT id FROM imports WHERE id = (SELECT MAX(id) FROM imports)
       AND id NOT IN (SELECT version FROM kept_versions)`,
    )
    .pluck()
    .get();
  if (missing !== undefined) keepVersion(database, missing);
}

/**
 * Puts a kept content into the empty tables of a database made for it alone. Columns that were added to the tables since
 * take their defaults; ones that are no more are left out. Throws where the content cannot be read.
 */
export function unpackVersion(database: Database.Database, bytes: Uint8Array): void {
  const content = contentShape.parse(JSON.parse(brotliDecompressSync(bytes).toString("utf8")));
  // All this was checked when it was stored, and tables are filled in the order of their names.
  database.pragma("foreign_keys = OFF");
  database.pragma("ignore_check_constraints = ON");
  const triggers = database
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .pluck()
    .all();
  for (const trigger of triggers) database.exec(`DROP TRIGGER ${quote(trigger)}`);
  const known = new Set(tablesToKeep(database));
  database.transaction(() => {
    for (const [table, { columns, rows }] of Object.entries(content)) {
      if (!known.has(table)) continue;
      const now = database.pragma(`table_info(${quote(table)})`) as { name: string }[];
      const names = new Set(now.map(({ name }) => name));
      const shared = columns.flatMap((name, index) => (names.has(name) ? [{ name, index }] : []));
      const insert = database.prepare(
        `INSERT INTO ${quote(table)} (${shared.map(({ name }) => quote(name)).join(", ")})
         VALUES (${shared.map(() => "?").join(", ")})`,
      );
      for (const row of rows) insert.run(shared.map(({ index }) => row[index]));
    }
  })();
}
