import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import type { ExitCode } from "@/lib/import/cli/exit-codes";
import { readCommandLine } from "@/lib/import/cli/options";
import { backup, exportStore, history, restoreStore, seed } from "@/lib/import/cli/store-commands";
import { check, diff, importTable } from "@/lib/import/cli/table-commands";

const run = {
  check,
  diff,
  import: importTable,
  export: exportStore,
  history,
  backup,
  restore: restoreStore,
  seed,
};

export interface Answer {
  readonly code: ExitCode;
  readonly text: string;
}

/** Runs a command in this process and keeps what it prints. */
export async function command(databaseFile: string, ...args: readonly string[]): Promise<Answer> {
  const lines: string[] = [];
  const print = vi
    .spyOn(console, "log")
    .mockImplementation((line) => void lines.push(String(line)));
  try {
    const line = readCommandLine(args);
    if (line.command === null) throw new Error("Name a command.");
    const code = await run[line.command](line, databaseFile);
    return { code, text: lines.join("\n") };
  } finally {
    print.mockRestore();
  }
}

/** The flags of a source that no store has. */
export const newSource = [
  "--title",
  "Quyết định công bố",
  "--publisher",
  "Bộ Nội vụ",
  "--published",
  "2026-04-15",
  "--document",
  "123/QĐ-BNV",
];

/** Writes a table in our own columns and returns its path. */
export function longTable(folder: string, name: string, ...rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${["indicator,year,unit_set,province,value,rank", ...rows].join("\n")}\n`);
  return path;
}
