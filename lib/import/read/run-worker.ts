import { Worker } from "node:worker_threads";
import {
  mostCells,
  mostColumns,
  mostRows,
  mostSheets,
  workbookMemoryMiB,
  workbookMilliseconds,
} from "./limits";
import type { WorkbookParts } from "./workbook-parts";

export type PlainCell =
  | string
  | readonly ["number", value: number, format: string | null]
  | readonly ["formula" | "error" | "date" | "boolean", text: string];

export interface PlainWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly [row: number, cells: readonly PlainCell[]])[];
  }[];
  /** Sheets that can be seen. */
  readonly names: readonly string[];
  readonly hidden: readonly string[];
  /** Sheets without cells. */
  readonly charts: readonly string[];
}

export type StopReason =
  | { readonly kind: "rows" | "columns" | "cells"; readonly row: number; readonly sheet?: string }
  | { readonly kind: "sheets"; readonly found: number }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "memory" | "time" };

export type WorkerAnswer = { readonly workbook: PlainWorkbook } | { readonly reason: StopReason };

/**
 * Parses a workbook in a thread of its own with bounded memory and time, so that no file can take the
 * process with it. `sheet` reads one sheet only, hidden or not.
 */
export function runWorker(parts: WorkbookParts, sheet: string | null): Promise<WorkerAnswer> {
  const { zip, charted } = parts;
  const most = { rows: mostRows, columns: mostColumns, cells: mostCells, sheets: mostSheets };
  const worker = new Worker(new URL("./xlsx-worker.mjs", import.meta.url), {
    workerData: { bytes: zip, sheet, charted, most },
    transferList: [zip.buffer],
    resourceLimits: { maxOldGenerationSizeMb: workbookMemoryMiB },
    execArgv: [],
  });
  return new Promise<WorkerAnswer>((resolve) => {
    const timer = setTimeout(() => resolve({ reason: { kind: "time" } }), workbookMilliseconds);
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      resolve({
        reason: memory ? { kind: "memory" } : { kind: "unreadable", text: error.message },
      });
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve({ reason: { kind: "unreadable", text: "no answer" } });
    });
  }).finally(() => worker.terminate());
}
