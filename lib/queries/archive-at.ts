import { readKeptVersion } from "@/lib/db/kept-reader";
import { type Archive, createArchive } from "@/lib/rankings/archive";
import { currentArchive } from "./current-archive";

/** How many old versions a process holds at a time; the newest is held apart. */
const held = 2;

interface Kept {
  /** By version, the one asked for last at the end. */
  readonly archives: Map<number, Promise<Archive | null>>;
  /** Ends when the version that is being read is there; one is read at a time. */
  reading: Promise<unknown>;
}

/** Next bundles the proxy and the pages apart; the symbol lets them share the archives in the process. */
const slot = Symbol.for("scoreboard.kept-archives");
const shared = globalThis as unknown as Record<symbol, Kept | undefined>;

/**
 * The archive of a data version: the same figures however often it is asked for. Null where there never
 * was such a version, or where it was made by a program that did not keep versions yet.
 */
export async function archiveAt(version: number): Promise<Archive | null> {
  const newest = await currentArchive();
  if (!Number.isSafeInteger(version) || version < 1 || version > newest.snapshot.version)
    return null;
  shared[slot] ??= { archives: new Map(), reading: Promise.resolve() };
  const kept = shared[slot];
  const known = kept.archives.get(version);
  const archive = known ?? read(kept, version, newest);
  kept.archives.delete(version);
  kept.archives.set(version, archive);
  const [oldest] = kept.archives.keys();
  if (kept.archives.size > held && oldest !== undefined) kept.archives.delete(oldest);
  return archive;
}

/** The newest version is counted anew too: what is worked out for pages that name it has links that name it. */
function read(kept: Kept, version: number, newest: Archive): Promise<Archive | null> {
  if (version === newest.snapshot.version) return Promise.resolve(createArchive(newest.snapshot));
  const archive = kept.reading.then(async () => {
    const snapshot = await readKeptVersion(version);
    return snapshot && createArchive(snapshot);
  });
  kept.reading = archive.catch(() => kept.archives.delete(version));
  return archive;
}
