import type { Disagreement, UnitSetId } from "@/lib/figures/figure";
import type { Indicator, Release } from "@/lib/indicators/indicator";
import type { Region, Tile } from "@/lib/provinces/province";
import type { Comparability } from "./comparability";
import type { Edition } from "./edition";
import type { RankingRow } from "./ranking-row";
import type { AreaMean, Statistics } from "./statistics";

export interface EditionLink {
  readonly year: number;
  readonly unitSet: UnitSetId;
  /** True where the plain address of the year means this unit set. */
  readonly usual: boolean;
}

/** Everything on a ranking page. */
export interface RankingView {
  readonly indicator: Indicator;
  readonly root: Indicator;
  readonly edition: Edition;
  /** How many provinces the publisher ranked, as printed; null when no source prints it. */
  readonly size: number | null;
  readonly rows: readonly RankingRow[];
  readonly components: readonly Indicator[];
  readonly editions: readonly EditionLink[];
  readonly since: number | null;
  readonly comparability: Comparability;
  readonly statistics: Statistics | null;
  readonly mean: AreaMean | null;
  readonly regions: readonly Region[];
  readonly tiles: readonly Tile[];
  readonly release: Release | null;
  readonly disagreements: readonly Disagreement[];
}
