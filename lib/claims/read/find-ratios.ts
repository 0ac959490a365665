import { type Draft, draft, numberAt, type Reading, seek, take, unitAt } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";

/** "1.121/1.807 thủ tục, tỷ lệ 62,04%", "1.121 trên tổng số 1.807 thủ tục", "31 of 40 files, or 52%". */
export function findRatios(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < reading.items.length; at += 1) {
    const last = endOfCounts(reading, at);
    if (last === null) continue;
    const made = ratio(reading, at, last);
    if (made === null) continue;
    take(reading, made.first, made.last);
    found.push(made);
  }
  return found;
}

/** The second number of a pair of counts that begins at `at`. */
function endOfCounts(reading: Reading, at: number): number | null {
  const { items } = reading;
  if (numberAt(reading, at)?.count == null || hasCue(items[at - 1], "rank", "nth")) return null;
  if (isMark(items[at + 1], "/") && numberAt(reading, at + 2)?.count != null) {
    const isRank = hasCue(items[at + 3], "units", "pointsUnit", "nationwide", "intro", "part");
    return isRank || items[at + 3]?.kind === "region" ? null : at + 2;
  }
  const link = hasCue(items[at + 1], "serviceNoun") ? at + 2 : at + 1;
  if (!hasCue(items[link], "totalOf") || numberAt(reading, link + 1)?.count == null) return null;
  const isTotal = /tổng|out/.test(lower(items[link])) || isOfServices(items, link);
  return isTotal ? link + 1 : null;
}

/** "31 of 40 files" */
function isOfServices(items: readonly Item[], link: number): boolean {
  return lower(items[link]) === "of" && hasCue(items[link + 2], "serviceNoun");
}

function ratio(reading: Reading, first: number, second: number): Draft | null {
  const { items } = reading;
  const numerator = numberAt(reading, first)?.count ?? 0;
  const denominator = numberAt(reading, second)?.count ?? 0;
  const percent = percentAfter(reading, second);
  const isService = items.slice(second + 1, second + 4).some((item) => hasCue(item, "serviceNoun"));
  const isServiceNamed = items[second + 1]?.kind === "index";
  if (denominator === 0 || (percent === null && !isService && !isServiceNamed)) return null;
  const printed = percent === null ? null : (numberAt(reading, percent)?.printed ?? null);
  const last = percent === null ? second : unitAt(items, percent + 1).next - 1;
  return draft({ kind: "ratio", numerator, denominator, printed }, first, last);
}

/** Where the share that belongs to the counts is printed; none where another figure or a new clause comes first. */
function percentAfter(reading: Reading, second: number): number | null {
  const { items } = reading;
  const number = seek(
    items,
    second + 1,
    1,
    16,
    (_, at) => numberAt(reading, at) !== null,
    (item) =>
      isMark(item, ";", "/") ||
      item.kind === "province" ||
      hasCue(item, "plan", "and", "up", "down"),
  );
  if (number === null || unitAt(items, number + 1).unit !== "percent") return null;
  const between = items.slice(second + 1, number);
  const isBound = between.some((item) =>
    hasCue(item, "about", "near", "over", "under", "average", "gapTo"),
  );
  const isSaid = between.some((item) => hasCue(item, "share") || isMark(item, "("));
  return isSaid && !isBound ? number : null;
}
