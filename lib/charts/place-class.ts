import type { Rank } from "@/lib/rankings/rank";

/** Colour class of a place: 1 the best fifth to 5 the last fifth; "none" without a place or without "of how many". */
export type PlaceClass = 1 | 2 | 3 | 4 | 5 | "none";

export function placeClass(rank: Pick<Rank, "place" | "of"> | null): PlaceClass {
  if (!rank || rank.of === null) return "none";
  return Math.min(5, Math.ceil((rank.place / rank.of) * 5)) as PlaceClass;
}
