import type { UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Coverage, EditionRow } from "./edition-row";
import type { SourceNote } from "./source-note";
import type { Standing } from "./standing";

/** A province in first place of an edition, with where that is printed. */
export interface Leader {
  readonly standing: Standing;
  readonly note: SourceNote | null;
}

export interface LatestEdition {
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly usual: boolean;
  readonly coverage: Coverage;
  /** Empty where the province in first place is not known here. */
  readonly leaders: readonly Leader[];
}

/** An index with editions. */
export interface RankedEntry {
  readonly indicator: Indicator;
  /** Years with a figure, ascending. */
  readonly years: readonly number[];
  /** The newest edition with figures, once a unit set, the usual one first. */
  readonly latest: readonly LatestEdition[];
  /** A newer edition that is known of but not held. */
  readonly ahead: EditionRow | null;
}

/** A rate or score that must not be ranked. */
export interface RateEntry {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  /** Figures of its own and of its components. */
  readonly figures: number;
  /** Units with a figure; old and new units count apart. */
  readonly provinces: number;
}

/** All indices, in three groups. */
export interface CatalogueView {
  readonly general: readonly RankedEntry[];
  readonly service: readonly RateEntry[];
  readonly selfReported: readonly RateEntry[];
}
