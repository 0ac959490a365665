import { readSnapshot } from "@/lib/db/reader";
import { type Archive, createArchive } from "@/lib/rankings/archive";

let archive: Promise<Archive> | undefined;

/** The archive over the figures that ship, read once from the store that all integration tests share. */
export function realArchive(): Promise<Archive> {
  archive ??= readSnapshot().then(createArchive);
  return archive;
}
