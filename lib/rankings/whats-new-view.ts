import type { Source } from "@/lib/figures/figure";
import type { Address } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { FirstsCheck } from "./firsts";
import type { MissingReason } from "./missing";
import type { MoversView } from "./movers-view";
import type { Said } from "./province-index-view";
import type { RankingRow } from "./ranking-row";
import type { RankingView } from "./ranking-view";
import type { Records } from "./records";
import type { RegionComparison } from "./region-view";
import type { Streak } from "./series";

/** The rows at both ends of an edition, or all that are here where they are few. */
export interface Ends {
  /** True where every row with a figure is in `top`. */
  readonly all: boolean;
  readonly top: readonly RankingRow[];
  /** From a complete edition the last three places, else those that are printed as last. */
  readonly bottom: readonly RankingRow[];
}

/** A province whose place in this edition was its best, or its first among so many, for three years or more. */
export interface ProvinceRecord {
  readonly row: RankingRow;
  readonly records: Records;
}

/** A run of editions that this one continues. */
export interface RunningStreak {
  readonly row: RankingRow;
  readonly streak: Streak;
}

export interface EditionRecords {
  /** By place. */
  readonly provinces: readonly ProvinceRecord[];
  /** Runs of first places that this edition continues. */
  readonly leaders: readonly RunningStreak[];
  /** The longest runs among the first ten that this edition continues, of those whose places are here; equal ones stay together. */
  readonly topTen: readonly RunningStreak[];
  /** Leaders that were first in all four main indices of the year. */
  readonly firsts: readonly FirstsCheck[];
}

/** The two first places, where one province alone holds each. */
export interface TopGap {
  readonly first: RankingRow;
  readonly second: RankingRow;
  /** Exact difference of their scores, without a sign. */
  readonly size: string;
}

/** How much of a component is here. */
export interface ComponentCoverage {
  readonly indicator: Indicator;
  /** Provinces with a figure. */
  readonly held: number;
  /** Why there is none; null where there is any. */
  readonly missing: MissingReason | null;
}

export interface EditionSource {
  readonly source: Source;
  /** Figures of the edition, components counted in, that rest on it. */
  readonly figures: number;
}

/** What an edition brought: everything on its page of the day of announcement. */
export interface WhatsNewView {
  readonly ranking: RankingView;
  readonly lead: Said;
  readonly ends: Ends;
  readonly endsSaid: Said;
  /** Null for the first edition that is here. */
  readonly movers: MoversView | null;
  readonly moversSaid: Said;
  readonly regions: RegionComparison;
  readonly regionsSaid: Said;
  readonly records: EditionRecords;
  readonly recordsSaid: Said;
  readonly closeSaid: Said;
  readonly components: readonly ComponentCoverage[];
  readonly absentSaid: Said;
  readonly sources: readonly EditionSource[];
  readonly sourcesSaid: Said;
  readonly links: {
    readonly ranking: Address;
    /** All movers since the edition before; null where nothing may be compared. */
    readonly movers: Address | null;
    readonly previous: EditionAddress | null;
    readonly next: EditionAddress | null;
  };
}

export interface EditionAddress {
  readonly year: number;
  readonly address: Address;
}
