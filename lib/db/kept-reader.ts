import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openReader, reader } from "@/lib/db/client";
import { unpackVersion } from "@/lib/db/keep-version";
import { migrate } from "@/lib/db/migrate";
import { readSnapshot } from "@/lib/db/reader";
import type { Snapshot } from "@/lib/db/snapshot";

/**
 * Everything the store held at a data version, read just as the newest is; null where no such version was
 * kept. It is unpacked into a database of its own for the reading, in the folder for temporary files.
 */
export async function readKeptVersion(version: number): Promise<Snapshot | null> {
  const kept = await reader().keptVersion.findUnique({ where: { version } });
  if (kept === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "scoreboard-version-"));
  try {
    const file = join(folder, "kept.db");
    migrate(file);
    const database = new Database(file);
    try {
      unpackVersion(database, kept.content);
    } finally {
      database.close();
    }
    const client = openReader(file);
    try {
      return await readSnapshot(client);
    } finally {
      await client.$disconnect();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
