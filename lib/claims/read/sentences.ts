import type { Token } from "./words";

const shortened = new Set([
  "tp",
  "tt",
  "tx",
  "q",
  "ths",
  "ts",
  "gs",
  "pgs",
  "mr",
  "mrs",
  "dr",
  "st",
  "no",
  "vs",
]);
/** No sentence is longer; longer runs of words are cut, so that the work grows with the length of the text only. */
const mostTokens = 300;
const closing = new Set(['"', ")", "]"]);

/**
 * Sentences as runs of tokens. A line ends one too, unless the next line goes on in lower case.
 * In a text without capitals (`isSmall`) a full stop alone ends one. Hard wrapped lines that go on with a capital are cut: a claim may be lost there, none is made up.
 */
export function splitSentences(tokens: readonly Token[], isSmall: boolean): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let listed = 0;
  const close = () => {
    listed = 0;
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "line") {
      if (endsLine(tokens, at) || (isSmall && tokens[at - 1]?.marked === ".")) close();
      continue;
    }
    const number = numberInLine(tokens, at - 1, listed);
    if (number !== null) listed = number;
    const isEnd = number === null && isAfterEnd(tokens, at, isSmall);
    if (current.length >= mostTokens || isEnd) close();
    current.push(token);
  }
  close();
  return sentences;
}

function endsLine(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || before === undefined || next.kind === "line") return true;
  if (next.kind === "word") return next.upper;
  return next.kind !== "number" || [".", ":"].includes(before.marked) || isRow(tokens, at + 1);
}

/** The number of "1. Quảng Ninh, 2. Long An" within a sentence, whose dot at `at` ends nothing; the first after a colon. */
function numberInLine(tokens: readonly Token[], at: number, listed: number): number | null {
  const [before, number, dot] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (dot?.marked !== "." || number?.kind !== "number" || !/^\d{1,2}$/.test(number.raw))
    return null;
  const isNext = listed > 0 && [",", ";", ")"].includes(before?.marked ?? "");
  const isFirst = listed === 0 && before?.marked === ":";
  return (isFirst || isNext) && Number(number.raw) === listed + 1 ? listed + 1 : null;
}

/** "1 Hải Phòng", "1. Hải Phòng", "1) Hải Phòng" */
function isRow(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const name = after?.marked === "." || after?.marked === ")" ? tokens[at + 2] : after;
  return name?.kind === "word" && name.upper;
}

/** Whether the token before `at`, closing marks apart, ended a sentence; in small letters any dot does. */
function isAfterEnd(tokens: readonly Token[], at: number, isSmall: boolean): boolean {
  const token = tokens[at];
  let back = at - 1;
  if (token === undefined || !token.gap) return false;
  while (back > at - 4 && closing.has(tokens[back]?.marked ?? "")) back -= 1;
  const mark = tokens[back];
  if (mark?.kind !== "mark") return false;
  if (mark.marked === "!" || mark.marked === "?") return true;
  if (mark.marked !== "." && mark.marked !== "…") return false;
  const before = tokens[back - 1];
  if (before?.kind === "word" && !mark.gap && isShort(before)) return false;
  return token.upper || token.kind !== "word" || isSmall;
}

function isShort(word: Token): boolean {
  return shortened.has(word.plain) || (word.raw.length === 1 && word.upper);
}
