import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { assertDatabase } from "@/lib/db/writer";
import { folderTexts } from "@/lib/import/folder-texts";
import { tableOf } from "@/lib/import/tables";

/** Files of figures that an earlier export left and that would be read again beside the new ones. */
function stale(folder: string, texts: ReadonlyMap<string, string>): string[] {
  const figures = join(folder, "figures");
  if (!existsSync(figures)) return [];
  return readdirSync(figures)
    .map((name) => `figures/${name}`)
    .filter((name) => tableOf(name) !== null && !texts.has(name));
}

/**
 * Writes the whole store as the CSV files of a folder of figures, each replaced in one step; the same
 * store gives the same bytes. Returns the names of the files. Throws where there is no database.
 */
export function writeFolder(databaseFile: string, folder: string): string[] {
  assertDatabase(databaseFile);
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true });
  let texts: ReadonlyMap<string, string>;
  try {
    texts = database.transaction(() => folderTexts(database))();
  } finally {
    database.close();
  }
  for (const [name, text] of texts) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.partial`, text);
    renameSync(`${path}.partial`, path);
  }
  for (const name of stale(folder, texts)) rmSync(join(folder, name));
  return [...texts.keys()];
}
