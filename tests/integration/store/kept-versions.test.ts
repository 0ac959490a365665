import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { backUp } from "@/lib/db/backup";
import { migrate } from "@/lib/db/migrate";
import { importFolder } from "@/lib/import/import-folder";
import { restore } from "@/lib/import/restore";
import { changedFolder, loadedStore, query, temporaryFolder } from "./store";

const folder = temporaryFolder();
const databaseFile = loadedStore(folder);
// The settings are read when the reader is first imported.
process.env.DATABASE_URL = `file:${databaseFile}`;
const { readSnapshot } = await import("@/lib/db/reader");
const { reader } = await import("@/lib/db/client");
const { archiveAt } = await import("@/lib/queries/archive-at");
const { importAnswers } = await import("@/lib/queries/api/tables/imports");
const { namedVersion } = await import("@/lib/queries/named-version");
afterAll(() => reader().$disconnect());

const first = await readSnapshot();
const corrected = changedFolder(
  folder,
  "figures/pci.csv",
  "pci,2023,63,quang-ninh,71.25,",
  "pci,2023,63,quang-ninh,71.52,",
);
importFolder({ folder: corrected, databaseFile });
const second = await readSnapshot();

const quangNinh = ["pci", 2023, "63", "quang-ninh"] as const;

async function printedAt(version: number): Promise<string | null | undefined> {
  return (await archiveAt(version))?.figure(...quangNinh)?.printed;
}

describe("a data version that is named", () => {
  test("has its own figures after a correction, to the last field of every list", async () => {
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(await printedAt(1)).toBe("71.25");
    expect(await printedAt(2)).toBe("71.52");
    expect((await archiveAt(1))?.snapshot).toEqual(first);
    expect((await archiveAt(2))?.snapshot).toEqual(second);
  });

  test("counts places from its own scores", async () => {
    const then = await archiveAt(1);
    expect(then?.snapshot.corrections).toEqual([]);
    expect((await archiveAt(2))?.snapshot.corrections).toHaveLength(1);
  });

  test("tells of the imports up to its own", async () => {
    const told = async (version: number) => {
      const archive = await archiveAt(version);
      return archive && importAnswers(archive).map((item) => item.version);
    };
    expect([await told(1), await told(2)]).toEqual([[1], [2, 1]]);
  });

  test.each([0, -1, 3, 1.5, Number.NaN, 2 ** 53])("%s is none", async (version) => {
    expect(await archiveAt(version)).toBeNull();
  });

  test.each([
    ["v=1", "kept"],
    ["v=2", "kept"],
    ["", "newest"],
    ["v=", "newest"],
    ["v=3", "unknown"],
    ["v=0", "unknown"],
    ["v=01", "unknown"],
    ["v=abc", "unknown"],
    ["v=1&v=2", "unknown"],
    ["v=99999999999999999999", "unknown"],
  ])("in an address: %s means %s", async (parameters, kind) => {
    expect((await namedVersion(new URLSearchParams(parameters))).kind).toBe(kind);
  });
});

describe("what is kept", () => {
  test("is one content a version, a fraction of the store", () => {
    const kept = query<{ version: number; size: number }>(
      databaseFile,
      "SELECT version, length(content) AS size FROM kept_versions ORDER BY version",
    );
    expect(kept.map(({ version }) => version)).toEqual([1, 2]);
    for (const { size } of kept) expect(size).toBeLessThan(400_000);
  });

  test("stays with the store through a backup", async () => {
    const target = join(folder, "backup.db");
    await backUp(databaseFile, target);
    const contents = "SELECT version, hex(content) AS content FROM kept_versions ORDER BY version";
    expect(query(target, contents)).toEqual(query(databaseFile, contents));
    const fresh = join(folder, "fresh.db");
    restore(target, fresh, "");
    expect(query(fresh, contents)).toEqual(query(databaseFile, contents));
  });

  test("grows by one where a backup is restored into a store that lives on", async () => {
    const backup = join(folder, "first.db");
    await backUp(loadedStore(folder, "of-the-first.db"), backup);
    expect(restore(backup, databaseFile, "")).toMatchObject({ status: "loaded", version: 3 });
    expect([await printedAt(1), await printedAt(2), await printedAt(3)]).toEqual([
      "71.25",
      "71.52",
      "71.25",
    ]);
    expect((await archiveAt(2))?.snapshot).toEqual(second);
  });

  test("begins with the newest version in a store that an older program made", () => {
    const old = loadedStore(folder, "old.db");
    const database = new Database(old);
    database.exec(
      `DROP TABLE kept_versions;
       DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_kept_versions'`,
    );
    database.close();
    migrate(old);
    expect(query(old, "SELECT version FROM kept_versions")).toEqual([{ version: 1 }]);
    rmSync(old);
  });

  test("is nothing of an import that fails on the way", () => {
    const before = query(databaseFile, "SELECT version FROM kept_versions");
    const database = new Database(databaseFile);
    database.exec(
      `CREATE TRIGGER stop BEFORE INSERT ON kept_versions BEGIN SELECT RAISE(ABORT, 'stop'); END`,
    );
    database.close();
    expect(() => importFolder({ folder: corrected, databaseFile })).toThrow("stop");
    expect(query(databaseFile, "SELECT version FROM kept_versions")).toEqual(before);
    expect(query(databaseFile, "SELECT MAX(id) AS newest FROM imports")).toEqual([{ newest: 3 }]);
  });
});
