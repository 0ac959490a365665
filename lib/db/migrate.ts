import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { keepNewest } from "@/lib/db/keep-version";

interface Migration {
  readonly name: string;
  readonly script: string;
  readonly checksum: string;
}

interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: number | null;
}

/** The table of Prisma's own engine, so that it finds the database up to date. */
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
    });
}

function readApplied(database: Database.Database): AppliedMigration[] {
  return database
    .prepare<[], AppliedMigration>(
      `SELECT migration_name AS name, checksum, finished_at AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
}

function refuseDivergence(applied: readonly AppliedMigration[], migrations: readonly Migration[]) {
  for (const { name, checksum, finished } of applied) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (finished === null) {
      throw new Error(
        `Migration ${name} was started by another tool and never finished. Delete the database file and run \`npm start\`: it is rebuilt from prisma/data.`,
      );
    }
    if (migration === undefined) {
      throw new Error(
        `The database knows migration ${name}, which this program does not have: it was made by a newer version. Run that version, or delete the database file and run \`npm start\`.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `Migration ${name} was changed after it was applied (its file has SHA-256 ${migration.checksum}, the database recorded ${checksum}). Restore the file and put the change into a new migration, or delete the database file and run \`npm start\`.`,
      );
    }
  }
}

function apply(database: Database.Database, migration: Migration): void {
  const started = Date.now();
  database.exec(migration.script);
  const broken = database.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) {
    throw new Error(
      `Migration ${migration.name} breaks ${broken.length} references; nothing was changed.`,
    );
  }
  database
    .prepare(
      `INSERT INTO _prisma_migrations
         (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), migration.checksum, Date.now(), migration.name, started);
}

/**
 * Brings a SQLite file up to date, creating it and its folder where needed, and switches it to WAL.
 * Each migration is one transaction. The newest data version of an older store is kept from now on. Returns the names of those applied now; none when up to date.
 * Throws when an applied migration was changed, is unknown or never finished.
 */
export function migrate(
  file: string,
  folder: string = resolve("prisma/migrations"),
): { applied: string[] } {
  const migrations = existsSync(folder) ? readMigrations(folder) : [];
  if (migrations.length === 0) throw new Error(`There are no migrations in ${folder}.`);
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: 30_000 });
  try {
    database.pragma("journal_mode = WAL");
    // A migration may rebuild a table; references are checked as a whole before each commit instead.
    database.pragma("foreign_keys = OFF");
    database.exec(historyTable);
    const applied: string[] = [];
    for (const migration of migrations) {
      const isNew = database
        .transaction(() => {
          const before = readApplied(database);
          refuseDivergence(before, migrations);
          if (before.some(({ name }) => name === migration.name)) return false;
          apply(database, migration);
          return true;
        })
        .immediate();
      if (isNew) applied.push(migration.name);
    }
    database.transaction(() => keepNewest(database)).immediate();
    return { applied };
  } finally {
    database.close();
  }
}
