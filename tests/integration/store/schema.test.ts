import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { openSchemaEngine } from "./schema-engine";
import { emptyStore, temporaryFolder } from "./store";

const folder = temporaryFolder();
const schema = readFileSync("prisma/schema.prisma", "utf8");
const filters = { externalTables: [], externalEnums: [] };

const path = "schema.prisma";
const migrated = emptyStore(folder);
const baseDir = resolve("prisma/migrations");

/** The migrations in the form that the engine takes. */
function migrationsList() {
  const names = readdirSync(baseDir).filter((name) => /^\d/.test(name));
  return {
    baseDir,
    shadowDbInitScript: "",
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(baseDir, "migration_lock.toml"), "utf8"),
    },
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: readFileSync(join(baseDir, path, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

/** The SQL that would bring a database that we migrated to a schema. */
async function missingSql(content: string): Promise<string> {
  const engine = await openSchemaEngine(migrated, schema);
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files: [{ content: schema, path }], configDir: baseDir },
    to: { tag: "schemaDatamodel", files: [{ content, path }] },
    script: true,
    exitCode: null,
    filters,
  });
  return (stdout ?? "").trim();
}

describe("Prisma's own engine", () => {
  test("finds the migrated tables equal to schema.prisma: columns, types, references, indexes", async () => {
    expect(await missingSql(schema)).toBe("-- This is an empty migration.");
  });

  test.each([
    ["a column", "  printed     String?\n", "  printed     String?\n  extra Int?\n", "extra"],
    [
      "a type",
      "year        Int\n  /// Unit set of the",
      "year        Float\n  /// Unit set of the",
      "year",
    ],
    ["a nullable column", "  status      String\n", "  status      String?\n", "status"],
    ["an index", "  @@index([unitSet, province, indicator])\n", "", "INDEX"],
    [
      "an action of a reference",
      "references: [code], onDelete: Restrict",
      "references: [code], onDelete: Cascade",
      "CASCADE",
    ],
  ])("would find %s that differs", async (_, from, to, sql) => {
    expect(schema).toContain(from);
    expect(await missingSql(schema.replace(from, to))).toContain(sql);
  });

  test("finds a database that we migrated up to date, and no migration edited", async () => {
    const engine = await openSchemaEngine(migrated, schema);
    const input = { migrationsList: migrationsList(), filters };
    const diagnosis = await engine.diagnoseMigrationHistory({
      ...input,
      optInToShadowDatabase: false,
    });
    expect(diagnosis).toMatchObject({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
    expect(await engine.applyMigrations(input)).toEqual({ appliedMigrationNames: [] });
  });
});

describe("schema.prisma", () => {
  test("explains every model and every field in a comment above it", () => {
    const lines = schema.split("\n").map((line) => line.trim());
    const bare = lines.filter((line, index) => {
      const isModel = line.startsWith("model ");
      const isField = /^[a-zA-Z]\w*\s+[A-Z]\w*(\[\]|\?)?(\s|$)/.test(line);
      return (isModel || isField) && !/^\/\/\/ \S.{4,}/.test(lines[index - 1] ?? "");
    });
    expect(lines.filter((line) => line.startsWith("model "))).toHaveLength(21);
    expect(bare).toEqual([]);
  });
});
