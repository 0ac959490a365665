import type { Source } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";

/** Numbers the sources of a page in the order in which they are first used. */
export interface SourceList {
  /** The numbers of these sources, starting at 1; keys that are not there or not known are left out. */
  marks(keys: readonly (string | null | undefined)[]): number[];
  all(): readonly Source[];
}

export function createSourceList(archive: Archive): SourceList {
  const list: Source[] = [];
  function mark(key: string): number[] {
    const source = archive.source(key);
    if (!source) return [];
    const index = list.indexOf(source);
    return [index === -1 ? list.push(source) : index + 1];
  }
  return {
    marks: (keys) => [...new Set(keys.flatMap((key) => (key == null ? [] : mark(key))))],
    all: () => list,
  };
}
