/** `*`, `(1)`, `[2]`, `†`, `¹` and the like at the end of a cell. Digits in round brackets: one only, more may be a figure. */
const marks =
  /(?:\s*(?:\((?:\*{1,3}|\d|[a-z])\)|\[(?:\*{1,3}|\d{1,2}|[a-z])\]|[*†‡§]|[¹²³⁰⁴-⁹]))+$/iu;

export interface Marked {
  readonly text: string;
  /** As printed; null where there is none. */
  readonly mark: string | null;
}

/** Takes a footnote mark off the end of a cell; a cell that is nothing but marks stays as it is. */
export function takeFootnoteMark(cell: string): Marked {
  const found = cell.length > 200 ? null : marks.exec(cell);
  if (found === null || found.index === 0) return { text: cell, mark: null };
  return { text: cell.slice(0, found.index), mark: found[0].trim() };
}
