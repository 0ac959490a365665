import type { Rank, RankKind } from "./rank";

/** The kind that the places of an edition have; single ones of another kind are marked in their rows. */
export function mainKindOf(rows: readonly { readonly rank: Rank | null }[]): RankKind {
  const printed = rows.some(({ rank }) => rank !== null && rank.kind !== "counted");
  return printed ? "published" : "counted";
}
