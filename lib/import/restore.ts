import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import Database from "better-sqlite3";
import type { Dataset } from "@/lib/db/dataset";
import { migrate } from "@/lib/db/migrate";
import { assertSound, digestOf } from "@/lib/db/verify";
import { newestVersion } from "@/lib/db/writer";
import { carryOut, type ImportStatus } from "@/lib/import/import-folder";
import type { Plan, Why } from "@/lib/import/plan";
import { planDataset } from "@/lib/import/plan-dataset";
import { lookAtStore } from "@/lib/import/store-view";

export interface Restored {
  /** `placed`: there was no usable store, and the backup is it now. */
  readonly status: ImportStatus | "placed";
  readonly version: number;
  /** Where the damaged file was put; null where there was none. */
  readonly damaged: string | null;
}

const why: Why = {
  kind: "correction",
  reason: { vi: "Khôi phục từ bản sao lưu.", en: "Restored from a backup." },
};

/** SQLite keeps up to two files beside a database. */
const endings = ["", "-wal", "-shm"] as const;

function removeWithLogs(file: string): void {
  for (const ending of endings) rmSync(`${file}${ending}`, { force: true });
}

function look<T>(file: string, use: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return use(database);
  } finally {
    database.close();
  }
}

/** Whether the file is a store that can be read as a whole. */
function isSound(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    look(file, assertSound);
    lookAtStore(file, (view) => view.version);
    return true;
  } catch {
    return false;
  }
}

/** Any SQLite file, even an empty one, is sound; taken for a backup it would take every figure away. */
function assertBackup(database: Database.Database): void {
  const isStore = database
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'imports'")
    .get();
  if (isStore !== undefined && newestVersion(database) > 0) return;
  throw new Error("This file is no backup of a store with figures; nothing was changed.");
}

/** A verified copy of the backup beside the store, brought up to this program's structure. */
function preparedCopy(backup: string, databaseFile: string): string {
  if (!existsSync(backup)) throw new Error(`There is no backup at ${backup}.`);
  const copy = `${databaseFile}.restoring`;
  mkdirSync(dirname(databaseFile), { recursive: true });
  removeWithLogs(copy);
  try {
    copyFileSync(backup, copy);
    look(copy, assertSound);
    look(copy, assertBackup);
    migrate(copy);
    return copy;
  } catch (error) {
    removeWithLogs(copy);
    throw error;
  }
}

function datasetOf(file: string): Dataset {
  return lookAtStore(file, (view) => ({
    ...view.lists,
    figures: [...view.figures()],
    corrections: view.corrections,
  }));
}

/** What restoring would do to a store that is sound; null where there is none. Throws where the backup is not. */
export function planRestore(backup: string, databaseFile: string): Plan | null {
  const copy = preparedCopy(backup, databaseFile);
  try {
    if (!isSound(databaseFile)) return null;
    const dataset = datasetOf(copy);
    return lookAtStore(databaseFile, (view) => planDataset(dataset, view, why));
  } finally {
    removeWithLogs(copy);
  }
}

function place(copy: string, databaseFile: string): Restored {
  const damaged = existsSync(databaseFile) ? `${databaseFile}.damaged-${Date.now()}` : null;
  const { version } = look(copy, digestOf);
  // What was committed last may stand in the log beside the file alone.
  for (const ending of endings) {
    const part = `${databaseFile}${ending}`;
    if (damaged !== null && existsSync(part)) renameSync(part, `${damaged}${ending}`);
    else rmSync(part, { force: true });
  }
  renameSync(copy, databaseFile);
  return { status: "placed", version, damaged };
}

/**
 * Brings the figures and lists of a backup back. Into a sound store they come as one import, in one
 * transaction, so that a running site shows them at its next request and the log and the ledger go on;
 * a store that is missing or damaged is replaced by the backup itself. What was brought back is compared
 * with the backup before it is called done. Throws where the backup is damaged; nothing is changed then.
 */
export function restore(backup: string, databaseFile: string, who: string): Restored {
  const copy = preparedCopy(backup, databaseFile);
  try {
    const wanted = look(copy, digestOf).figures;
    const restored = isSound(databaseFile)
      ? restoreInto(copy, backup, databaseFile, who)
      : place(copy, databaseFile);
    if (look(databaseFile, digestOf).figures !== wanted) {
      throw new Error(
        "The store does not hold the figures of the backup; look at it before going on.",
      );
    }
    return restored;
  } finally {
    removeWithLogs(copy);
  }
}

function restoreInto(copy: string, backup: string, databaseFile: string, who: string): Restored {
  const dataset = datasetOf(copy);
  const plan = lookAtStore(databaseFile, (view) => planDataset(dataset, view, why));
  const sha256 = createHash("sha256").update(readFileSync(backup)).digest("hex");
  const record = { sha256, kind: "restore", file: basename(backup), who } as const;
  const { status, version } = carryOut(databaseFile, plan, record);
  return { status, version, damaged: null };
}
