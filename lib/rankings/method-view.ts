import type { Disagreement, Figure, GapReason, Source, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { Break, Indicator, IndicatorName } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { EditionRow } from "./edition-row";
import type { Rank } from "./rank";
import type { SourceNote } from "./source-note";

/** A break or caution with its source. */
export interface EntryRow {
  readonly entry: Break;
  readonly source: Source | null;
  /** The ancestor that it is recorded for; null where it is the indicator's own. */
  readonly of: Indicator | null;
}

export interface ComponentSummary {
  readonly indicator: Indicator;
  readonly names: readonly IndicatorName[];
  /** Years with a figure, ascending. */
  readonly years: readonly number[];
  readonly figures: number;
  /** Its own breaks and cautions. */
  readonly entries: readonly Break[];
}

/** Missing figures that share one recorded reason. */
export interface GapGroup {
  readonly reason: GapReason;
  readonly text: Text;
  readonly source: Source | null;
  readonly items: readonly GapItem[];
}

/** Empty `provinces` means every province without a row. */
export interface GapItem {
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly provinces: readonly Province[];
}

/** A figure that must not be ranked. */
export interface RateRow {
  readonly figure: Figure;
  readonly province: Province;
  /** The place that the source prints, shown as printed. */
  readonly rank: Rank | null;
  readonly note: SourceNote | null;
}

/** Two sources, two figures, with what is needed to show both. */
export interface DisagreementRow {
  readonly item: Disagreement;
  readonly indicator: Indicator;
  readonly root: Indicator;
  readonly province: Province;
  readonly keptSource: Source | null;
  readonly otherSource: Source | null;
}

/** Why something must not be ranked: a part of a total, the service index of different days, or self-reported. */
export type NotRanked = "part" | "service" | "rate";

/** Everything on the method page of an index, a component or a rate. */
export interface MethodView {
  readonly indicator: Indicator;
  readonly root: Indicator;
  readonly parent: Indicator | null;
  readonly names: readonly IndicatorName[];
  /** Years with a figure, ascending. */
  readonly years: readonly number[];
  /** Null for what has ranks. */
  readonly notRanked: NotRanked | null;
  readonly entries: readonly EntryRow[];
  readonly components: readonly ComponentSummary[];
  /** Newest first; empty for what must not be ranked. */
  readonly editions: readonly EditionRow[];
  readonly gaps: readonly GapGroup[];
  /** Every figure held, for what must not be ranked. */
  readonly rates: readonly RateRow[];
  readonly disagreements: readonly DisagreementRow[];
}
