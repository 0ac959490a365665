import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "@/lib/import/problem";
import { type RawRow, readCsv } from "@/lib/import/read-csv";
import { type TableName, tableNames, tableOf, tables } from "@/lib/import/tables";

/** The bytes of a folder's CSV files by path inside the folder, with "/" on every system. */
export interface FolderFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 in hex over the names and bytes of all files. */
  readonly sha256: string;
}

export type RawTables = Readonly<Record<TableName, readonly RawRow[]>>;

/** Reads every CSV file below a folder. Throws where the folder is missing. */
export function readFiles(folder: string): FolderFiles {
  if (!existsSync(folder)) throw new Error(`There is no folder of figures at ${folder}.`);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".csv"))
    .sort();
  const digest = createHash("sha256");
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
    files.set(name, bytes);
  }
  return { files, sha256: digest.digest("hex") };
}

/** Splits the files into rows by list; refuses files that are unknown and lists that have no file. */
export function readTables({ files }: FolderFiles): { tables: RawTables; problems: Problem[] } {
  const rows = Object.fromEntries(tableNames.map((name) => [name, [] as RawRow[]])) as Record<
    TableName,
    RawRow[]
  >;
  const problems: Problem[] = [];
  const seen = new Set<TableName>();
  for (const [file, bytes] of files) {
    const name = tableOf(file);
    if (name === null) {
      const message = { vi: "Tệp không có trong mô tả dữ liệu.", en: "Unknown file." };
      problems.push({ file, row: null, column: null, value: null, message });
      continue;
    }
    seen.add(name);
    const content = readCsv(file, bytes, tables[name]);
    rows[name].push(...content.rows);
    problems.push(...content.problems);
  }
  for (const name of tableNames.filter((candidate) => !seen.has(candidate))) {
    const file = name === "figures" ? "figures/*.csv" : `${name}.csv`;
    const message = { vi: "Thiếu tệp.", en: "Missing file." };
    problems.push({ file, row: null, column: null, value: null, message });
  }
  return { tables: rows, problems };
}
