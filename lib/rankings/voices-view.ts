import type { Source } from "@/lib/figures/figure";
import type { Percentiles } from "./percentiles";
import type { SourceNote } from "./source-note";

/** All indices of one province by percentile, as its page shows them. */
export interface VoicesView {
  readonly found: Percentiles;
  /** By indicator code; only for rows with a figure. */
  readonly notes: ReadonlyMap<string, SourceNote>;
  /** The indices with a figure in words, without the rates; null when there is none. */
  readonly sentence: string | null;
  /** Of the figures in the sentence. */
  readonly sources: readonly Source[];
}
