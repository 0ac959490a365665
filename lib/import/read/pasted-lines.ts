import { mostColumns } from "./limits";

/** A run of text in a line with the columns of characters that it covers. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Line {
  /** Line of the file, from 1. */
  readonly row: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tabs: boolean;
}

/** A figure, a rank or a date: digits and signs without a letter. */
export function isFigure(text: string): boolean {
  return /\d/.test(text) && !/\p{L}/u.test(text);
}

/** A sign that stands where there is no figure. */
export function isMissing(text: string): boolean {
  return /^([-–—…]|\.{2,3}|n\/?a)$/i.test(text);
}

/** One more than a row may have is enough to see that there are too many. */
const mostTokens = mostColumns + 1;

function betweenTabs(text: string): Token[] {
  let start = 0;
  return text.split("\t", mostTokens).map((part) => {
    const token = { text: part.trim(), start, end: start + part.length };
    start = token.end + 1;
    return token;
  });
}

function betweenRuns(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(/[^ ]+(?: [^ ]+)*/g)) {
    tokens.push({ text: found, start: index, end: index + found.length });
    if (tokens.length === mostTokens) break;
  }
  return tokens;
}

/** The parts of a line: between tabs where it has any, else between runs of two and more spaces. */
export function lineOf(text: string, row: number): Line {
  const tabs = text.includes("\t");
  return { row, text, tabs, tokens: tabs ? betweenTabs(text) : betweenRuns(text) };
}

/** The value that occurs most often, the larger of two equals; null of none. */
export function commonest(values: readonly number[]): number | null {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].reduce<number | null>((best, [value, count]) => {
    const most = best === null ? 0 : (times.get(best) ?? 0);
    return count > most || (count === most && value > (best ?? 0)) ? value : best;
  }, null);
}
