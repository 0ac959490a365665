import { hasCue, type Item, isMark, lower } from "./item";

/** The plan goes on in the list after "Mục tiêu cụ thể:". */
export function opensList(items: readonly Item[]): boolean {
  return isMark(items.at(-1), ":") && items.some((item) => hasCue(item, "plan"));
}

export function isListLine(items: readonly Item[]): boolean {
  const [first, second] = items;
  return (
    isMark(first, "-", "+", "•", "*", "–") || (first?.kind === "number" && isMark(second, ".", ")"))
  );
}

/** "từng dẫn đầu", "8 lần dẫn đầu", "topped the PCI eight times": a place held at other times than the year told of. */
export function isOfOtherTimes(items: readonly Item[], first: number, last: number): boolean {
  if (isOverYears(items, first, last)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const item = items[at];
    const isOldUnit = lower(item) === "former" && items[at + 1]?.kind === "province";
    if (hasCue(item, "formerly") && !isOldUnit) return !isDated(items, at, first, last);
    if (isTimes(items, at - 1)) return true;
    if (item?.kind === "mark") break;
  }
  for (let at = last + 1; at <= last + 5; at += 1) {
    if (isMark(items[at], ",", ";", "(")) return false;
    if (isTimes(items, at)) return true;
  }
  return false;
}

/** "Năm 2022, Thanh Hóa từng rơi xuống vị trí 47", "từng đứng thứ 3 năm 2018": a number in a year that is said. */
function isDated(items: readonly Item[], at: number, first: number, last: number): boolean {
  if (!/^(?:đã )?từng$/.test(lower(items[at]))) return false;
  if (!items.slice(first, last + 1).some((item) => item.kind === "number")) return false;
  const next = hasCue(items[last + 1], "yearWord") ? last + 2 : last + 1;
  if (isYear(items[next])) return true;
  for (let back = at - 1; back >= 0; back -= 1) {
    const item = items[back];
    if (isYear(item)) return true;
    const isComma = isMark(item, ",") && isYear(items[back - 1]);
    const isName =
      item?.kind === "province" ||
      item?.kind === "index" ||
      item?.kind === "here" ||
      hasCue(item, "of", "units", "municipality", "intro", "yearWord");
    if (!isComma && !isName) return false;
  }
  return false;
}

function isYear(item: Item | undefined): boolean {
  return (
    item?.kind === "year" && item.role === "edition" && item.until === null && item.year !== null
  );
}

/** "sau 7 năm dẫn đầu liên tiếp" */
function isOverYears(items: readonly Item[], first: number, last: number): boolean {
  const isYears =
    hasCue(items[first - 1], "yearWord", "yearsNoun") && items[first - 2]?.kind === "number";
  return isYears && (hasCue(items[last + 1], "consecutive") || lower(items[first - 3]) === "sau");
}

/** "8 lần", "eight times" */
function isTimes(items: readonly Item[], at: number): boolean {
  const unit = lower(items[at + 1]);
  return items[at]?.kind === "number" && /^(?:lần|kỳ|times)$/.test(unit);
}

/** "không dẫn đầu", "5 năm liền không lọt top 10", "did not top": said of the words right after it. */
export function isNegated(items: readonly Item[], first: number, last: number): boolean {
  const isLoss = (at: number) => hasCue(items[at], "down") && items[at + 1]?.kind === "number";
  if (items.slice(first, last).some((item, at) => hasCue(item, "negation") && !isLoss(first + at)))
    return true;
  for (let at = first; at >= Math.max(0, first - 6); at -= 1) {
    const item = items[at];
    if (hasCue(item, "notNegation")) return false;
    if (hasCue(item, "negation") && !isLoss(at)) return true;
    if (at < first && (item?.kind === "mark" || item?.kind === "number")) return false;
  }
  return false;
}
