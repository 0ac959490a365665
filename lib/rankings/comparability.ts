import type { Break } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";

/** What stands between two editions of an indicator: breaks forbid a comparison, cautions annotate it. */
export interface Comparability {
  readonly breaks: readonly Break[];
  readonly cautions: readonly Break[];
}

/**
 * Breaks and cautions after edition `from` up to and including edition `to`.
 * A component follows the nearest ancestor's entry of a year in which it has none of its own.
 */
export function comparability(
  archive: Archive,
  code: string,
  from: number,
  to: number,
): Comparability {
  const entries: Break[] = [];
  for (let year = from + 1; year <= to; year += 1) {
    const entry = entryOf(archive, code, year);
    if (entry) entries.push(entry);
  }
  return {
    breaks: entries.filter((entry) => entry.severity === "break"),
    cautions: entries.filter((entry) => entry.severity === "caution"),
  };
}

/** The break or caution that opens edition `year`, if any. */
export function entryOf(archive: Archive, code: string, year: number): Break | undefined {
  const byIndicator = archive.memo("breaks", () => {
    const map = new Map<string, Break>();
    for (const item of archive.snapshot.breaks) map.set(`${item.indicator}/${item.year}`, item);
    return map;
  });
  for (
    let current = archive.indicator(code);
    current;
    current = current.parent === null ? undefined : archive.indicator(current.parent)
  ) {
    const entry = byIndicator.get(`${current.code}/${year}`);
    if (entry) return entry;
  }
  return undefined;
}

/** The edition before `year` in the same unit set: the latest earlier year with figures, not blindly year - 1. */
export function previousEdition(
  archive: Archive,
  code: string,
  year: number,
  unitSet: "63" | "34",
): number | undefined {
  return archive
    .editionYears(code, unitSet)
    .filter((item) => item < year)
    .at(-1);
}
