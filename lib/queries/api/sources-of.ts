import type { SourceReference } from "@/lib/api/entries";
import type { Archive } from "@/lib/rankings/archive";

/** The sources of these keys, each once, in the order in which they first come. */
export function sourcesOf(
  archive: Archive,
  keys: readonly (string | null | undefined)[],
): SourceReference[] {
  return [...new Set(keys)].flatMap((key) => {
    const source = key ? archive.source(key) : undefined;
    if (!source) return [];
    const { title, publisher, url } = source;
    return { key: source.key, title, publisher, url };
  });
}
