import { cache } from "react";
import { dataVersion, readSnapshot } from "@/lib/db/reader";
import { type Archive, createArchive } from "@/lib/rankings/archive";

interface Held {
  version: number | null;
  archive: Promise<Archive> | null;
}

/** Next bundles the proxy and the pages apart; the symbol lets them share one archive in the process. */
const slot = Symbol.for("scoreboard.archive");
const shared = globalThis as unknown as Record<symbol, Held | undefined>;

async function newestArchive(): Promise<Archive> {
  shared[slot] ??= { version: null, archive: null };
  const held = shared[slot];
  const version = await dataVersion();
  if (held.archive !== null && held.version === version) return held.archive;
  const archive = readSnapshot().then(createArchive);
  held.version = version;
  held.archive = archive;
  archive.catch(() => {
    held.version = null;
    held.archive = null;
  });
  return archive;
}

/**
 * The archive of the newest data version. The version is asked for on each request (one indexed row);
 * everything else is read again only when it has grown, so an import shows at once on every instance.
 * Within one request it is asked for once: the head of a page and its body are of one edition, also
 * when an import lands between them.
 */
export const currentArchive = cache(newestArchive);
