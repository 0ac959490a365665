import type {
  Average,
  Figure,
  FigureStatus,
  Gap,
  RegionalRank,
  Source,
  Target,
  UnitSetId,
} from "@/lib/figures/figure";
import type { Break, Indicator, Release } from "@/lib/indicators/indicator";
import type { Province, Region } from "@/lib/provinces/province";
import type { DisagreementRow } from "./method-view";
import type { Rank } from "./rank";

/** A source in the list, with what rests on it. */
export interface SourceRow {
  readonly source: Source;
  readonly figures: number;
  /** Means, places in regions, breaks, gaps, announcements, targets and disagreements that cite it. */
  readonly others: number;
}

export interface SourceGroup {
  readonly kind: Source["kind"];
  /** Newest first, undated last. */
  readonly rows: readonly SourceRow[];
}

export interface SourceListView {
  readonly groups: readonly SourceGroup[];
  readonly shown: number;
  readonly all: number;
}

/** Figures of one edition that rest on a source. */
export interface EditionCount {
  readonly indicator: Indicator;
  readonly root: Indicator;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly usual: boolean;
  readonly withValue: number;
  readonly withRank: number;
  readonly count: number;
  /** How the figures came about, each way once. */
  readonly statuses: readonly FigureStatus[];
}

export interface SourceFigureRow {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly root: Indicator;
  readonly province: Province;
  /** The place as printed. */
  readonly rank: Rank | null;
  readonly usual: boolean;
}

/** Something else than a figure, with the index that it is about. */
export interface OfIndicator<T> {
  readonly item: T;
  readonly indicator: Indicator;
}

/** Everything on the page of one source. */
export interface SourceView {
  readonly source: Source;
  readonly figures: number;
  /** Whether any row of the store cites it. */
  readonly cited: boolean;
  /** Counts by edition; used where the list of figures would be too long. */
  readonly editions: readonly EditionCount[];
  /** Every figure; null where there are too many to list. */
  readonly list: readonly SourceFigureRow[] | null;
  readonly averages: readonly (OfIndicator<Average> & { readonly region: Region | null })[];
  readonly regionalRanks: readonly (OfIndicator<RegionalRank> & {
    readonly region: Region | null;
    readonly province: Province;
  })[];
  readonly breaks: readonly OfIndicator<Break>[];
  readonly gaps: readonly (OfIndicator<Gap> & { readonly province: Province | null })[];
  readonly releases: readonly OfIndicator<Release>[];
  readonly targets: readonly (OfIndicator<Target> & { readonly province: Province })[];
  readonly disagreements: readonly DisagreementRow[];
}
