import { existsSync } from "node:fs";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

/**
 * A Prisma client over a file that is opened read-only: SQLite itself refuses every write.
 * Throws where the file is missing.
 */
export function openReader(databaseFile: string): PrismaClient {
  if (!existsSync(databaseFile)) {
    throw new Error(
      `There is no database at ${databaseFile}. Run \`npm start\`: it makes the database from prisma/data.`,
    );
  }
  const adapter = new PrismaBetterSqlite3({
    url: `file:${databaseFile}`,
    readonly: true,
    fileMustExist: true,
  });
  return new PrismaClient({ adapter });
}

/** The bundler makes several copies of this module; a registered symbol gives them one client. */
const slot = Symbol.for("scoreboard.reader");

interface ReaderHolder {
  [slot]?: PrismaClient;
}

/** The one client of this process, opened at first use. */
export function reader(): PrismaClient {
  const holder = globalThis as ReaderHolder;
  holder[slot] ??= openReader(env.databaseFile);
  return holder[slot];
}
