import type { UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { Parameter } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { CompareRow, CompareYear } from "./compare";
import type { Voice } from "./percentiles";
import type { SeriesPoint } from "./series";
import type { SourceNote } from "./source-note";

/** As many provinces as one comparison may hold. */
export const mostProvinces = 6;

/** What the address of a comparison says. */
export interface CompareState {
  readonly unitSet: UnitSetId;
  /** In the order given, each once, `mostProvinces` at most. */
  readonly provinces: readonly Province[];
  /** The index chosen for the years and components; null leaves it to the figures. */
  readonly indicator: string | null;
  /** The edition chosen; null takes the newest that the provinces have in common. */
  readonly year: number | null;
}

/** A name that could not be taken into the comparison, and what can be done. */
export type Refusal =
  | { readonly kind: "unknown"; readonly typed: string; readonly nearest: readonly Province[] }
  | {
      readonly kind: "ambiguous";
      readonly typed: string;
      readonly candidates: readonly Province[];
    }
  /** A unit of the other set; `relatives` are the units of this set that hold, or held, its territory. */
  | {
      readonly kind: "other-set";
      readonly typed: string;
      readonly province: Province;
      readonly relatives: readonly Province[];
    }
  | { readonly kind: "too-many"; readonly provinces: readonly Province[] };

/** A ready comparison that is one link away. */
export interface CompareGroup {
  readonly kind: "region" | "neighbours" | "leaders" | "merger-of";
  /** The province, region or index that the group is about. */
  readonly subject: Text;
  readonly unitSet: UnitSetId;
  readonly provinces: readonly Province[];
  /** How many there are to choose from; more than are shown when the nearest in place were chosen. */
  readonly all: number;
  /** The edition by which they were chosen; null where none was needed. */
  readonly by: { readonly indicator: Indicator; readonly year: number } | null;
  /** The index to show; null leaves it as it is. */
  readonly indicator: string | null;
}

/** An index of which the provinces are compared in one edition. */
export interface CompareIndex extends CompareRow {
  /** Newer than `year` when the provinces have no figure in common there. */
  readonly newestEdition: number;
  /** The unit set that the address of the ranking must name. */
  readonly addressSet: UnitSetId | null;
  readonly note: SourceNote | null;
}

export interface CompareVoice {
  readonly voice: Voice;
  readonly rows: readonly CompareIndex[];
}

/** The chosen index over the years and by its components. */
export interface CompareDetail {
  readonly indicator: Indicator;
  /** Newest first. */
  readonly years: readonly (CompareYear & {
    readonly note: SourceNote | null;
    readonly addressSet: UnitSetId | null;
  })[];
  /** The whole history of each province, oldest first, for the charts. */
  readonly series: readonly {
    readonly province: Province;
    readonly points: readonly SeriesPoint[];
  }[];
  /** Null when no edition has a component of any of the provinces. */
  readonly components: {
    readonly year: number;
    readonly rows: readonly (CompareRow & { readonly note: SourceNote | null })[];
  } | null;
}

/** Everything on the page when there are at least two provinces. */
export interface Comparison {
  readonly voices: readonly CompareVoice[];
  /** Indices of which no edition of this unit set has a figure of the provinces (in the chosen year). */
  readonly without: readonly Indicator[];
  readonly detail: CompareDetail | null;
}

export interface CompareView {
  readonly state: CompareState;
  readonly refusals: readonly Refusal[];
  readonly groups: readonly CompareGroup[];
  readonly comparison: Comparison | null;
  /** The indices and years that may be chosen, and every unit that may be added. */
  readonly choices: {
    readonly indicators: readonly Indicator[];
    readonly years: readonly number[];
    readonly provinces: readonly Province[];
  };
  /** The same territory in the other unit set; empty when nothing corresponds. */
  readonly otherSet: readonly Province[];
}

/** The query of a comparison's address. */
export function compareQuery(
  state: Omit<CompareState, "provinces"> & { readonly provinces: readonly { slug: string }[] },
): Partial<Record<Parameter, string>> {
  return {
    province: state.provinces.map((item) => item.slug).join(","),
    unitSet: state.unitSet === defaultSet ? "" : state.unitSet,
    indicator: state.indicator ?? "",
    year: state.year === null ? "" : String(state.year),
  };
}

/** The unit set of an address that names none: most editions that there are were made for it. */
export const defaultSet: UnitSetId = "63";
