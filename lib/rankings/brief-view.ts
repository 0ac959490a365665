import type { Source } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province, Region } from "@/lib/provinces/province";
import type { MissingReason } from "./missing";
import type { Rank } from "./rank";
import type { ExplainedRankChange } from "./rank-change";
import type { Standing } from "./standing";

/** One index in the newest edition that has the province. */
export interface BriefRow {
  readonly indicator: Indicator;
  readonly year: number;
  readonly standing: Standing;
  /** Why the newest edition lacks the province, where the row is of an older one. */
  readonly newest: { readonly year: number; readonly missing: MissingReason | null } | null;
  /** The change since the edition before, or why none is shown; null where nothing can be said. */
  readonly change: string | null;
  /** Numbers of its sources in the list of the page. */
  readonly marks: readonly number[];
}

/** An index of which no figure of the province is held. */
export interface BriefAbsence {
  readonly indicator: Indicator;
  readonly newestEdition: number;
  readonly missing: MissingReason | null;
}

/** A component that gained or lost places since the edition before. */
export interface ComponentMove {
  readonly indicator: Indicator;
  readonly index: Indicator;
  readonly year: number;
  readonly since: number;
  readonly rank: Rank;
  readonly before: Rank;
  /** Places gained; negative when lost. Never zero. */
  readonly places: number;
  /** Exact change of its score; null where a source prints the places alone. */
  readonly delta: string | null;
  readonly marks: readonly number[];
}

/** What a target or the next place takes. */
export interface GapLine {
  readonly text: string;
  readonly marks: readonly number[];
}

/** Places of some provinces in the same editions; the province itself may be among them. */
export interface PlaceTable {
  readonly columns: readonly { readonly indicator: Indicator; readonly year: number }[];
  readonly rows: readonly {
    readonly province: Province;
    /** One for each column; null without a place. */
    readonly ranks: readonly (Rank | null)[];
  }[];
}

/** What one printed page says about a province. */
export interface BriefView {
  readonly province: Province;
  readonly region: Region | null;
  readonly predecessors: readonly Province[];
  readonly rows: readonly BriefRow[];
  readonly absent: readonly BriefAbsence[];
  /** Own part and others' part of the change of a place, where both editions are complete. */
  readonly splits: readonly ExplainedRankChange[];
  /** At most three each, most places first. */
  readonly gains: readonly ComponentMove[];
  readonly losses: readonly ComponentMove[];
  /** To the targets, then to the next place where there is no target. */
  readonly gaps: readonly GapLine[];
  /** The province first, then its neighbours. */
  readonly peers: PlaceTable;
  /** For units of the 34: their predecessors in the newest edition of each index that has one of them. */
  readonly former: PlaceTable | null;
  /** In the order of their numbers, which start at 1. */
  readonly sources: readonly Source[];
}
