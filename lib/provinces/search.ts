import type { UnitSetId } from "@/lib/figures/figure";
import { searchKey } from "./search-key";

/** Something that can be found by name: a province of one unit set, or an indicator. */
export type Findable =
  | {
      readonly kind: "province";
      readonly unitSet: UnitSetId;
      readonly slug: string;
      readonly names: readonly string[];
    }
  | { readonly kind: "indicator"; readonly code: string; readonly names: readonly string[] };

export interface Match {
  readonly item: Findable;
  /** The name or alias that matched. */
  readonly name: string;
  /** 4 the whole name, 3 its beginning, 2 the beginning of a later word, 1 somewhere inside, below 1 similar only. */
  readonly score: number;
}

/**
 * Finds by any name, without marks, with đ or d, with or without spaces.
 * Best first; equal matches keep the order of `items`. An empty query finds nothing.
 */
export function find(items: readonly Findable[], query: string, limit: number): Match[] {
  const key = searchKey(query.slice(0, 100));
  if (key === "") return [];
  return items
    .flatMap((item) => best(item, (name) => containment(key, searchKey(name))) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** The nearest names when nothing contains the query: by shared letter pairs, at least 40 % alike. */
export function nearest(items: readonly Findable[], query: string, limit: number): Match[] {
  const key = searchKey(query.slice(0, 100));
  return items
    .flatMap((item) => best(item, (name) => similarity(key, searchKey(name))) ?? [])
    .filter((match) => match.score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function best(item: Findable, score: (name: string) => number): Match | null {
  let found: Match | null = null;
  for (const name of item.names) {
    const value = score(name);
    if (value > (found?.score ?? 0)) found = { item, name, score: value };
  }
  return found;
}

function containment(query: string, name: string): number {
  const tight = query.replaceAll(" ", "");
  const tightName = name.replaceAll(" ", "");
  if (name === query || tightName === tight) return 4;
  if (name.startsWith(query) || tightName.startsWith(tight)) return 3;
  if (name.includes(` ${query}`)) return 2;
  return tight.length >= 3 && name.includes(query) ? 1 : 0;
}

/** Sørensen–Dice coefficient of letter pairs, 0 to 1. */
function similarity(a: string, b: string): number {
  const one = pairs(a);
  const two = pairs(b);
  if (one.length + two.length === 0) return 0;
  const left = [...two];
  let shared = 0;
  for (const pair of one) {
    const index = left.indexOf(pair);
    if (index >= 0) {
      left.splice(index, 1);
      shared += 1;
    }
  }
  return (2 * shared) / (one.length + two.length);
}

function pairs(text: string): string[] {
  const tight = text.replaceAll(" ", "");
  return Array.from({ length: Math.max(0, tight.length - 1) }, (_, index) =>
    tight.slice(index, index + 2),
  );
}
