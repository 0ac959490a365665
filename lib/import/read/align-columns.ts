import { commonest, isFigure, type Line, type Token } from "./pasted-lines";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines that lost or won a blank on the way; so many do not move a column. */
const outOfLine = 0.05;

/** Where the columns of the full lines stand, or null when they do not stand under each other. */
function spansOf(full: readonly Line[], columns: number): Span[] | null {
  const skipped = Math.floor(full.length * outOfLine);
  const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b);
  const spans = Array.from({ length: columns }, (_, column) => {
    const starts = sorted(full.map(({ tokens }) => tokens[column]?.start ?? 0));
    const ends = sorted(full.map(({ tokens }) => tokens[column]?.end ?? 0));
    return { start: starts[skipped] ?? 0, end: ends[ends.length - 1 - skipped] ?? 0 };
  });
  const apart = spans.every(
    ({ start }, column) => column === 0 || (spans[column - 1]?.end ?? 0) <= start,
  );
  return apart ? spans : null;
}

function distance(token: Token, span: Span): number {
  return Math.max(span.start - token.end, token.start - span.end);
}

function nearest(token: Token, spans: readonly Span[]): number {
  return spans.reduce(
    (best, span, column) =>
      distance(token, span) < distance(token, spans[best] ?? span) ? column : best,
    0,
  );
}

function place(tokens: readonly Token[], spans: readonly Span[]): string[] | null {
  const columns = tokens.map((token) => nearest(token, spans));
  if (columns.some((column, index) => index > 0 && column <= (columns[index - 1] ?? 0)))
    return null;
  const cells = Array.from({ length: (columns.at(-1) ?? -1) + 1 }, () => "");
  tokens.forEach((token, index) => {
    cells[columns[index] ?? 0] = token.text;
  });
  return cells;
}

export interface Columns {
  /** The column that holds text, where the province stands. */
  readonly name: number;
  readonly cellsOf: (line: Line) => string[];
}

/**
 * The columns of text whose cells stand between tabs or runs of spaces. A line with fewer cells than the
 * others is placed by position where the columns stand under each other, so that a missing rank stays missing.
 */
export function findColumns(lines: readonly Line[]): Columns {
  const rows = lines.filter(
    ({ tokens }) => tokens.length > 1 && tokens.some(({ text }) => isFigure(text)),
  );
  const count = commonest(rows.map(({ tokens }) => tokens.length)) ?? 1;
  const full = rows.filter(({ tokens }) => tokens.length === count);
  const words = Array.from(
    { length: count },
    (_, column) => full.filter(({ tokens }) => /\p{L}/u.test(tokens[column]?.text ?? "")).length,
  );
  const name = words.indexOf(Math.max(...words));
  const spaced = full.filter(({ tabs }) => !tabs);
  const spans = spaced.length > 1 ? spansOf(spaced, count) : null;

  function cellsOf({ tokens, tabs }: Line): string[] {
    const inOrder = tokens.map(({ text }) => text);
    if (tabs || tokens.length >= count) return inOrder;
    const placed = spans === null ? null : place(tokens, spans);
    if (placed !== null) return placed;
    const nameless = tokens.length === count - 1 && inOrder.every(isFigure);
    return nameless ? inOrder.toSpliced(name, 0, "") : inOrder;
  }
  return { name, cellsOf };
}
