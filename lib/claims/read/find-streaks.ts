import { type Draft, type DraftYear, draft, numberAt, type Reading, seek, take } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";
import { isOfGroup, topOf } from "./rank-words";

/** "quán quân PCI 6 năm liên tiếp (2017 - 2022)", "lần thứ 5 liên tiếp dẫn đầu", "3 năm liền trong top 10". */
export function findStreaks(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < reading.items.length; at += 1) {
    const run = runAt(reading, at);
    if (run === null) continue;
    const held = heldPlace(reading, run);
    if (held === null) continue;
    const made = streak(reading, run, held);
    take(reading, run.first, run.last);
    take(reading, held.first, held.last);
    found.push(made);
  }
  return found;
}

interface Run {
  readonly years: number;
  readonly first: number;
  readonly last: number;
}

interface Held {
  readonly within: number;
  readonly first: number;
  readonly last: number;
}

/** "6 năm liên tiếp", "liên tiếp 6 năm", "năm thứ 6 liên tiếp", "six years in a row". */
function runAt(reading: Reading, at: number): Run | null {
  const { items } = reading;
  const number = numberAt(reading, at);
  if (number?.count == null || number.count < 2 || number.count > 30) return null;
  const after = hasCue(items[at + 1], "yearsNoun", "yearWord") ? at + 2 : at + 1;
  if (hasCue(items[at - 1], "consecutive") && after === at + 2)
    return { years: number.count, first: at - 1, last: at + 1 };
  if (!hasCue(items[after], "consecutive")) return null;
  const isCounted =
    after === at + 2 ||
    hasCue(items[at + 2], "yearsNoun") ||
    hasCue(items[at - 1], "yearsNoun", "nth");
  if (!isCounted) return null;
  const last = hasCue(items[after + 1], "yearsNoun") && after === at + 1 ? after + 1 : after;
  const first = hasCue(items[at - 1], "yearsNoun", "nth") ? at - 1 : at;
  return { years: number.count, first, last };
}

/** The place that was held, told in the same clause, or just before its comma. */
function heldPlace(reading: Reading, run: Run): Held | null {
  const { items } = reading;
  const isBreak = (item: Item) =>
    isMark(item, ",", ";") || hasCue(item, "up", "down") || item.kind === "number";
  const isHeld = (_: Item, at: number) => heldAt(reading, at) !== null;
  const before = seek(
    items,
    run.first - 1,
    -1,
    16,
    isHeld,
    (item, at) => isBreak(item) && !isPlaceNumber(items, at) && at !== run.first - 1,
  );
  const after = seek(items, run.last + 1, 1, 12, isHeld, isBreak);
  const at = nearer(run, before, after);
  return at === null ? null : heldAt(reading, at);
}

/** The number of "top 10", "vị trí số 1", which ends no clause. */
function isPlaceNumber(items: readonly Item[], at: number): boolean {
  return hasCue(items[at - 1], "top", "numberOne", "nth", "rank");
}

function nearer(run: Run, before: number | null, after: number | null): number | null {
  if (before === null || after === null) return before ?? after;
  return run.first - before <= after - run.last ? before : after;
}

function heldAt(reading: Reading, at: number): Held | null {
  const { items } = reading;
  if (reading.taken.has(at)) return null;
  if (hasCue(items[at], "lead") && !isOfGroup(items, at)) return { within: 1, first: at, last: at };
  const group = hasCue(items[at], "group", "one") ? topOf(reading, at) : null;
  if (group?.stated.kind === "rank" && group.stated.within !== null)
    return { within: group.stated.within, first: group.first, last: group.last };
  const first = hasCue(items[at], "numberOne", "nth", "rank") ? numberAt(reading, at + 1) : null;
  const isFirst = first?.count === 1 && !first.hasDecimals && !isMark(items[at + 2], "/");
  if (isFirst) return { within: 1, first: at, last: at + 1 };
  const number = isMark(items[at + 1], "-") ? at + 2 : at + 1;
  const within = hasCue(items[at], "top") ? (numberAt(reading, number)?.count ?? null) : null;
  return within === null || within < 1 || within > 63 ? null : { within, first: at, last: number };
}

/** "11 năm liên tiếp trong top 5, 7 năm liên tiếp dẫn đầu (2017-2023)": the years are those of the nearer run. */
function isOfOtherRun(items: readonly Item[], run: Run, at: number): boolean {
  const between = at > run.last ? items.slice(run.last + 1, at) : items.slice(at, run.first);
  return between.some((item) => hasCue(item, "consecutive"));
}

/** "Từ năm 2017": the year in which the run began; null where none is said. */
function startOfRun(items: readonly Item[]): number | null {
  const at = items.findIndex((item, place) => {
    const before = hasCue(items[place - 1], "yearWord") ? items[place - 2] : items[place - 1];
    const isSince = hasCue(before, "from") || /^(?:kể từ|từ|since)$/.test(lower(before));
    return item.kind === "year" && item.until === null && isSince;
  });
  const item = items[at];
  return item?.kind === "year" ? item.year : null;
}

function streak(reading: Reading, run: Run, held: Held): Draft {
  const { items } = reading;
  const range = items.findIndex(
    (item, at) =>
      item.kind === "year" &&
      item.until !== null &&
      item.year !== null &&
      !isOfOtherRun(items, run, at),
  );
  const item = items[range];
  const years =
    item?.kind === "year"
      ? { from: item.year, to: item.until }
      : { from: startOfRun(items), to: null };
  const isInBrackets = range >= 0 && range - run.last <= 2 && range > run.last;
  const last = isInBrackets ? (isMark(items[range + 1], ")") ? range + 1 : range) : run.last;
  const year: DraftYear = range < 0 ? { kind: "said" } : { kind: "item", at: range };
  return draft(
    { kind: "streak", years: run.years, within: held.within, ...years },
    Math.min(run.first, held.first),
    Math.max(last, held.last),
    { year },
  );
}
