import { directionAt, stepOf } from "./change-steps";
import { boundOf, type Draft, type Reading, seek, unitAt } from "./draft";
import { hasCue, type Item, lower } from "./item";

/** "cao hơn", "lower than": 1 for up, -1 for down. */
function gapAt(items: readonly Item[], at: number): 1 | -1 | null {
  if (!hasCue(items[at], "gapTo")) return null;
  if (/^(?:cao hơn|nhiều hơn|higher than|better than)$/.test(lower(items[at]))) return 1;
  return /^(?:thấp hơn|ít hơn|kém|kém hơn|lower than|worse than)$/.test(lower(items[at]))
    ? -1
    : null;
}

/** The year compared with that begins at `at`, "so với" and "năm" before it apart. */
function comparedYearFrom(items: readonly Item[], at: number): number | null {
  const isLink = (item: Item) => hasCue(item, "compared", "yearWord");
  const year = seek(
    items,
    at,
    1,
    3,
    (item) => item.kind === "year" && item.role === "compared" && item.until === null,
    (item) => !isLink(item),
  );
  return year;
}

/** "cao hơn năm trước 3,19 điểm", "tăng so với năm 2022 là 3 bậc". */
export function stepPastYear(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const isMove = hasCue(items[at], "up", "down");
  const direction = gapAt(items, at) ?? (isMove ? directionAt(items, at) : null);
  if (direction === null || reading.taken.has(at)) return null;
  const year = comparedYearFrom(items, at + 1);
  if (year === null) return null;
  let number = year + 1;
  while (number < year + 3 && (hasCue(items[number], "isThat") || boundOf(items[number]) !== null))
    number += 1;
  return stepOf(reading, direction, at, number);
}

/** "cao hơn 3,19 điểm so với năm 2022", "3.19 points higher than in 2022"; a gap to a year is a change. */
export function gapToYear(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const gap = gapAt(items, at);
  if (gap !== null) {
    const made = stepOf(reading, gap, at, boundOf(items[at + 1]) === null ? at + 1 : at + 2);
    const after = items[(made?.last ?? at) + 1];
    const isSaid =
      hasCue(after, "compared") || (after?.kind === "year" && /^so/.test(lower(after)));
    const isOfYear = made !== null && isSaid && comparedYearFrom(items, made.last + 1) !== null;
    return isOfYear ? made : null;
  }
  const { next } = unitAt(items, at + 1);
  const after = gapAt(items, next);
  const isOfYear = after !== null && comparedYearFrom(items, next + 1) !== null;
  return isOfYear ? stepOf(reading, after, at, at) : null;
}
