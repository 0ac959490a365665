import { tooMuch } from "./check-size";
import { mostCellLength, mostCells, mostColumns, mostRows } from "./limits";

export type Separator = "," | ";" | "\t";

const quote = 34;
const lineFeed = 10;

/**
 * Refuses a table that is too large before any of it is built: a parser would hold a million columns in
 * memory to say that they are too many. Quotes count as in CSV: only at the beginning of a cell.
 */
export function checkTableSize(text: string, separator: Separator): void {
  const part = separator.charCodeAt(0);
  let line = 1;
  let row = 1;
  let rows = 0;
  let cells = 0;
  let columns = 1;
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? lineFeed : text.charCodeAt(at);
    if (at - start > mostCellLength + 2) throw tooMuch("length", row);
    if (code === quote && (quoted || at === start)) quoted = !quoted;
    if (code === lineFeed) line++;
    if (quoted || (code !== part && code !== lineFeed)) continue;
    if (at > start && ++cells > mostCells) throw tooMuch("cells", row);
    if (code === part && ++columns > mostColumns) throw tooMuch("columns", row);
    if (code === lineFeed) {
      if ((columns > 1 || at > start) && ++rows > mostRows) throw tooMuch("rows", row);
      columns = 1;
      row = line;
    }
    start = at + 1;
  }
}

/** How often the separator stands in each of the first records, quoted ones apart; empty records left out. */
export function separatorCounts(text: string, separator: Separator, records: number): number[] {
  const counts: number[] = [];
  let found = 0;
  let start = 0;
  let first = 0;
  let quoted = false;
  for (let at = 0; at <= text.length && counts.length < records; at++) {
    const sign = at === text.length ? "\n" : text[at];
    if (sign === '"' && (quoted || at === start)) quoted = !quoted;
    if (quoted || (sign !== separator && sign !== "\n")) continue;
    if (sign === separator) found++;
    if (sign === "\n") {
      if (at > first) counts.push(found);
      found = 0;
      first = at + 1;
    }
    start = at + 1;
  }
  return counts;
}
