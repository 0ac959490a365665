import type { Correction, ImportEntry } from "@/lib/figures/correction";
import type {
  Average,
  Disagreement,
  Figure,
  Gap,
  RegionalRank,
  Source,
  Target,
} from "@/lib/figures/figure";
import type { Break, Indicator, IndicatorName, Release } from "@/lib/indicators/indicator";
import type { Border, Province, Region, Succession, Tile, UnitSet } from "@/lib/provinces/province";

/** Everything the store holds at one data version, read in one transaction. */
export interface Snapshot {
  /** Number of the newest import; grows by one with each import that changed something. */
  readonly version: number;
  /** When that import was made, ISO 8601 UTC. */
  readonly importedAt: string;
  readonly unitSets: readonly UnitSet[];
  readonly provinces: readonly Province[];
  readonly successions: readonly Succession[];
  readonly regions: readonly Region[];
  readonly tiles: readonly Tile[];
  readonly borders: readonly Border[];
  readonly sources: readonly Source[];
  readonly indicators: readonly Indicator[];
  readonly indicatorNames: readonly IndicatorName[];
  readonly releases: readonly Release[];
  readonly breaks: readonly Break[];
  readonly figures: readonly Figure[];
  readonly gaps: readonly Gap[];
  readonly averages: readonly Average[];
  readonly regionalRanks: readonly RegionalRank[];
  readonly disagreements: readonly Disagreement[];
  readonly targets: readonly Target[];
  /** Figures that were changed or taken away, newest first. */
  readonly corrections: readonly Correction[];
  /** Imports that changed the store, newest first. */
  readonly imports: readonly ImportEntry[];
}
