import type { FigureStatus, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";

/** Who was wrong. `revision`: the publisher changed its own figure; `correction`: we did ours. */
export const correctionKinds = ["revision", "correction"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What was shown of a figure; at least one of `printed` and `rank` is there. */
export interface ShownFigure {
  readonly printed: string | null;
  readonly rank: number | null;
  readonly of: number | null;
  readonly status: FigureStatus;
  readonly source: string;
}

/** A figure that was changed or taken away. Its keys may name what the catalogue no longer holds. */
export interface Correction {
  /** ISO 8601 UTC: the time of the import that did it. */
  readonly at: string;
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly province: string;
  /** ISO dates of the period that a rate covers. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly kind: CorrectionKind;
  readonly old: ShownFigure;
  /** Null where the figure was taken away. */
  readonly new: ShownFigure | null;
  readonly reason: Text;
}

export const importKinds = ["folder", "table", "restore"] as const;
export type ImportKind = (typeof importKinds)[number];

/** What an import did to the figures. */
export interface FigureChanges {
  /** Figures that were not there. */
  readonly added: number;
  /** Figures that had no value or no place and got one. */
  readonly completed: number;
  /** Figures whose value, place or status became another. */
  readonly changed: number;
  /** Figures that were taken away. */
  readonly removed: number;
  /** Figures that are shown as before, with another source or note. */
  readonly restated: number;
  /** Figures that were there already. */
  readonly same: number;
}

/** An import that changed the store. */
export interface ImportEntry {
  /** The data version that it made. */
  readonly version: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly kind: ImportKind;
  /** Name of the file or folder, without its path; "" where not recorded. */
  readonly file: string;
  /** As they named themselves; "" where not recorded. Not for the public pages. */
  readonly who: string;
  readonly sha256: string;
  readonly toolVersion: string;
  /** Null for imports before this was recorded. */
  readonly changes: FigureChanges | null;
}
