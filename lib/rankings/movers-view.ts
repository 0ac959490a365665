import type { Source } from "@/lib/figures/figure";
import type { Address } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Region } from "@/lib/provinces/province";
import type { Change } from "./change";
import type { EditionPair } from "./comparable-pairs";
import type { MoverRow, Movers } from "./movers";
import type { RankKind } from "./rank";
import type { SourceNote } from "./source-note";

export type OpenChange = Extract<Change, { kind: "open" }>;

/** A province in the tables of a movers page. */
export interface MoverTableRow extends MoverRow {
  /** The same change as the cells of a ranking show it. */
  readonly change: OpenChange;
  readonly note: SourceNote | null;
  /** Whether another source prints another score or place of either year. */
  readonly disputed: boolean;
}

/** A year that may take the place of one of the two on the page. */
export interface YearChoice {
  readonly year: number;
  /** Whether the pair that it makes may be compared and has figures in common. */
  readonly comparable: boolean;
  readonly current: boolean;
  readonly address: Address;
}

export interface PairLink {
  readonly pair: EditionPair;
  readonly address: Address;
}

/** A comparison of another index or of a component: of the same years where they may be compared, else of its latest pair. */
export interface IndexLink extends PairLink {
  readonly indicator: Indicator;
  readonly sameYears: boolean;
}

/** The ways from one comparison to the others. */
export interface PairChoices {
  /** Earlier years for the same later one, and later years for the same earlier one; ascending. */
  readonly before: readonly YearChoice[];
  readonly after: readonly YearChoice[];
  /** The comparable pair of neighbouring editions before and after. */
  readonly previous: PairLink | null;
  readonly next: PairLink | null;
  readonly indices: readonly IndexLink[];
  /** Parts of the same index that have figures of both years. */
  readonly components: readonly IndexLink[];
  /** The ranking of each of the two years. */
  readonly rankings: readonly { readonly year: number; readonly address: Address }[];
}

export interface BiggestRows {
  readonly rises: readonly MoverTableRow[];
  readonly falls: readonly MoverTableRow[];
}

/** Everything on a movers page. */
export interface MoversView {
  readonly movers: Movers;
  readonly root: Indicator;
  readonly regions: readonly Region[];
  readonly choices: PairChoices;
  /** The nearest pair that has something to compare; null where this one has. */
  readonly nearest: PairLink | null;
  /** All provinces in Vietnamese order; empty across a break. */
  readonly rows: readonly MoverTableRow[];
  readonly biggestByScore: BiggestRows;
  readonly biggestByPlace: BiggestRows;
  /** The kind that the places of the later year have; it is named in the column heads. */
  readonly mainKind: RankKind;
  /** Sources of the figures of the provinces that the lead names. */
  readonly sources: readonly Source[];
}
