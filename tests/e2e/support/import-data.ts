import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importer } from "../../../lib/setup/project.mjs";
import { expect } from "./test";

/** prisma/data, copied into the folder, with one text replaced in one file. */
export function changedData(folder: string, file: string, from: string, to: string): string {
  const copy = mkdtempSync(join(folder, "data-"));
  cpSync("prisma/data", copy, { recursive: true });
  const text = readFileSync(join(copy, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
  return copy;
}

/** Imports a folder the way a person does; returns the exit code. */
export function importFolder(data: string, database: string): number | null {
  const accepted = ["--accept", "look:figures/egov.csv=2"];
  const env = { ...process.env, DATABASE_URL: `file:${database}` };
  const options = { env, stdio: "pipe" } as const;
  return spawnSync(process.execPath, [...importer, "import", data, ...accepted], options).status;
}
