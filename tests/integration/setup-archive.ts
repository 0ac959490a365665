import { type Archive, createArchive } from "@/lib/rankings/archive";
import { templateSettings } from "../setup/database.mjs";

/** The archive over the figures that ship, read from the store that all integration tests share. */
export async function realArchive(): Promise<Archive> {
  // The settings are read when the reader is first imported.
  process.env.DATABASE_URL = templateSettings.DATABASE_URL;
  const { readSnapshot } = await import("@/lib/db/reader");
  return createArchive(await readSnapshot());
}
