import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { ComponentChange } from "./components";
import type { FirstsCheck } from "./firsts";
import type { RankGap } from "./gap";
import type { GapPoint } from "./gap-history";
import type { RankChangeReason } from "./rank-change";
import type { Records } from "./records";
import type { SourceNote } from "./source-note";
import type { Stability } from "./stability";
import type { Strengths } from "./strengths";

/** What a block says, and the text that its copy button takes along with sources and address. */
export interface Said {
  readonly sentences: readonly string[];
  readonly copy: string;
}

/** Why the place changed since the edition before, and which components made the change of the score. */
export interface WhyBlock {
  readonly to: number;
  /** The edition before; null in the first one. */
  readonly from: number | null;
  readonly reason: RankChangeReason | null;
  /** With the reason explained all of it; else what the printed figures alone tell, null where they tell nothing. */
  readonly said: Said | null;
  readonly components: ComponentChange | null;
  /** Null where no part of the change is known. */
  readonly componentsSaid: Said | null;
  /** The newest other edition of which the change of the place, or of the score, can be explained. */
  readonly rankInstead: number | null;
  readonly componentsInstead: number | null;
  readonly note: SourceNote | null;
  /** Sources of the components in both editions. */
  readonly componentsNote: SourceNote | null;
}

export interface StrengthsBlock {
  /** Null where the edition has no component. */
  readonly strengths: Strengths | null;
  readonly said: Said | null;
  /** The newest other edition with a component of the province. */
  readonly instead: number | null;
  /** By code of the component. */
  readonly notes: ReadonlyMap<string, SourceNote | null>;
}

/** A number field with the slider beside it. Numbers are decimals with a dot. */
export interface FieldRange {
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly step: string;
  /** Ends and step of the slider, coarser than those of the field. */
  readonly sliderMin: string;
  readonly sliderMax: string;
  readonly sliderStep: string;
}

export interface GapBlock {
  /** The gap in the analysed edition. */
  readonly gap: RankGap;
  readonly said: Said | null;
  /** The gap in the newest edition with a figure, where that is another one. */
  readonly newest: { readonly gap: RankGap; readonly said: Said | null } | null;
  readonly note: SourceNote | null;
  /** The place that was asked for, or that the page proposes. */
  readonly place: number;
  /** Of how many a place may be asked for; null where no place is known. */
  readonly of: number | null;
  /** What is said of each place, the first at 0. */
  readonly byPlace: readonly string[];
  /** What is wrong with the place asked for, or null. */
  readonly placeProblem: string | null;
  readonly rankField: FieldRange | null;
  /** Null unless places are counted. */
  readonly scoreField: FieldRange | null;
  /** The answer to the score asked for; null without one. */
  readonly scoreSaid: Said | null;
  readonly history: readonly GapPoint[];
  readonly historySaid: Said | null;
}

export interface StabilityBlock {
  readonly stability: Stability | null;
  readonly said: Said | null;
  /** Provinces within the narrow width, best first. */
  readonly near: readonly { readonly province: Province; readonly score: string }[];
}

export interface RecordsBlock {
  readonly records: Records | null;
  readonly said: Said | null;
  readonly firsts: readonly FirstsCheck[];
}

/** What a province's page says about one index beyond its figures. */
export interface ProvinceIndexView {
  readonly indicator: Indicator;
  readonly province: Province;
  readonly year: number;
  /** Whether the address names the year. */
  readonly chosen: boolean;
  /** Editions with a figure of the province, newest first. */
  readonly years: readonly number[];
  /** The newest edition with a figure. */
  readonly newest: number;
  readonly why: WhyBlock;
  readonly strengths: StrengthsBlock;
  readonly gap: GapBlock;
  readonly stability: StabilityBlock;
  readonly records: RecordsBlock;
}
