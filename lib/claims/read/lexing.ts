import type { IndexName } from "./index-names";
import type { Item } from "./item";
import type { PhraseBook } from "./phrases";
import type { ProvinceName } from "./place-names";
import type { Writing } from "./restore-marks";
import type { Token } from "./words";

/** Names and numbers as they stand, before the words around them say what they are. */
export type RawItem =
  | Exclude<Item, { kind: "index" | "province" | "year" | "other" | "here" }>
  | (Span & { readonly kind: "name"; readonly name: IndexName })
  | (Span & {
      readonly kind: "place";
      readonly place: ProvinceName;
    });

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** A sentence while its items are read. */
export interface Lexing {
  readonly tokens: readonly Token[];
  /** Those before the word that is read. */
  readonly items: readonly RawItem[];
  /** Without marks, or in English. */
  readonly unmarked: boolean;
  /** In capitals. */
  readonly shouts: boolean;
  readonly writing: Writing;
  readonly books: {
    readonly places: PhraseBook<ProvinceName>;
    readonly names: PhraseBook<IndexName>;
    readonly regions: PhraseBook<{ readonly slug: string | null }>;
  };
}
