import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { Counts } from "@/lib/db/dataset";
import { findUnchanged, type ImportResult, replaceStore } from "@/lib/db/writer";
import { checkFiles } from "@/lib/import/check-folder";
import { ImportRefused, type Problem } from "@/lib/import/problem";
import { readFiles } from "@/lib/import/read-folder";

export interface ImportOptions {
  /** Folder that holds the CSV files, such as prisma/data. */
  readonly folder: string;
  /** Absolute path of a migrated SQLite file. */
  readonly databaseFile: string;
}

export interface ImportReport {
  /** `unchanged`: the store already holds exactly these files, and nothing was touched. */
  readonly status: "loaded" | "unchanged";
  /** Data version of the store now. */
  readonly version: number;
  /** Rows a table. */
  readonly counts: Counts;
  readonly milliseconds: number;
  /** What a person should look at; empty when unchanged. */
  readonly warnings: readonly Problem[];
}

const packageFile = z.object({ version: z.string() });

function toolVersion(): string {
  return packageFile.parse(JSON.parse(readFileSync(resolve("package.json"), "utf8"))).version;
}

/**
 * Checks a folder of CSV files and replaces the content of the store with it, all or nothing.
 * Throws ImportRefused with every problem where the files are wrong; the store is then as before.
 */
export function importFolder({ folder, databaseFile }: ImportOptions): ImportReport {
  const started = performance.now();
  const finish = (result: ImportResult, warnings: readonly Problem[]): ImportReport => ({
    ...result,
    milliseconds: Math.round(performance.now() - started),
    warnings,
  });
  const files = readFiles(folder);
  const unchanged = findUnchanged(databaseFile, files.sha256);
  if (unchanged !== null) return finish(unchanged, []);
  const { problems, warnings, dataset } = checkFiles(files);
  if (dataset === null) throw new ImportRefused(problems);
  const record = { sha256: files.sha256, toolVersion: toolVersion() };
  return finish(replaceStore(databaseFile, dataset, record), warnings);
}
