import type { UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Region } from "@/lib/provinces/province";
import type { SeriesPoint, Streak } from "./series";
import type { SourceNote } from "./source-note";
import type { PlaceBand } from "./stability";
import type { Standing } from "./standing";
import type { AreaMean } from "./statistics";

/** One edition in the history of a province. */
export interface HistoryRow {
  readonly year: number;
  readonly standing: Standing;
  readonly mean: AreaMean | null;
  readonly note: SourceNote | null;
  /** The unit set that the address of the edition's ranking must name; null where the plain address means it. */
  readonly addressSet: UnitSetId | null;
}

/** A component in the shown edition, set against the others. */
export interface ComponentRow {
  readonly indicator: Indicator;
  readonly standing: Standing;
  /** Counted from a complete edition; null otherwise. */
  readonly median: string | null;
  readonly best: string | null;
  readonly note: SourceNote | null;
}

/** Where all provinces stand, for the strip: by score when the edition is complete, else by printed place. */
export interface StripData {
  readonly by: "score" | "place";
  readonly marks: readonly { readonly slug: string; readonly position: number }[];
  readonly low: string;
  readonly high: string;
  readonly count: number;
}

/** What a province's page says about one index. */
export interface IndexSection {
  readonly indicator: Indicator;
  readonly unitSet: UnitSetId;
  readonly region: Region | null;
  /** The newest edition of the index, whether or not the province is in it. */
  readonly latest: HistoryRow;
  /** The newest edition with a figure of the province; null when there is none at all. */
  readonly shown: HistoryRow | null;
  /** All editions, newest first. */
  readonly history: readonly HistoryRow[];
  readonly points: readonly SeriesPoint[];
  readonly components: readonly ComponentRow[];
  readonly strip: StripData | null;
  /** Places around the shown one whose scores lie close together; null where none are counted. */
  readonly close: PlaceBand | null;
  readonly streaks: readonly Streak[];
}
