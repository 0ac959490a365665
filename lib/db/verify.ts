import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import type { Counts } from "@/lib/db/dataset";
import { newestVersion } from "@/lib/db/writer";

/** What two copies of one store have in common. */
export interface StoreDigest {
  /** Data version. */
  readonly version: number;
  /** Rows a table. */
  readonly counts: Counts;
  /** SHA-256 in hex over every column of every figure, in the order of their keys. */
  readonly figures: string;
}

function tablesOf(database: Database.Database): string[] {
  return database
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();
}

/** Counts and sums up a store. Call it in a read transaction where others may write. */
export function digestOf(database: Database.Database): StoreDigest {
  const counts = Object.fromEntries(
    tablesOf(database).map((table) => [
      table,
      database.prepare<[], number>(`SELECT COUNT(*) FROM "${table}"`).pluck().get() ?? 0,
    ]),
  );
  const hash = createHash("sha256");
  const figures = database
    .prepare<[], unknown[]>(
      `SELECT indicator, year, unit_set, province, period_from, period_to, printed, value, rank, "of",
         status, derived, source, note_vi, note_en, numerator, denominator
       FROM figures ORDER BY indicator, year, unit_set, province, period_from, period_to`,
    )
    .raw();
  for (const row of figures.iterate()) hash.update(`${JSON.stringify(row)}\n`);
  return { version: newestVersion(database), counts, figures: hash.digest("hex") };
}

/** Throws where SQLite finds the file damaged or a reference that leads nowhere. */
export function assertSound(database: Database.Database): void {
  const damage = database.pragma("integrity_check") as { integrity_check: string }[];
  if (damage[0]?.integrity_check !== "ok") {
    throw new Error(`The database is damaged: ${damage[0]?.integrity_check}.`);
  }
  const broken = database.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`${broken.length} reference(s) in it lead nowhere.`);
}
