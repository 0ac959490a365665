import type { Text } from "@/lib/i18n/language";

/**
 * Which places may be shown.
 * `official`: the publisher prints ranks; `groups`: PAPI prints four groups, a place may be counted from
 * the scores and must be called so; `top30`: PCI since 2023 prints the first 30 only; `none`: never ranked by us.
 */
export const rankPolicies = ["official", "groups", "top30", "none"] as const;
export type RankPolicy = (typeof rankPolicies)[number];

/** An index, a component of one, or a rate. The tree is given by `parent`. */
export interface Indicator {
  readonly code: string;
  readonly parent: string | null;
  readonly name: Text;
  /** The name in everyday use, such as "PAR Index"; null for most components. */
  readonly short: Text | null;
  readonly publisher: Text;
  readonly unit: "%" | "points";
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly maxPoints: number | null;
  readonly higherIsBetter: boolean;
  readonly decimals: number;
  readonly rankPolicy: RankPolicy;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly description: Text | null;
  readonly officialUrl: string | null;
  /** Position in the catalogue. */
  readonly order: number;
}

/** The name that a component had in other years. */
export interface IndicatorName {
  readonly code: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly name: Text;
}

/** When an edition was announced. `announced` is YYYY-MM-DD, YYYY-MM or null. */
export interface Release {
  readonly indicator: string;
  readonly year: number;
  readonly announced: string | null;
  readonly document: string | null;
  readonly source: string | null;
}

/** Values of `year` are not comparable with the edition before (`break`), or only with care (`caution`). */
export interface Break {
  readonly indicator: string;
  readonly year: number;
  readonly severity: "break" | "caution";
  readonly reason: Text;
  readonly source: string | null;
}
