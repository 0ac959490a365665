import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { assertSound, digestOf, type StoreDigest } from "@/lib/db/verify";
import { assertDatabase } from "@/lib/db/writer";

export type OnProgress = (done: number, total: number) => void;

function removePartial(partial: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    rmSync(`${partial}${ending}`, { force: true });
}

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

/** Copies what a read transaction sees, which imports of others do not change. */
async function copyVerified(
  source: Database.Database,
  partial: string,
  onProgress: OnProgress,
): Promise<StoreDigest> {
  source.exec("BEGIN");
  const original = digestOf(source);
  await source.backup(partial, {
    progress: ({ totalPages, remainingPages }) => {
      onProgress(totalPages - remainingPages, totalPages);
      return 200;
    },
  });
  source.exec("COMMIT");
  const copy = finishCopy(partial);
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
    removePartial(partial);
    const digest = await copyVerified(source, partial, onProgress);
    renameSync(partial, target);
    return digest;
  } finally {
    source.close();
    removePartial(partial);
  }
}
