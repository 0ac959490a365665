import type { StripData } from "./index-section";

/** Size of a card in pixels, as social networks ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Change of a row in words; `sign` tells its colour. */
export interface CardChange {
  readonly text: string;
  readonly sign: -1 | 0 | 1;
}

/** A line of the small table on a card: a province of a ranking, or an index of a province. */
export interface CardRow {
  readonly name: string;
  /** "50/63"; "" without a place. */
  readonly place: string;
  /** What kind of place or score it is where the publisher did not print it; else "". */
  readonly kind: string;
  readonly score: string;
  readonly changes: readonly CardChange[];
  /** The score as a part of the highest possible one, 0 to 1; null where it is not drawn. */
  readonly bar: number | null;
  /** Where the province stands among all; null where that is not drawn. */
  readonly strip: { readonly data: StripData; readonly own: string } | null;
  /** Whether rows in between are left out before this one. */
  readonly afterGap: boolean;
}

/** A figure in large type with what it is. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly sign: -1 | 0 | 1;
}

/** What the picture of a page says: figures and sentences of that page and nothing else. */
export interface CardView {
  readonly title: string;
  /** Which provinces it is about. */
  readonly context: string;
  /** Whole sentences of the page, as many as fit. */
  readonly sentence: string;
  readonly rows: readonly CardRow[];
  readonly facts: readonly CardFact[];
  readonly strip: { readonly data: StripData; readonly own: string } | null;
  /** What must be known to read the figures, or null. */
  readonly note: string | null;
  /** Publisher and source. */
  readonly credit: string;
  /** Version and date of the data. */
  readonly data: string;
  /** Name of the site. */
  readonly site: string;
  /** The picture in words. */
  readonly alt: string;
}
