import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFolder } from "@/lib/import/import-folder";
import { readFiles } from "@/lib/import/read-folder";
import { seedStore } from "@/lib/import/seed-store";
import { writeFolder } from "@/lib/import/write-folder";
import { command, longTable, newSource } from "./command";
import {
  changedFolder,
  contentOf,
  emptyStore,
  loadedStore,
  query,
  realFolder,
  temporaryFolder,
} from "./store";

const folder = temporaryFolder();

function texts(data: string): Record<string, string> {
  const { files } = readFiles(data);
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

/** Every table but the log of imports and what is kept with it, whose times and versions are of one machine. */
function figuresOf(databaseFile: string) {
  const tables = query<{ name: string }>(
    databaseFile,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('imports', 'kept_versions', '_prisma_migrations') AND name NOT LIKE 'sqlite_%'",
  );
  return tables.map(({ name }) => [
    name,
    query<object>(databaseFile, `SELECT * FROM "${name}"`)
      .map((row) => JSON.stringify(row))
      .sort(),
  ]);
}

const databaseFile = loadedStore(folder);
/** A store whose figures were corrected by a table, exported once. */
const corrected = loadedStore(folder, "corrected.db");
const table = longTable(folder, "revised.csv", "par-index,2023,63,tien-giang,85.71,51");
const reasons = ["--reason-vi", 'Bộ nói: "sửa", lần 2', "--reason-en", "Put right, again"];
const revise = [...newSource, "--replace", "revision", ...reasons];
const found = JSON.parse((await command(corrected, "check", table, ...revise, "--json")).text);
const accept = found.warnings.flatMap(({ id }: { id: string }) => ["--accept", id]);
const done = await command(corrected, "import", table, ...revise, ...accept);
const exported = join(folder, "exported");
writeFolder(corrected, exported);

describe("an export", () => {
  test("of the figures that ship gives their files, byte for byte", () => {
    const target = join(folder, "same");
    const names = writeFolder(databaseFile, target);
    expect(texts(target)).toEqual(texts(realFolder));
    expect(names.sort()).toEqual(Object.keys(texts(realFolder)).sort());
  });

  test("of one store twice gives the same bytes", () => {
    const again = join(folder, "again");
    writeFolder(corrected, again);
    expect(texts(again)).toEqual(texts(exported));
  });

  test("shows one correction as one changed row, one new one and its source", () => {
    expect(done.code).toBe(0);
    const [before, after] = [texts(realFolder), texts(exported)];
    const added = Object.entries(after).flatMap(([name, text]) => {
      const known = new Set(before[name]?.split("\n"));
      const fresh = text.split("\n").filter((line) => !known.has(line));
      return fresh.map((line) => `${name}: ${line.slice(0, 46)}`);
    });
    expect(added).toEqual([
      expect.stringContaining("corrections.csv: 20"),
      "figures/par-index.csv: par-index,2023,63,tien-giang,85.71,51,63,publi",
      expect.stringContaining("sources.csv: 123-qd-bnv,"),
    ]);
  });

  test("takes away files of figures that no figure is left for, and leaves others alone", () => {
    const target = join(folder, "used");
    mkdirSync(join(target, "figures"), { recursive: true });
    for (const name of ["figures/old-index.csv", "figures/README.md", "notes.csv", ".gitignore"])
      writeFileSync(join(target, name), "x\n");
    writeFolder(databaseFile, target);
    expect(existsSync(join(target, "figures/old-index.csv"))).toBe(false);
    for (const name of ["figures/README.md", "notes.csv", ".gitignore"])
      expect(readFileSync(join(target, name), "utf8"), name).toBe("x\n");
    expect(existsSync(join(target, "sources.csv.partial"))).toBe(false);
  });

  test("that is imported leaves its own store as it is", () => {
    const before = contentOf(corrected);
    expect(importFolder({ folder: exported, databaseFile: corrected })).toMatchObject({
      status: "unchanged",
      changes: { added: 0, changed: 0, removed: 0, restated: 0, same: 18904 },
    });
    expect(contentOf(corrected)).toBe(before);
  });

  test("that is imported into an empty database gives the same store, corrections included", () => {
    const fresh = emptyStore(folder, "fresh.db");
    importFolder({ folder: exported, databaseFile: fresh });
    expect(figuresOf(fresh)).toEqual(figuresOf(corrected));
    expect(query(fresh, "SELECT reason_vi FROM corrections")).toEqual([
      { reason_vi: 'Bộ nói: "sửa", lần 2' },
    ]);
    writeFolder(fresh, join(folder, "from-fresh"));
    expect(texts(join(folder, "from-fresh"))).toEqual(texts(exported));
  });
});

describe("the figures that ship, at the start of the program", () => {
  test("are loaded once", () => {
    const store = emptyStore(folder, "seed.db");
    expect(seedStore(realFolder, store)).toMatchObject({ status: "loaded", version: 1 });
    const before = contentOf(store);
    expect(seedStore(realFolder, store)).toEqual({ status: "current", version: 1 });
    expect(contentOf(store)).toBe(before);
  });

  test("replace those of a store that has no imports of its own", () => {
    const store = loadedStore(folder, "replaced.db");
    const changed = changedFolder(
      folder,
      "figures/par-index.csv",
      "tien-giang,85.77",
      "tien-giang,85.70",
    );
    expect(seedStore(changed, store)).toMatchObject({
      status: "loaded",
      version: 2,
      changes: { changed: 1 },
    });
    expect(seedStore(changed, store)).toEqual({ status: "current", version: 2 });
  });

  test("never undo the import of a table, changed or not", () => {
    const before = contentOf(corrected);
    expect(seedStore(realFolder, corrected)).toEqual({ status: "current", version: 2 });
    const changed = changedFolder(
      folder,
      "figures/par-index.csv",
      "tien-giang,85.77",
      "tien-giang,85.70",
    );
    expect(seedStore(changed, corrected)).toMatchObject({
      status: "apart",
      version: 2,
      changes: { changed: 1 },
    });
    expect(contentOf(corrected)).toBe(before);
  });

  test("that were exported here are current here, and make another machine equal", () => {
    const other = loadedStore(folder, "other.db");
    const pulled = join(folder, "pulled");
    cpSync(exported, pulled, { recursive: true });
    expect(seedStore(pulled, corrected)).toEqual({ status: "current", version: 2 });
    expect(seedStore(pulled, other)).toMatchObject({ status: "loaded", version: 2 });
    expect(figuresOf(other)).toEqual(figuresOf(corrected));
    expect(query(other, "SELECT COUNT(*) AS n FROM corrections")).toEqual([{ n: 1 }]);
  });
});
