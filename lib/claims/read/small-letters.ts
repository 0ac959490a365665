import type { Lexing } from "./lexing";
import { numberBook } from "./number-words";
import { isOffice, withMarks } from "./restore-marks";
import { cueBook } from "./vocabulary";

/** A phrase with marks; with a capital where the text has one, or where an office is named in small letters. */
export function cased(lexing: Lexing, from: number, phrase: string): string {
  const isNamed =
    lexing.writing.isSmall && (isOffice(lexing.tokens, from) || isOffice(lexing.tokens, from - 1));
  const isHead = lexing.tokens[from]?.upper || isNamed;
  return isHead ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

/** In small letters "tp my tho" is a town: as if it had its capital. */
export function isStrangerAfterOffice(lexing: Lexing, from: number): boolean {
  if (!lexing.writing.isSmall || !isUnknown(lexing, from)) return false;
  const before = lexing.items.at(-1);
  return (
    before?.kind === "cue" &&
    before.cues.some((cue) => ["municipality", "office", "lowerLevel"].includes(cue))
  );
}

function isUnknown(lexing: Lexing, from: number): boolean {
  const token = lexing.tokens[from];
  if (token?.kind !== "word" || withMarks(token.plain) !== null) return false;
  return ![cueBook, lexing.books.places, lexing.books.names, lexing.books.regions, numberBook].some(
    (book) => book.longest(lexing.tokens, from, true) !== null,
  );
}
