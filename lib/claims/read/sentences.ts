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
 * Hard wrapped lines that go on with a capital are cut: a claim may be lost there, none is made up.
 */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const close = () => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "line") {
      if (endsLine(tokens, at)) close();
      continue;
    }
    if (current.length >= mostTokens || isAfterEnd(tokens, at)) close();
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

/** "1 Hải Phòng", "1. Hải Phòng", "1) Hải Phòng" */
function isRow(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const name = after?.marked === "." || after?.marked === ")" ? tokens[at + 2] : after;
  return name?.kind === "word" && name.upper;
}

/** Whether the token before `at`, closing marks apart, ended a sentence. */
function isAfterEnd(tokens: readonly Token[], at: number): boolean {
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
  return token.upper || token.kind !== "word";
}

function isShort(word: Token): boolean {
  return shortened.has(word.plain) || (word.raw.length === 1 && word.upper);
}
