import type { Text } from "@/lib/i18n/language";

/**
 * A set of administrative units: "63" provinces until 30 June 2025, "34" since 1 July 2025.
 * A slug names a unit only together with its set: Đồng Tháp of the 63 and of the 34 are two units.
 */
export const unitSetIds = ["63", "34"] as const;
export type UnitSetId = (typeof unitSetIds)[number];

/**
 * How a figure came about.
 * `published`: printed by the publisher or reported from it; `self-reported`: by the province itself;
 * `computed`: the sum of published parts; `derived`: follows from a printed change.
 */
export const figureStatuses = ["published", "self-reported", "computed", "derived"] as const;
export type FigureStatus = (typeof figureStatuses)[number];

export const derivableFields = ["value", "rank"] as const;
export type DerivableField = (typeof derivableFields)[number];

/** One province's figure in one edition of one indicator. At least one of `value` and `rank` is there. */
export interface Figure {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly province: string;
  /** The value as the publisher printed it, with a decimal dot. */
  readonly printed: string | null;
  readonly value: number | null;
  readonly rank: number | null;
  /** How many provinces were ranked; null only where the source prints no usable number (then `note` says so). */
  readonly of: number | null;
  readonly status: FigureStatus;
  /** Which of value and rank follow from a printed change instead of being printed themselves. */
  readonly derived: readonly DerivableField[];
  readonly source: string;
  readonly note: Text | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** ISO dates of the period that a rate covers. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

/** Why a figure is missing. */
export const gapReasons = [
  "not-published",
  "not-surveyed",
  "data-quality",
  "not-collected",
  "no-edition",
] as const;
export type GapReason = (typeof gapReasons)[number];

/** A recorded reason for missing figures; without a province it covers all provinces that have no row. */
export interface Gap {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly province: string | null;
  readonly reason: GapReason;
  readonly text: Text;
  readonly source: string | null;
}

/** Where a figure was printed. `url` and `published` may be unknown; `published` is YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Source {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly kind: "official" | "news" | "report" | "dataset";
  readonly note: Text | null;
}

/** A mean as the publisher printed it, of the country or of a region. */
export interface Average {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  /** Region slug; null for the country. */
  readonly region: string | null;
  readonly printed: string;
  readonly value: number;
  readonly rank: number | null;
  readonly of: number | null;
  readonly source: string;
  readonly note: Text | null;
}

/** A place inside a region as printed; `of` is null where the source does not print it. */
export interface RegionalRank {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly region: string;
  readonly province: string;
  readonly rank: number;
  readonly of: number | null;
  readonly source: string;
}

/** Two sources, two figures. `kept` is null where the figure was left out, `other` where only the claim is known. */
export interface Disagreement {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly province: string;
  readonly field: DerivableField;
  readonly kept: string | null;
  readonly keptSource: string | null;
  readonly other: string | null;
  readonly otherSource: string | null;
  readonly note: Text;
}

/** A target that a province set itself, with the sentence that sets it. */
export interface Target {
  readonly unitSet: UnitSetId;
  readonly province: string;
  readonly indicator: string;
  /** `rank`: to be at this place or better; `value`: to reach this value. */
  readonly kind: DerivableField;
  readonly target: number;
  readonly byYear: number;
  readonly source: string;
  readonly quote: string;
}
