import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { emptyStore, query, temporaryFolder } from "./store";

const folder = temporaryFolder();
const shipped = resolve("prisma/migrations");
const names = readdirSync(shipped)
  .filter((name) => /^\d/.test(name))
  .sort();

function copyOfMigrations(name: string): string {
  const copy = join(folder, name);
  cpSync(shipped, copy, { recursive: true });
  return copy;
}

describe("migrating", () => {
  test("creates the folder and the file, once, in WAL", () => {
    const file = join(folder, "deep/er/store.db");
    expect(migrate(file)).toEqual({ applied: names });
    expect(migrate(file)).toEqual({ applied: [] });
    expect(query(file, "PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    expect(query(file, "PRAGMA foreign_key_check")).toEqual([]);
    expect(query(file, "SELECT COUNT(*) AS n FROM _prisma_migrations")).toEqual([
      { n: names.length },
    ]);
  });

  test("applies later migrations in the order of their names, keeping the rows", () => {
    const migrations = copyOfMigrations("later");
    const file = join(folder, "later.db");
    migrate(file, migrations);
    const database = new Database(file);
    database.exec("INSERT INTO unit_sets VALUES ('63', 'a', 'b', NULL, NULL, 63)");
    database.close();
    for (const [name, sql] of [
      ["20270201000000_second", "ALTER TABLE unit_sets ADD COLUMN second TEXT"],
      ["20270101000000_first", "ALTER TABLE unit_sets ADD COLUMN first TEXT"],
    ] as const) {
      mkdirSync(join(migrations, name));
      writeFileSync(join(migrations, name, "migration.sql"), sql);
    }
    expect(migrate(file, migrations).applied).toEqual([
      "20270101000000_first",
      "20270201000000_second",
    ]);
    expect(query(file, "SELECT id, first, second FROM unit_sets")).toEqual([
      { id: "63", first: null, second: null },
    ]);
  });

  test("a migration that fails changes nothing and stays to be applied", () => {
    const migrations = copyOfMigrations("failing");
    const file = join(folder, "failing.db");
    migrate(file, migrations);
    const path = join(migrations, "20270101000000_half");
    mkdirSync(path);
    writeFileSync(join(path, "migration.sql"), "CREATE TABLE half (a); SELECT * FROM nowhere;");
    expect(() => migrate(file, migrations)).toThrow("nowhere");
    expect(query(file, "SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([]);
    writeFileSync(join(path, "migration.sql"), "CREATE TABLE half (a);");
    expect(migrate(file, migrations).applied).toEqual(["20270101000000_half"]);
  });

  test("a migration that breaks references is refused", () => {
    const migrations = copyOfMigrations("breaking");
    const path = join(migrations, "20270101000000_orphan");
    mkdirSync(path);
    writeFileSync(
      join(path, "migration.sql"),
      "INSERT INTO regions VALUES ('63', 'a', 'b', 'c', 1, 1);",
    );
    expect(() => migrate(join(folder, "breaking.db"), migrations)).toThrow("breaks 1 references");
  });
});

describe("a history that does not fit is refused, with what to do", () => {
  test("an applied migration that was changed", () => {
    const migrations = copyOfMigrations("changed");
    const file = join(folder, "changed.db");
    migrate(file, migrations);
    appendFileSync(join(migrations, "20261123000000_init/migration.sql"), "-- more\n");
    expect(() => migrate(file, migrations)).toThrow(
      /20261123000000_init was changed after it was applied.*new migration, or delete the database file/,
    );
  });

  test("a migration of a newer version of the program", () => {
    const file = emptyStore(folder, "newer.db");
    const database = new Database(file);
    database.exec("UPDATE _prisma_migrations SET migration_name = '20280101000000_later'");
    database.close();
    expect(() => migrate(file)).toThrow(/20280101000000_later.*newer version/);
  });

  test("a migration that another tool left unfinished", () => {
    const file = emptyStore(folder, "unfinished.db");
    const database = new Database(file);
    database.exec("UPDATE _prisma_migrations SET finished_at = NULL");
    database.close();
    expect(() => migrate(file)).toThrow(/never finished/);
  });

  test("a folder without migrations", () => {
    const migrations = join(folder, "none");
    mkdirSync(migrations);
    expect(() => migrate(join(folder, "none.db"), migrations)).toThrow("no migrations");
    rmSync(migrations, { recursive: true });
    expect(() => migrate(join(folder, "none.db"), migrations)).toThrow("no migrations");
  });
});
