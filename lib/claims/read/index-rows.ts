import { type Group, groupsOf } from "./groups";
import { hasCue, type Item, isMark, lower } from "./item";

/** No clause has more words between an index and its verb or figure. */
const reach = 7;

/**
 * Indices in a row, parted where the last one opens a clause of its own after a figure of the first: "xếp thứ 30 về
 * PCI, SIPAS xếp thứ 13". Those between that may belong to either ("30 về PCI, SIPAS và DTI xếp thứ 11") stand alone.
 */
export function indexRows(items: readonly Item[]): Group[] {
  return groupsOf(items, "index").flatMap((row) => parted(items, row));
}

function parted(items: readonly Item[], row: Group): Group[] {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < 2) return [row];
  if (!followsFigure(items, first) || !opensClause(items, last)) return [row];
  let from = row.length - 1;
  while (from > 1 && items.slice(row[from - 1], row[from]).some((item) => hasCue(item, "and")))
    from -= 1;
  const open = row.slice(from, -1).map((at) => [at]);
  return [row.slice(0, from), ...open, [last]];
}

/** "xếp thứ 30 về PCI", "88,35% PAR Index", "dẫn đầu bảng xếp hạng PCI"; not "cả 3 chỉ số PCI, SIPAS". */
function followsFigure(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach - 3); at -= 1) {
    const item = items[at];
    if (hasCue(item, "lead", "last", "nextToLast", "runnerUp")) return true;
    if (item?.kind === "number") return isFigure(items, at);
    const isStop = isMark(item, ",", ";", ":", "-", "•") || item?.kind === "index";
    if (isStop || hasCue(item, "and", "compared")) return false;
  }
  return false;
}

/** "xếp thứ 18 về PAR Index, SIPAS lần lượt ...": the first has its figure before it, so that these may be no row. */
export function isDoubtfulRow(items: readonly Item[], row: Group): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || items[first]?.kind !== "index") return false;
  const isJoined = items.slice(first, last).some((item) => hasCue(item, "and"));
  return row.length > 1 && !isJoined && followsFigure(items, first);
}

function isFigure(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "number") return false;
  return (
    item.hasDecimals ||
    item.isOrdinal ||
    isMark(items[at + 1], "%", "/") ||
    isMark(items[at - 1], "/") ||
    hasCue(items[at + 1], "pointsUnit", "percentUnit", "placesUnit") ||
    hasCue(items[at - 1], "rank", "nth", "numberOne", "up", "down", "lenTo", "xuongTo")
  );
}

/** A verb or a figure follows the index, of it alone: not "với 92,18% và 90,61%", "đều xếp thứ 4", "lần lượt đạt". */
function opensClause(items: readonly Item[], last: number): boolean {
  for (let at = last + 1; at <= last + reach + 3; at += 1) {
    const item = items[at];
    if (item === undefined || hasCue(item, "respectively", "together", "and")) return false;
    if (/^(?:với|with|at|là|was|is|gồm|được)$/.test(lower(item))) return false;
    if (isMark(item, ",", ";", ":", "-") || item.kind === "index") return false;
    if (isMark(item, "(")) {
      if (isFigureIn(items, at)) return true;
      at += items.slice(at, at + reach).findIndex((other) => isMark(other, ")"));
      continue;
    }
    const isVerb = hasCue(item, "reach", "rank", "nth", "up", "down", "lead", "last", "top");
    if (isVerb || isFigure(items, at)) return !isDealtOut(items, at);
  }
  return false;
}

/** "(84,4%)" */
function isFigureIn(items: readonly Item[], open: number): boolean {
  return [open + 1, open + 2, open + 3].some((at) => isFigure(items, at));
}

/** "đạt lần lượt", "đạt 73,05 điểm và 88,97%": a figure for each of the row. */
function isDealtOut(items: readonly Item[], verb: number): boolean {
  const next = items.slice(verb, verb + 5);
  if (next.some((item) => hasCue(item, "respectively", "together"))) return true;
  const number = items.findIndex((item, at) => at >= verb && item.kind === "number");
  const rest = items.slice(number + 1, number + 6);
  const and = rest.findIndex((item) => hasCue(item, "and"));
  return number >= 0 && number < verb + 4 && and >= 0 && hasNumber(rest.slice(and + 1, and + 3));
}

function hasNumber(items: readonly Item[]): boolean {
  return items[0]?.kind !== "index" && items.some((item) => item.kind === "number");
}

/** The index right before the bracket around `at`: "Chi phí không chính thức (7,74 điểm, xếp thứ 2)". */
export function indexOfBracket(items: readonly Item[], at: number): number | null {
  let depth = 0;
  for (let back = at - 1; back > 0; back -= 1) {
    if (items[back]?.kind === "index") return null;
    depth += isMark(items[back], "(") ? 1 : isMark(items[back], ")") ? -1 : 0;
    if (depth < 1) continue;
    let name = back - 1;
    while (
      isMark(items[name], '"') ||
      items[name]?.kind === "year" ||
      hasCue(items[name], "yearWord")
    )
      name -= 1;
    return items[name]?.kind === "index" ? name : null;
  }
  return null;
}

/** "thứ 10 (PAPI)" */
export function indexInBracket(items: readonly Item[], last: number): number | null {
  const at = hasCue(items[last + 1], "nationwide") ? last + 1 : last;
  const isAlone = isMark(items[at + 1], "(") && items[at + 2]?.kind === "index";
  const end = items[at + 3]?.kind === "year" ? at + 4 : at + 3;
  return isAlone && isMark(items[end], ")") ? at + 2 : null;
}

/** Whether a bracket with a figure stands right after an index. */
export function hasBracket(items: readonly Item[], index: number): boolean {
  const open = [index + 1, index + 2].find((at) => isMark(items[at], "("));
  return open !== undefined && isFigureIn(items, open);
}
