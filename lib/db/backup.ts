import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { assertSound, digestOf, type StoreDigest } from "@/lib/db/verify";
import { assertDatabase } from "@/lib/db/writer";

export type OnProgress = (done: number, total: number) => void;

/** An import in the middle of a backup makes it start over; so many imports in a row are no accident. */
const mostTries = 5;

/** Opens a copy that nobody else uses yet, makes it one plain file, and takes its measure. */
function finishCopy(file: string): StoreDigest {
  const database = new Database(file, { fileMustExist: true });
  try {
    database.pragma("journal_mode = DELETE");
    assertSound(database);
    return digestOf(database);
  } finally {
    database.close();
  }
}

async function copyOnce(
  source: Database.Database,
  partial: string,
  onProgress: OnProgress,
): Promise<StoreDigest | null> {
  rmSync(partial, { force: true });
  await source.backup(partial, {
    progress: ({ totalPages, remainingPages }) => {
      onProgress(totalPages - remainingPages, totalPages);
      return 200;
    },
  });
  const copy = finishCopy(partial);
  const original = source.transaction(() => digestOf(source))();
  if (original.version !== copy.version) return null;
  if (JSON.stringify(original) !== JSON.stringify(copy)) {
    throw new Error("The copy does not hold what the store holds; it was thrown away.");
  }
  return copy;
}

/**
 * Copies the store to a new file while it is in use. The file gets its name only after it was found
 * sound and equal to the store: integrity, references, rows a table and the sum over all figures.
 * Throws where the file exists already or the copy is not equal; no half file stays.
 */
export async function backUp(
  databaseFile: string,
  target: string,
  onProgress: OnProgress = () => {},
): Promise<StoreDigest> {
  assertDatabase(databaseFile);
  if (existsSync(target)) throw new Error(`${target} exists already; choose another name.`);
  mkdirSync(dirname(target), { recursive: true });
  const partial = `${target}.partial`;
  const source = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    for (let attempt = 1; attempt <= mostTries; attempt += 1) {
      const digest = await copyOnce(source, partial, onProgress);
      if (digest === null) continue;
      renameSync(partial, target);
      return digest;
    }
    throw new Error("The store kept changing while it was copied; try again when no import runs.");
  } finally {
    source.close();
    rmSync(partial, { force: true });
  }
}
