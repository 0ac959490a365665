import type { Figure } from "@/lib/figures/figure";
import type { Edition } from "./edition";

/**
 * Where a place comes from: printed by the publisher, printed by the province itself, derived from a
 * printed change, or counted by us from the scores of a complete edition.
 */
export type RankKind = "published" | "self-reported" | "derived" | "counted";

export interface Rank {
  readonly place: number;
  /** Of how many; null only where the source prints no usable number and the figure's note says so. */
  readonly of: number | null;
  readonly kind: RankKind;
  /** Whether another province shares a counted place. */
  readonly tied: boolean;
}

/**
 * The place to show. PAPI (`groups`) has no league table, so its places are counted from a complete
 * edition; elsewhere a printed place wins and counting fills in only where none was printed.
 */
export function rankOf(edition: Edition, province: string): Rank | null {
  const figure = edition.figures.get(province);
  if (edition.indicator.rankPolicy === "groups" && edition.complete)
    return countedRank(edition, province);
  if (figure && figure.rank !== null) return printedRank(figure, figure.rank);
  return countedRank(edition, province);
}

/** Printed and derived places both come from the publisher; counted and self-reported ones stand against their own kind only. */
export function sameKind(a: Rank, b: Rank): boolean {
  const origin = (kind: RankKind) => (kind === "derived" ? "published" : kind);
  return origin(a.kind) === origin(b.kind);
}

/** The place that a source prints, whatever the policy; null when it prints none. */
export function printedRank(figure: Figure, place: number): Rank {
  return { place, of: figure.of, kind: printedKind(figure), tied: false };
}

function printedKind(figure: Figure): RankKind {
  if (figure.derived.includes("rank")) return "derived";
  return figure.status === "self-reported" ? "self-reported" : "published";
}

/** The place counted from the scores, whatever the publisher printed; null unless the edition is complete. */
export function countedRank(edition: Edition, province: string): Rank | null {
  const place = edition.counted.get(province);
  if (place === undefined) return null;
  let sharing = 0;
  for (const other of edition.counted.values()) if (other === place) sharing += 1;
  return { place, of: edition.counted.size, kind: "counted", tied: sharing > 1 };
}
