import type { Average, GapReason, Source, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { Release } from "@/lib/indicators/indicator";

/** How much of an edition is held. */
export interface Coverage {
  /** Provinces with a score, with a printed rank, and with either. */
  readonly withValue: number;
  readonly withRank: number;
  readonly withFigure: number;
  /** Provinces that existed in that year. */
  readonly all: number;
  /** Every province that the publisher scored is here. */
  readonly complete: boolean;
}

/** One edition in the history of an index: what is known of its announcement and what is held of it. */
export interface EditionRow {
  readonly year: number;
  readonly unitSet: UnitSetId;
  /** True where the plain address of the year means this unit set. */
  readonly usual: boolean;
  readonly release: Release | null;
  readonly releaseSource: Source | null;
  /** Null where no figure of the edition is held; `gap` then says why, where a reason is recorded. */
  readonly coverage: Coverage | null;
  readonly gap: { readonly reason: GapReason; readonly text: Text } | null;
  /** The national mean as printed. */
  readonly mean: { readonly average: Average; readonly source: Source | null } | null;
}
