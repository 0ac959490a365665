import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { backUp } from "@/lib/db/backup";
import { migrate } from "@/lib/db/migrate";
import { digestOf } from "@/lib/db/verify";
import { planRestore, restore } from "@/lib/import/restore";
import { command } from "./command";
import { carryOutInspected, inspectRows, sampleStore } from "./sample-store";
import { contentOf, emptyStore, loadedStore, query, temporaryFolder } from "./store";

const folder = temporaryFolder();
const original = sampleStore(folder);
const large = loadedStore(folder, "large.db");

/** A copy of the small store, alone in a folder so that left-overs are seen. */
function copy(name: string): string {
  mkdirSync(join(folder, name));
  const databaseFile = join(folder, name, "store.db");
  copyFileSync(original, databaseFile);
  return databaseFile;
}

function besides(databaseFile: string): string[] {
  return readdirSync(dirname(databaseFile)).filter((name) => !/^store\.db(-wal|-shm)?$/.test(name));
}

function digest(databaseFile: string) {
  const database = new Database(databaseFile, { readonly: true });
  try {
    return digestOf(database);
  } finally {
    database.close();
  }
}

const source = {
  key: "moha-2023",
  title: "Table",
  publisher: "Ministry",
  url: null,
  published: "2024",
  kind: "official",
  note: null,
} as const;

/** Changes one figure and adds one. */
function importMore(databaseFile: string): void {
  const rows = [
    { province: "tien-giang", value: "85.70", rank: "" },
    { province: "dong-thap", value: "80.00", rank: "" },
  ];
  const all = { kind: "replace", by: "revision", reason: { vi: "vì", en: "why" } } as const;
  carryOutInspected(databaseFile, inspectRows(databaseFile, rows, { source }, { all }));
}

const printed = `SELECT province, printed FROM figures WHERE indicator = 'par-index' AND year = 2023 ORDER BY province`;

/** Flips bytes in the middle of a file. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 8192; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

describe("a backup", () => {
  test("holds what the store holds, and is one plain file", async () => {
    const target = join(folder, "nested/deep/plain.db");
    const made = await backUp(large, target);
    expect(made).toEqual(digest(large));
    expect(made.counts).toMatchObject({ figures: 18904, imports: 1 });
    expect(contentOf(target)).toBe(contentOf(large));
    expect(readdirSync(dirname(target))).toEqual(["plain.db"]);
    expect(query(target, "PRAGMA journal_mode")).toEqual([{ journal_mode: "delete" }]);
  });

  test("does not overwrite a file, and leaves none where it fails", async () => {
    const target = join(folder, "taken.db");
    writeFileSync(target, "mine");
    await expect(backUp(original, target)).rejects.toThrow("exists already");
    expect(readFileSync(target, "utf8")).toBe("mine");
    const none = join(folder, "none.db");
    await expect(backUp(join(folder, "no-store.db"), none)).rejects.toThrow("no database");
    expect(existsSync(none)).toBe(false);
  });

  test("of a damaged store is refused, and no file is left", async () => {
    const databaseFile = copy("damaged-source");
    damage(databaseFile);
    const target = join(dirname(databaseFile), "bad.db");
    await expect(backUp(databaseFile, target)).rejects.toThrow();
    expect(besides(databaseFile)).toEqual([]);
  });

  test("made while another process imports again and again is of one version, whole", async () => {
    const databaseFile = join(folder, "busy.db");
    copyFileSync(large, databaseFile);
    const writer = spawn(process.execPath, [
      "--import",
      "tsx",
      "tests/integration/store/busy-child.ts",
      databaseFile,
    ]);
    await once(writer.stdout, "data");
    const target = join(folder, "busy-backup.db");
    try {
      const made = await backUp(databaseFile, target);
      expect(made).toEqual(digest(target));
      expect(query(target, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
      const [{ n } = { n: 0 }] = query<{ n: number }>(
        target,
        "SELECT COUNT(*) AS n FROM corrections",
      );
      // Each of the other's imports changes one figure.
      expect(made.version).toBe(n + 1);
      expect(made.version).toBeGreaterThan(1);
    } finally {
      writer.kill("SIGKILL");
      await once(writer, "close");
    }
  });
});

describe("a digest", () => {
  test("sees one figure that is another", () => {
    const databaseFile = copy("digest");
    const before = digest(databaseFile);
    const database = new Database(databaseFile);
    database.exec("UPDATE figures SET note_vi = 'khác', note_en = 'other' WHERE year = 2021");
    database.close();
    const after = digest(databaseFile);
    expect(after.figures).not.toBe(before.figures);
    expect({ ...after, figures: "" }).toEqual({ ...before, figures: "" });
  });
});

describe("restoring into a sound store", () => {
  test("is an import: the ledger grows, the version goes on, the figures are those of the backup", async () => {
    const databaseFile = copy("into");
    const backup = join(folder, "into-backup.db");
    const made = await backUp(databaseFile, backup);
    importMore(databaseFile);
    expect(query(databaseFile, printed)).toMatchObject([
      { printed: "80.00" },
      { printed: "85.70" },
    ]);
    expect(
      planRestore(backup, databaseFile)?.figures.filter(({ kind }) => kind !== "same"),
    ).toHaveLength(2);
    expect(restore(backup, databaseFile, "An")).toEqual({
      status: "loaded",
      version: 3,
      damaged: null,
    });
    expect(digest(databaseFile).figures).toBe(made.figures);
    expect(query(databaseFile, printed)).toEqual([{ province: "tien-giang", printed: "85.77" }]);
    expect(
      query(
        databaseFile,
        "SELECT kind, old_value, new_value, reason_en FROM corrections ORDER BY at, province",
      ),
    ).toEqual([
      expect.objectContaining({ old_value: "85.70", new_value: "85.77" }),
      { kind: "revision", old_value: "85.77", new_value: "85.70", reason_en: "why" },
      {
        kind: "correction",
        old_value: "80.00",
        new_value: null,
        reason_en: "Restored from a backup.",
      },
      {
        kind: "correction",
        old_value: "85.70",
        new_value: "85.77",
        reason_en: "Restored from a backup.",
      },
    ]);
    expect(query(databaseFile, "SELECT kind, file, who FROM imports WHERE id = 3")).toEqual([
      { kind: "restore", file: "into-backup.db", who: "An" },
    ]);
    expect(besides(databaseFile)).toEqual([]);
  });

  test("that is as the backup is changes nothing", async () => {
    const databaseFile = copy("as-is");
    const backup = join(folder, "as-is-backup.db");
    await backUp(databaseFile, backup);
    const before = contentOf(databaseFile);
    expect(restore(backup, databaseFile, "An").status).toBe("unchanged");
    expect(contentOf(databaseFile)).toBe(before);
  });

  test.each([
    [
      "a damaged backup",
      (file: string) => {
        copyFileSync(original, file);
        damage(file);
      },
    ],
    [
      "a cut backup",
      (file: string) => writeFileSync(file, readFileSync(original).subarray(0, 9000)),
    ],
    [
      "a file that is no database",
      (file: string) => writeFileSync(file, "PAR Index ".repeat(2000)),
    ],
    ["an empty file", (file: string) => writeFileSync(file, "")],
    [
      "a database of something else",
      (file: string) => {
        const database = new Database(file);
        database.exec("CREATE TABLE notes (text)");
        database.close();
      },
    ],
    [
      "a store without figures",
      (file: string) => {
        emptyStore(dirname(file), basename(file));
      },
    ],
    ["no file", () => {}],
  ])("is refused for %s: nothing is changed and no file is left", (name, make) => {
    const databaseFile = copy(`refused-${name}`);
    const backup = join(folder, `${name}.db`);
    make(backup);
    const before = contentOf(databaseFile);
    expect(() => planRestore(backup, databaseFile)).toThrow();
    expect(() => restore(backup, databaseFile, "An")).toThrow();
    expect(contentOf(databaseFile)).toBe(before);
    expect(besides(databaseFile)).toEqual([]);
  });

  test("takes a backup of an older structure", async () => {
    const databaseFile = copy("older");
    const migrations = join(folder, "first-migration");
    const [first = ""] = readdirSync("prisma/migrations").sort();
    mkdirSync(join(migrations, first), { recursive: true });
    copyFileSync(
      join("prisma/migrations", first, "migration.sql"),
      join(migrations, first, "migration.sql"),
    );
    const backup = join(folder, "older-backup.db");
    migrate(backup, migrations);
    const old = new Database(backup);
    old.exec(`ATTACH '${original}' AS sample; PRAGMA foreign_keys = OFF`);
    const tables = old
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    for (const table of tables) {
      const columns = old.pragma(`table_info("${table}")`) as { name: string }[];
      const list = columns.map(({ name }) => `"${name}"`).join(", ");
      old.exec(`INSERT INTO "${table}" (${list}) SELECT ${list} FROM sample."${table}"`);
    }
    old.close();
    const bytes = readFileSync(backup);
    importMore(databaseFile);
    expect(restore(backup, databaseFile, "An")).toMatchObject({ status: "loaded", version: 3 });
    expect(query(databaseFile, printed)).toEqual([{ province: "tien-giang", printed: "85.77" }]);
    expect(readFileSync(backup).equals(bytes)).toBe(true);
  });
});

describe("restoring where there is no usable store", () => {
  test("puts the backup in its place", async () => {
    const backup = join(folder, "place-backup.db");
    await backUp(original, backup);
    const databaseFile = join(folder, "missing/store.db");
    expect(planRestore(backup, databaseFile)).toBeNull();
    expect(restore(backup, databaseFile, "An")).toEqual({
      status: "placed",
      version: 1,
      damaged: null,
    });
    expect(contentOf(databaseFile)).toBe(contentOf(original));
    expect(besides(databaseFile)).toEqual([]);
    expect(query(databaseFile, "PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
  });

  test("keeps the damaged store aside, with the log beside it", async () => {
    const backup = join(folder, "aside-backup.db");
    await backUp(original, backup);
    const databaseFile = copy("aside");
    damage(databaseFile);
    writeFileSync(`${databaseFile}-wal`, "log");
    const bytes = readFileSync(databaseFile);
    const { status, damaged } = restore(backup, databaseFile, "An");
    expect(status).toBe("placed");
    expect(readFileSync(damaged ?? "").equals(bytes)).toBe(true);
    expect(existsSync(`${damaged}-wal`)).toBe(true);
    expect(contentOf(databaseFile)).toBe(contentOf(original));
  });
});

describe("the commands backup and restore", () => {
  test("say what they did, and restore only with --yes", async () => {
    const databaseFile = copy("commands");
    const backup = join(folder, "commands-backup.db");
    const made = await command(databaseFile, "backup", backup, "--lang", "en");
    expect(made).toEqual({
      code: 0,
      text: expect.stringMatching(
        /^Backed up and verified .*: version 1, \d+ figures, sum [0-9a-f]{16}\.$/,
      ),
    });
    importMore(databaseFile);
    const before = contentOf(databaseFile);
    const told = await command(databaseFile, "restore", backup, "--lang", "en");
    expect(told.text).toMatch(
      /^Would add 0, complete 0, change 1 and take away 1 figures; .* Run again with --yes\.$/,
    );
    expect(contentOf(databaseFile)).toBe(before);
    const did = await command(databaseFile, "restore", backup, "--yes", "--who", "An");
    expect(did).toEqual({ code: 0, text: "Đã khôi phục và kiểm tra: phiên bản 3." });
    const again = await command(databaseFile, "restore", backup);
    expect(again.text).toBe("Kho đã đúng như bản sao lưu.");
  });
});
