import type { Figure } from "@/lib/figures/figure";
import type { Change } from "./change";
import type { MissingReason } from "./missing";
import type { Rank } from "./rank";
import type { SeriesPoint } from "./series";
import type { SourceNote } from "./source-note";
import type { Standing } from "./standing";

/** A component's figure in a row of a ranking. */
export interface ComponentCell {
  readonly figure: Figure | null;
  /** A place printed or derived for the component; counted ones are left to the province's page. */
  readonly rank: Rank | null;
  readonly change: Change | null;
  readonly missing: MissingReason | null;
}

export interface ClosePlaces {
  readonly from: number;
  readonly to: number;
  /** Whether the change of places shown in the row stays among them. */
  readonly smallMove: boolean;
}

/** A row of a ranking page. */
export interface RankingRow extends Standing {
  /** Up to ten editions, oldest first, ending with this one. */
  readonly history: readonly SeriesPoint[];
  readonly components: readonly ComponentCell[];
  readonly note: SourceNote | null;
  /** Whether another source prints another score or place. */
  readonly disputed: boolean;
  /** Places around its own whose scores lie within one narrow width; null where none are counted or it stands alone. */
  readonly close: ClosePlaces | null;
}
