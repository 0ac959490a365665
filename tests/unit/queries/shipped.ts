import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { checkFiles } from "@/lib/import/check-folder";
import { readFiles } from "@/lib/import/read-folder";
import { type Archive, createArchive } from "@/lib/rankings/archive";

const folder = fileURLToPath(new URL("../../../prisma/data", import.meta.url));

/** The figures that ship, as the pages would read them from the store. */
export function shippedArchive(): Archive {
  const { dataset, problems } = checkFiles(readFiles(folder));
  if (dataset === null) throw new Error(`prisma/data has ${problems.length} problems`);
  return createArchive({
    ...dataset,
    version: 1,
    importedAt: "2026-01-01T00:00:00.000Z",
    imports: [],
  });
}

/** Rows of a shipped file as they stand in it. */
export function shippedRows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, file), "utf8"), { columns: true, bom: true });
}

/** Rows of all files of figures. */
export function shippedFigures(): Record<string, string>[] {
  return readdirSync(join(folder, "figures")).flatMap((name) => shippedRows(`figures/${name}`));
}
