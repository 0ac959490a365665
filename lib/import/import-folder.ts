import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { z } from "zod";
import { applyChange, type ImportRecord } from "@/lib/db/writer";
import type { FigureChanges } from "@/lib/figures/correction";
import { checkFiles } from "@/lib/import/check-folder";
import { countChanges } from "@/lib/import/figure-changes";
import { isEmpty, type Plan, storeChangeOf } from "@/lib/import/plan";
import { planDataset } from "@/lib/import/plan-dataset";
import { ImportRefused, type Problem } from "@/lib/import/problem";
import { readFiles } from "@/lib/import/read-folder";
import { lookAtStore } from "@/lib/import/store-view";

export interface ImportOptions {
  /** Folder that holds the CSV files, such as prisma/data. */
  readonly folder: string;
  /** Absolute path of a migrated SQLite file. */
  readonly databaseFile: string;
  readonly who?: string;
}

/** `unchanged`: the store already holds exactly this, and nothing was touched. */
export type ImportStatus = "loaded" | "unchanged";

export interface ImportReport {
  readonly status: ImportStatus;
  /** Data version of the store now. */
  readonly version: number;
  readonly changes: FigureChanges;
  readonly milliseconds: number;
  /** What a person should look at; empty when unchanged. */
  readonly warnings: readonly Problem[];
}

const packageFile = z.object({ version: z.string() });

export function toolVersion(): string {
  return packageFile.parse(JSON.parse(readFileSync(resolve("package.json"), "utf8"))).version;
}

/** Writes what a plan says, unless it says nothing. */
export function carryOut(
  databaseFile: string,
  plan: Plan,
  record: Omit<ImportRecord, "changes" | "toolVersion">,
): { status: ImportStatus; version: number; changes: FigureChanges } {
  const changes = countChanges(plan.figures);
  if (isEmpty(plan)) return { status: "unchanged", version: plan.base, changes };
  const full = { ...record, toolVersion: toolVersion() };
  const change = storeChangeOf(plan, full, new Date().toISOString());
  return { status: "loaded", version: applyChange(databaseFile, change).version, changes };
}

/**
 * Checks a folder of CSV files and makes the store hold exactly what they say, all or nothing: figures
 * that are not in them are taken away, and each change of a figure is entered into the ledger.
 * Throws ImportRefused with every problem where the files are wrong; the store is then as before.
 */
export function importFolder({ folder, databaseFile, who = "" }: ImportOptions): ImportReport {
  const started = performance.now();
  const files = readFiles(folder);
  const { problems, warnings, dataset } = checkFiles(files);
  if (dataset === null) throw new ImportRefused(problems);
  const plan = lookAtStore(databaseFile, (view) => planDataset(dataset, view));
  const record = { sha256: files.sha256, kind: "folder", file: basename(folder), who } as const;
  const result = carryOut(databaseFile, plan, record);
  return {
    ...result,
    milliseconds: Math.round(performance.now() - started),
    warnings: result.status === "loaded" ? warnings : [],
  };
}
