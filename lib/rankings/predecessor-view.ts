import type { Source } from "@/lib/figures/figure";
import type { Break } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { PredecessorSeries, PredecessorYear, UnitCell } from "./predecessors";
import type { SourceNote } from "./source-note";

/** One year of an index: the former provinces, the range between them, and the new unit where it was published. */
export interface PredecessorRow {
  readonly year: number;
  /** What the predecessors have; null in a year that only the new unit has. */
  readonly before: PredecessorYear | null;
  readonly own: UnitCell | null;
  /** The row under this one, and the breaks between the two; null when they may be compared. */
  readonly withheld: { readonly since: number; readonly breaks: readonly Break[] } | null;
}

/** One index of the ledger as the page shows it. */
export interface PredecessorIndex {
  readonly series: PredecessorSeries;
  /** Newest first. */
  readonly rows: readonly PredecessorRow[];
  /** All editions of the 63, ascending, with the break or caution that opens each. */
  readonly editions: readonly { readonly year: number; readonly entry: Break | null }[];
  readonly sentence: string;
  /** Of the figures in the sentence. */
  readonly sources: readonly Source[];
}

/** What is known of a unit of the 34 from before 1 July 2025. */
export interface PredecessorsView {
  readonly province: Province;
  readonly merged: boolean;
  readonly predecessors: readonly Province[];
  readonly indices: readonly PredecessorIndex[];
  /** By `cellKey`. */
  readonly notes: ReadonlyMap<string, SourceNote>;
}

/** Names a cell of the ledger, for its source. */
export function cellKey(indicator: string, year: number, { unitSet, slug }: Province): string {
  return `${indicator}/${year}/${unitSet}/${slug}`;
}
