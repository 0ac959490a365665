import { headers } from "next/headers";
import { cache } from "react";
import { setShownVersion } from "@/lib/i18n/shown-version";
import type { Archive } from "@/lib/rankings/archive";
import { archiveAt } from "./archive-at";
import { currentArchive } from "./current-archive";

/** Set by the proxy alone, which has settled that the version is there. */
export const versionHeader = "x-data-version";

/** The archive that the page of this request is drawn from: the version that its address names, else the newest. */
export const pageArchive = cache(async (): Promise<Archive> => {
  const named = (await headers()).get(versionHeader);
  const archive = named === null ? null : await archiveAt(Number(named));
  const newest = await currentArchive();
  const shown = archive ?? newest;
  setShownVersion({ shown: shown.snapshot, newest: newest.snapshot, named: archive !== null });
  return shown;
});
