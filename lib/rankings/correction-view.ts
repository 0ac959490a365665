import type { Correction, CorrectionKind, ImportEntry } from "@/lib/figures/correction";
import type { Source, UnitSetId } from "@/lib/figures/figure";
import type { Address } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";

/** What a correction changed; `removed` stands alone. */
export const changedFields = ["value", "rank", "status", "source", "removed"] as const;
export type ChangedField = (typeof changedFields)[number];

/** A correction with what the catalogue still knows of its keys; null where it no longer does. */
export interface CorrectionRow {
  readonly item: Correction;
  readonly changed: readonly ChangedField[];
  readonly indicator: Indicator | null;
  readonly root: Indicator | null;
  /** The ranking of the edition, else the page of the index. */
  readonly editionAddress: Address | null;
  readonly province: Province | null;
  readonly provinceAddress: Address | null;
  readonly oldSource: Source | null;
  readonly newSource: Source | null;
}

/** Corrections of one day in UTC, the newest first. */
export interface CorrectionDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly rows: readonly CorrectionRow[];
}

/** Which corrections to show; "" for all. */
export interface CorrectionFilter {
  /** Code of an index or a component; its own components count as well. */
  readonly indicator: string;
  readonly year: string;
  /** Unit set and slug, "63-tien-giang". */
  readonly province: string;
}

export interface IndicatorChoice {
  readonly code: string;
  /** Null where the catalogue no longer knows the code. */
  readonly indicator: Indicator | null;
  readonly root: Indicator | null;
}

export interface ProvinceChoice {
  readonly value: string;
  readonly unitSet: UnitSetId;
  readonly slug: string;
  readonly province: Province | null;
}

/** Everything on the page of corrections. */
export interface CorrectionListView {
  readonly filter: CorrectionFilter;
  readonly days: readonly CorrectionDay[];
  /** Corrections that the filter leaves; `listed` of them, the newest, are in `days`. */
  readonly matching: number;
  readonly listed: number;
  readonly all: number;
  readonly kinds: Readonly<Record<CorrectionKind, number>>;
  readonly removed: number;
  /** What the filter can pick: only what was corrected. */
  readonly choices: {
    readonly indicators: readonly IndicatorChoice[];
    readonly years: readonly number[];
    readonly provinces: readonly ProvinceChoice[];
  };
  /** The newest imports. */
  readonly imports: readonly ImportEntry[];
  readonly allImports: number;
}
