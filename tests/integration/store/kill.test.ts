import { spawn } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { importFolder } from "@/lib/import/import-folder";
import { changedFolder, contentOf, loadedStore, query, temporaryFolder } from "./store";

const folder = temporaryFolder();
const original = loadedStore(folder);
const before = contentOf(original);
const changed = changedFolder(
  folder,
  "figures/par-index.csv",
  "par-index,2023,63,tien-giang,85.77",
  "par-index,2023,63,tien-giang,85.70",
);

/** Whether another process is inside a write transaction. */
function isBeingWritten(databaseFile: string): boolean {
  const database = new Database(databaseFile, { timeout: 0 });
  try {
    database.exec("BEGIN IMMEDIATE; ROLLBACK");
    return false;
  } catch {
    return true;
  } finally {
    database.close();
  }
}

/** Starts an import in another process and kills it so many milliseconds after it began to write. */
async function killImport(databaseFile: string, delay: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/integration/store/import-child.ts", changed, databaseFile],
    { stdio: "inherit" },
  );
  const exit = new Promise((resolve) => child.once("exit", resolve));
  while (child.exitCode === null && !isBeingWritten(databaseFile)) await wait(2);
  await wait(delay);
  child.kill("SIGKILL");
  await exit;
}

/** What a whole import leaves behind, apart from its time. */
function summaryOf(databaseFile: string) {
  return {
    imports: query<{ n: number }>(databaseFile, "SELECT COUNT(*) AS n FROM imports")[0]?.n,
    figures: query<{ n: number }>(databaseFile, "SELECT COUNT(*) AS n FROM figures")[0]?.n,
    targets: query<{ n: number }>(databaseFile, "SELECT COUNT(*) AS n FROM targets")[0]?.n,
    printed: query<{ printed: string }>(
      databaseFile,
      `SELECT printed FROM figures WHERE indicator = 'par-index' AND year = 2023
         AND province = 'tien-giang'`,
    )[0]?.printed,
  };
}

describe("an import that is killed", () => {
  test.each([0, 10, 40, 150, 250, 400])(
    "%i ms after it began to write leaves a sound store, the content before it or all of the new",
    async (delay) => {
      const databaseFile = join(folder, `killed-${delay}.db`);
      copyFileSync(original, databaseFile);
      await killImport(databaseFile, delay);
      expect(query(databaseFile, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
      expect(query(databaseFile, "PRAGMA foreign_key_check")).toEqual([]);
      const summary = summaryOf(databaseFile);
      if (delay <= 40 || summary.imports === 1) expect(contentOf(databaseFile)).toBe(before);
      else expect(summary).toEqual({ imports: 2, figures: 18904, targets: 5, printed: "85.70" });
      expect(importFolder({ folder: changed, databaseFile }).version).toBe(2);
    },
  );
});
