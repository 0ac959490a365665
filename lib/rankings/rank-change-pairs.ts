import type { Province } from "@/lib/provinces/province";
import { compareScores } from "./scores";

/** How this province stands to another: its score is better, equal or worse. */
export type Relation = "ahead" | "level" | "behind";

/**
 * Which move explains a pair's change. `own`: this province's new score alone would have made it; `other`: the
 * other's alone; `either`: each alone; `both`: only the two together.
 */
export type PairCause = "own" | "other" | "either" | "both";

/** One other province and what happened between the two. */
export interface PairMove {
  readonly province: Province;
  readonly before: Relation;
  readonly after: Relation;
  /** Places that this pair gains for this province: 1 no longer behind, -1 behind now, else 0. */
  readonly places: -1 | 0 | 1;
  /**
   * What explains the place gained or lost (or, without one, the new relation). Where the relation did not change: the single move (`own` or
   * `other`) that would have changed it had the other one not happened too, `either` for both; null for none.
   */
  readonly explainedBy: PairCause | null;
}

/** A score in two editions, as printed. */
export interface ScorePair {
  readonly before: string;
  readonly after: string;
}

/** Compares one pair in both editions and in the two half-way worlds in which only one of them moved. */
export function pairMove(
  province: Province,
  own: ScorePair,
  other: ScorePair,
  higherIsBetter: boolean,
): PairMove {
  const relation = (mine: string, theirs: string): Relation =>
    (["behind", "level", "ahead"] as const)[
      1 + compareScores(mine, theirs, higherIsBetter)
    ] as Relation;
  const before = relation(own.before, other.before);
  const after = relation(own.after, other.after);
  const ownAlone = relation(own.after, other.before);
  const otherAlone = relation(own.before, other.after);
  const places = placesOf(before, after);
  const aim = (reached: Relation) => {
    if (before === after) return reached !== before;
    return places === 0 ? reached === after : placesOf(before, reached) === places;
  };
  const cause = causeOf(aim(ownAlone), aim(otherAlone));
  return {
    province,
    before,
    after,
    places,
    explainedBy: before === after && cause === "both" ? null : cause,
  };
}

function causeOf(own: boolean, other: boolean): PairCause {
  if (own && other) return "either";
  if (own) return "own";
  return other ? "other" : "both";
}

function placesOf(before: Relation, after: Relation): -1 | 0 | 1 {
  if (before === "behind" && after !== "behind") return 1;
  return before !== "behind" && after === "behind" ? -1 : 0;
}
