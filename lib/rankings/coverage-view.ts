import { gapReasons, type UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Coverage } from "./edition-row";
import type { DisagreementRow } from "./method-view";

/** Why a year of an index has no edition here. */
export const emptyReasons = [
  "before-first",
  "after-last",
  "before-merger",
  "after-merger",
  ...gapReasons,
  "not-recorded",
] as const;
export type EmptyReason = (typeof emptyReasons)[number];

/** How much of an edition is held, from 1 (every province) to 5 (fewer than one in ten). */
export type Shade = 1 | 2 | 3 | 4 | 5;

/** A cell with an edition, or neighbouring years that lack one for the same reason. */
export type CoverageCell =
  | {
      readonly kind: "held";
      readonly year: number;
      readonly usual: boolean;
      readonly coverage: Coverage;
      readonly shade: Shade;
    }
  | {
      readonly kind: "empty";
      readonly from: number;
      readonly to: number;
      readonly span: number;
      readonly reason: EmptyReason;
      /** The recorded words, where there are any. */
      readonly text: Text | null;
    };

export interface CoverageRow {
  readonly indicator: Indicator;
  readonly unitSet: UnitSetId;
  readonly cells: readonly CoverageCell[];
}

/** How many rows each list of the store has. */
export interface StoreCounts {
  readonly figures: number;
  readonly averages: number;
  readonly regionalRanks: number;
  readonly indicators: number;
  readonly indicatorNames: number;
  readonly releases: number;
  readonly breaks: number;
  readonly gaps: number;
  readonly disagreements: number;
  readonly corrections: number;
  readonly targets: number;
  readonly sources: number;
  readonly provinces: number;
  readonly successions: number;
  readonly regions: number;
  readonly tiles: number;
  readonly borders: number;
  readonly unitSets: number;
}

/** Everything on the data page. */
export interface CoverageView {
  /** Newest first, as the cells of each row. */
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
  /** Reasons that occur, in the order of the legend. */
  readonly reasons: readonly EmptyReason[];
  readonly disagreements: readonly DisagreementRow[];
  readonly counts: StoreCounts;
}
