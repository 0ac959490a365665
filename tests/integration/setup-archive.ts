import { readSnapshot } from "@/lib/db/reader";
import { type Archive, createArchive } from "@/lib/rankings/archive";

/** The archive over the figures that ship, read from the store that all integration tests share. */
export async function realArchive(): Promise<Archive> {
  return createArchive(await readSnapshot());
}
