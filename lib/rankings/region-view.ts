import type { UnitSetId } from "@/lib/figures/figure";
import type { Break, Indicator } from "@/lib/indicators/indicator";
import type { Province, Region } from "@/lib/provinces/province";
import type { RegionRow } from "./region-means";
import type { SourceNote } from "./source-note";
import type { Standing } from "./standing";
import type { AreaMean } from "./statistics";

/** Means of several areas over the editions of one index. */
export interface MeansTable {
  readonly indicator: Indicator;
  readonly unitSet: UnitSetId;
  readonly years: readonly number[];
  readonly areas: readonly {
    readonly name: string;
    readonly country: boolean;
    readonly means: readonly (AreaMean | null)[];
  }[];
  readonly entries: readonly (Break | null)[];
}

/** One edition, region against region. */
export interface RegionComparison {
  readonly indicator: Indicator;
  readonly unitSet: UnitSetId;
  readonly year: number;
  readonly addressSet: UnitSetId | null;
  readonly country: AreaMean | null;
  readonly complete: boolean;
  readonly rows: readonly RegionRow[];
}

/** A region of one set with its provinces in the newest edition of each index. */
export interface RegionInside {
  readonly region: Region;
  readonly editions: readonly {
    readonly indicator: Indicator;
    readonly year: number;
    readonly addressSet: UnitSetId | null;
  }[];
  readonly provinces: readonly {
    readonly province: Province;
    readonly cells: readonly { readonly standing: Standing; readonly note: SourceNote | null }[];
  }[];
  readonly means: readonly MeansTable[];
}
