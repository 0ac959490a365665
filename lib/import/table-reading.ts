import type { UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { Problem } from "@/lib/import/problem";
import type { Indicator, IndicatorName } from "@/lib/indicators/indicator";
import type { Province, Region } from "@/lib/provinces/province";

/** What a table is read against. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly indicatorNames: readonly IndicatorName[];
  readonly provinces: readonly Province[];
  readonly regions: readonly Region[];
}

/** The edition that a table is about, where its rows do not say so themselves. */
export interface TableEdition {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
}

/**
 * What a column holds. `value` and `rank` are of the edition's indicator; `value:<code>` and
 * `rank:<code>` of another one, such as a component. `list:<column>` is a column of our own figure files.
 */
export type Role =
  | "ordinal"
  | "province"
  | "value"
  | "rank"
  | "of"
  | "ignore"
  | `value:${string}`
  | `rank:${string}`
  | `list:${string}`;

/** What a person settled. Keys of `columns` are a letter ("C") or a folded header; of `provinces` a folded name. */
export interface Mapping {
  readonly columns: Readonly<Record<string, Role>>;
  readonly provinces: Readonly<Record<string, string>>;
}

/** What a column was taken for. */
export interface TakenColumn {
  /** Letter, "A" for the first. */
  readonly letter: string;
  readonly header: string;
  readonly role: Role;
  /** 0 to 1. */
  readonly certainty: number;
  readonly because: Text;
}

/** Where in a file something stands, and the cell as it stands there. */
export interface Origin {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  /** Letter and header, such as "C (Kết quả)". */
  readonly column: string;
  readonly value: string;
}

/** One figure of a table. The cells hold the words of our own figure files, so that one set of rules checks both. */
export interface ReadFigure {
  readonly indicator: string;
  readonly year: string;
  readonly unitSet: string;
  readonly province: string;
  /** As printed, with a decimal dot and without grouping, percent sign or footnote mark; "" where there is none. */
  readonly value: string;
  readonly rank: string;
  /** How many were ranked, where the table says so. */
  readonly of: string;
  /** Other columns of our own figure files, where the table has them: status, derived, note_vi ... */
  readonly other: Readonly<Record<string, string>>;
  /** `row` is always there; the others where the table has such a cell. */
  readonly origin: {
    readonly row: Origin;
    readonly province: Origin | null;
    readonly value: Origin | null;
    readonly rank: Origin | null;
  };
}

/** A mean that the table prints. */
export interface ReadMean {
  readonly indicator: string;
  readonly year: string;
  readonly unitSet: string;
  /** Region slug; null for the country. */
  readonly region: string | null;
  readonly value: string;
  readonly origin: Origin;
}

/** A row that is no figure, and why it was passed over. */
export interface SkippedRow {
  readonly row: number;
  readonly text: string;
  readonly why: Text;
}

export interface TableReading {
  readonly file: string;
  readonly sheet: string | null;
  readonly shape: "wide" | "long";
  /** Row of the header, 0 where the table has none. */
  readonly headerRow: number;
  readonly columns: readonly TakenColumn[];
  readonly figures: readonly ReadFigure[];
  readonly means: readonly ReadMean[];
  readonly skipped: readonly SkippedRow[];
  /** Cells to look at: unlike the rest of their columns, though they can be read. */
  readonly doubts: readonly Problem[];
  /** Everything that forbids the import, all at once. */
  readonly problems: readonly Problem[];
}
