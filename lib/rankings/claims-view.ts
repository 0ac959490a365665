import type { Source } from "@/lib/figures/figure";
import type { ClaimsMessages } from "@/lib/i18n/messages/claims";

export type ShownVerdict = keyof ClaimsMessages["verdicts"];
export type ShownKind = keyof ClaimsMessages["kinds"];

/** Why a text was not checked. */
export type TextProblem = "empty" | "too-long" | "control" | "too-large" | "unreadable";

/** A piece of the text; with claims where it is the words of one or several. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly { readonly number: number; readonly verdict: ShownVerdict }[];
}

/** A claim of the list, in the words of the page's language. */
export interface ClaimItem {
  /** Counted from 1, in the order of the text. */
  readonly number: number;
  readonly verdict: ShownVerdict;
  readonly kind: ShownKind;
  /** The sentence before, in and after the words of the claim. */
  readonly sentence: readonly [string, string, string];
  readonly stated: string;
  readonly found: string | null;
  readonly explanation: string;
  readonly correct: string | null;
  readonly sources: readonly Source[];
  /** Name and address of the ranking of the edition, and of the province in the index. */
  readonly ranking: { readonly name: string; readonly href: string } | null;
  readonly province: { readonly name: string; readonly href: string } | null;
  /** Whole address that is copied with the correct sentence. */
  readonly permanent: string;
}

/** A text that was checked. */
export interface CheckedText {
  readonly pieces: readonly TextPiece[];
  readonly items: readonly ClaimItem[];
  /** How many claims have which verdict; those that occur, in the order of the verdicts. */
  readonly counts: readonly { readonly verdict: ShownVerdict; readonly count: number }[];
  /** Address under which the same text is checked again; null for a text too long for an address. */
  readonly address: string | null;
}

/** What the page shows: the text as it was given, why it was not checked, or what was found in it. */
export interface ClaimsView {
  readonly text: string;
  readonly problem: TextProblem | null;
  readonly checked: CheckedText | null;
}
