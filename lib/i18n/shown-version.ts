import { cache } from "react";

/** Number and time (ISO 8601 UTC) of an import. */
interface DataVersion {
  readonly version: number;
  readonly importedAt: string;
}

/** The data of the page that is being drawn. */
export interface ShownVersion {
  readonly shown: DataVersion;
  readonly newest: DataVersion;
  /** Whether the address names the version, so that the links of the page name it too. */
  readonly named: boolean;
}

/** One for each request that draws a page; anywhere else a new one each time, which says nothing. */
const slot = cache((): { held: ShownVersion | null } => ({ held: null }));

export function setShownVersion(shown: ShownVersion): void {
  slot().held = shown;
}

/** The version that is shown; null where no page is drawn. */
export function shownVersion(): ShownVersion | null {
  return slot().held;
}

/** The version that links keep, since the address of the page names it; "" where it names none. */
export function namedVersion(): string {
  const held = slot().held;
  return held?.named ? String(held.shown.version) : "";
}
