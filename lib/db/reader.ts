import { reader } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { readFigureLists } from "@/lib/db/read-figures";
import { readIndicatorLists } from "@/lib/db/read-indicators";
import { readLedger } from "@/lib/db/read-ledger";
import { readProvinceLists } from "@/lib/db/read-provinces";
import type { Snapshot } from "@/lib/db/snapshot";

/** How long a read may wait for another one, and last, in milliseconds. */
const patience = { maxWait: 30_000, timeout: 30_000 };

export interface StoreHealth {
  /** "wal" in a healthy store. */
  readonly journalMode: string;
  /** Names of the applied migrations, oldest first. */
  readonly migrations: readonly string[];
  /** Data version; 0 before the first import. */
  readonly version: number;
  /** How many figures are stored. */
  readonly figures: number;
  /** The process cannot write to the store. */
  readonly readonly: true;
}

/** Number of the newest import; 0 when there is none. Throws where the database file is missing. */
export async function dataVersion(): Promise<number> {
  const newest = await reader().import.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return newest?.id ?? 0;
}

/**
 * Everything in the store, read in one transaction: an import that runs meanwhile is seen whole or not at all.
 * Throws where the database file is missing or nothing was imported yet.
 */
export async function readSnapshot(client: PrismaClient = reader()): Promise<Snapshot> {
  return client.$transaction(async (store) => {
    const newest = await store.import.findFirst({ orderBy: { id: "desc" } });
    if (newest === null) {
      throw new Error("The database is empty. Run `npm start`: it imports prisma/data.");
    }
    return {
      version: newest.id,
      importedAt: newest.finishedAt,
      ...(await readProvinceLists(store)),
      ...(await readIndicatorLists(store)),
      ...(await readFigureLists(store)),
      ...(await readLedger(store)),
    };
  }, patience);
}

/** What a readiness check looks at. Throws where the database file or its tables are missing. */
export async function storeHealth(): Promise<StoreHealth> {
  return reader().$transaction(async (store) => {
    const [mode] = await store.$queryRaw<{ journal_mode: string }[]>`PRAGMA journal_mode`;
    const applied = await store.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;
    const newest = await store.import.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
    return {
      journalMode: mode?.journal_mode ?? "unknown",
      migrations: applied.map((row) => row.migration_name),
      version: newest?.id ?? 0,
      figures: await store.figure.count(),
      readonly: true,
    };
  }, patience);
}
