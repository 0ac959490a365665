import { type Draft, numberAt, placeOf, type Reading, seek, take, unitAt } from "./draft";
import { hasCue, type Item, isMark } from "./item";
import { changeOf, endsOf, type Move, sinceOf, withEnds } from "./move-claims";

/**
 * "từ 30 lên 23", "từ 82,58 điểm năm 2022 lên 85,77 điểm": the figures of both years, and the change,
 * joined with the one of `steps` that says how far ("tăng 7 bậc").
 */
export function findMoves(reading: Reading, steps: readonly Draft[]): Draft[] {
  const changes = [...steps];
  const ends: Draft[] = [];
  for (let at = 0; at < reading.items.length; at += 1) {
    const move = moveAt(reading, at, changes);
    if (move === null) continue;
    const place = changes.findIndex(
      (step) => isOfMove(step, move) && !isOfOthers(reading.items, step, move),
    );
    const step = changes[place];
    ends.push(...endsOf(reading, move, sinceOf(reading.items, move, step)));
    if (step !== undefined) changes[place] = withEnds(reading, step, move);
    else changes.push(changeOf(reading, move));
    take(reading, move.first, move.fromLast);
    take(reading, afterBracket(reading.items, move.fromLast + 1), move.last);
  }
  return [...changes, ...ends];
}

const isBreak = (item: Item) => isMark(item, ";", ",") || hasCue(item, "and");

function moveAt(reading: Reading, at: number, steps: readonly Draft[]): Move | null {
  const { items } = reading;
  if (!hasCue(items[at], "from")) return null;
  const from = seek(items, at + 1, 1, 4, (item) => item.kind === "number", isBreak);
  if (from === null) return null;
  const turn = seek(
    items,
    from + 1,
    1,
    10,
    (item) => hasCue(item, "lenTo", "xuongTo", "to"),
    isBreak,
  );
  if (turn === null) return null;
  const to = seek(items, turn + 1, 1, 4, (item) => item.kind === "number", isBreak);
  if (to === null || numberAt(reading, from) === null || numberAt(reading, to) === null)
    return null;
  return described(reading, at, from, turn, to, steps);
}

function described(
  reading: Reading,
  first: number,
  from: number,
  turn: number,
  to: number,
  steps: readonly Draft[],
): Move | null {
  const { items } = reading;
  const units = [unitAt(items, from + 1), unitAt(items, to + 1)];
  const of = isMark(items[to + 1], "/") && items[to + 2]?.kind === "number" ? to + 2 : null;
  const last = of ?? Math.max(to, (units[1]?.next ?? 0) - 1);
  const isUnit = units.some(({ unit }) => unit === "points" || unit === "percent");
  const isScores =
    [from, to].every((at) => isDecimal(items[at])) &&
    !isCounted(items[last + 1]) &&
    (isOfIndex(items, first) || isEndOfChange(steps, first));
  const isValue = isUnit || isScores;
  const isRank = !isValue && isRankMove(reading, first, from, turn, to, steps);
  const isOfTotal = isMark(items[from + 1], "/");
  const fromLast = isOfTotal ? from + 2 : Math.max(from, (units[0]?.next ?? 0) - 1);
  const years = [
    yearIn(items, afterBracket(items, fromLast + 1), turn),
    yearIn(items, last + 1, last + 4) ?? yearAtOnce(items, afterBracket(items, last + 1)),
  ];
  if (!isValue && (!isRank || isCounted(items[last + 1]))) return null;
  return {
    first,
    last,
    from,
    to,
    fromLast,
    isRank,
    isPercent: units.some(({ unit }) => unit === "percent"),
    fromYear: years[0] ?? null,
    toYear: years[1] ?? null,
  };
}

/** "rose by 4.65 points, from 42.47 in 2023 to 47.13 in 2024" */
function isEndOfChange(steps: readonly Draft[], first: number): boolean {
  return steps.some(
    ({ stated, last }) => stated.kind === "delta_value" && last < first && first - last <= 3,
  );
}

/** "Điểm DTI tăng từ 0,6390 lên 0,7149": an index or its score is named in the clause. */
function isOfIndex(items: readonly Item[], first: number): boolean {
  const start = items.slice(0, first).findLastIndex((item) => isMark(item, ",", ";")) + 1;
  return items
    .slice(start, first)
    .some((item) => item.kind === "index" || hasCue(item, "pointsUnit"));
}

function isDecimal(item: Item | undefined): boolean {
  return item?.kind === "number" && item.hasDecimals;
}

/** "từ 30 lên 23 doanh nghiệp" */
function isCounted(item: Item | undefined): boolean {
  return (
    item?.kind === "word" || item?.kind === "other" || hasCue(item, "serviceNoun", "lowerLevel")
  );
}

function isRankMove(
  reading: Reading,
  first: number,
  from: number,
  turn: number,
  to: number,
  steps: readonly Draft[],
): boolean {
  const { items } = reading;
  const [start, end] = [placeOf(numberAt(reading, from)), placeOf(numberAt(reading, to))];
  if (start === null || end === null) return false;
  const said = [first, first + 1, from + 1, turn, turn + 1, to + 1].some(
    (at) =>
      at !== from && at !== to && /vị trí|hạng|thứ|bậc|place|rank/i.test(items[at]?.raw ?? ""),
  );
  const isNumbered = [from, to].some((at) => {
    const item = items[at];
    return item?.kind === "number" && item.isOrdinal;
  });
  const isAfterStep = steps.some(
    (step) => step.stated.kind === "delta_rank" && Math.abs(first - step.last) < 12,
  );
  const isRight = hasCue(items[turn], "lenTo") ? end < start : end > start;
  return said || isNumbered || isAfterStep || (isRight && !hasCue(items[turn], "to"));
}

/** The item after the closed bracket that opens at `at`, else `at`: "85,95% (thứ 28) năm 2022". */
function afterBracket(items: readonly Item[], at: number): number {
  if (!isMark(items[at], "(") || items[at + 1]?.kind === "year") return at;
  const close = seek(
    items,
    at + 1,
    1,
    8,
    (item) => isMark(item, ")"),
    (item) => isMark(item, "(", ";") || item.kind === "year",
  );
  return close === null ? at : close + 1;
}

function yearAtOnce(items: readonly Item[], at: number): number | null {
  const year = hasCue(items[at], "yearWord") ? at + 1 : at;
  const item = items[year];
  return item?.kind === "year" && item.until === null && item.role === "edition" ? year : null;
}

function yearIn(items: readonly Item[], from: number, until: number): number | null {
  const isStop = (item: Item) =>
    isMark(item, ",", ";") || item.kind === "number" || hasCue(item, "compared");
  return seek(
    items,
    from,
    1,
    until - from,
    (item) => item.kind === "year" && item.until === null,
    isStop,
  );
}

/** "giảm 1,90 điểm; Huế thì từ 69,24 lên 69,36 điểm": another province is named in between. */
function isOfOthers(items: readonly Item[], step: Draft, move: Move): boolean {
  const [from, to] = step.last < move.first ? [step.last, move.first] : [move.last, step.first];
  return items
    .slice(from + 1, to)
    .some((item) => item.kind === "province" || item.kind === "other");
}

function isOfMove(step: Draft, move: Move): boolean {
  const kind = move.isRank ? "delta_rank" : "delta_value";
  const isNear = step.last < move.first ? move.first - step.last < 14 : step.first - move.last < 6;
  const isOpen =
    (step.stated.kind === "delta_rank" || step.stated.kind === "delta_value") &&
    step.stated.from === null;
  return step.stated.kind === kind && isNear && isOpen;
}
