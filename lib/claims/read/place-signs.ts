import type { Lexing } from "./lexing";
import { cueBook } from "./vocabulary";

/** Names that are ordinary words when neither capitals nor marks tell. */
const ordinary = new Set(["hoa binh", "thai binh", "binh dinh", "hue", "hung yen", "hn", "tth"]);

/** A name begins its words with capitals; a following capital would make it a part of a longer name. */
export function isName(lexing: Lexing, from: number, next: number): boolean {
  const words = lexing.tokens.slice(from, next).filter((token) => token.kind === "word");
  const key = words.map((token) => token.plain).join(" ");
  const isWritten = words[0]?.upper && words.at(-1)?.upper;
  if (!isWritten) {
    const small = words.every((word) => !word.upper);
    const isOpen =
      !ordinary.has(key) ||
      (lexing.writing.isSmall && (isAfterTitle(lexing) || isBeforeCue(lexing, next)));
    return lexing.unmarked && small && (key.length > 3 || key === "hue") && isOpen;
  }
  const after = lexing.tokens[next];
  if (!lexing.shouts && continuesName(lexing, from)) return false;
  if (lexing.shouts || after?.kind !== "word" || !after.upper) return true;
  return startsKnown(lexing, next);
}

/** "thai binh dat 88,21%"; not "hoa binh the gioi". */
function isBeforeCue(lexing: Lexing, next: number): boolean {
  if (lexing.tokens[next]?.kind !== "word") return true;
  return [cueBook, lexing.books.names].some(
    (book) => book.longest(lexing.tokens, next, true) !== null,
  );
}

/** "tinh thai binh" */
function isAfterTitle(lexing: Lexing): boolean {
  const before = lexing.items.at(-1);
  return (
    before?.kind === "cue" && before.cues.some((cue) => cue === "units" || cue === "municipality")
  );
}

/** "Thái Bình Dương" is not "Bình Dương". */
function continuesName(lexing: Lexing, from: number): boolean {
  const before = lexing.tokens[from - 1];
  const isWord = lexing.items.at(-1)?.kind === "word" && before?.kind === "word" && before.upper;
  if (!isWord || before.raw === before.raw.toUpperCase()) return false;
  return from > 1 || lexing.books.places.longest(lexing.tokens, from - 1, lexing.unmarked) !== null;
}

function startsKnown(lexing: Lexing, from: number): boolean {
  const known = [lexing.books.places, lexing.books.names, lexing.books.regions, cueBook].some(
    (book) => book.longest(lexing.tokens, from, lexing.unmarked) !== null,
  );
  const isTitle = /^(?:province|city)$/.test(lexing.tokens[from]?.plain ?? "");
  return known || isTitle || lexing.tokens[from]?.raw === lexing.tokens[from]?.raw.toUpperCase();
}
