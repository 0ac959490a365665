import { type Draft, draft, numberAt, placeOf, type Reading, rank, seek, unitAt } from "./draft";
import { hasCue, type Item, isMark, lower, type NumberItem } from "./item";

/** There were never more. */
const mostProvinces = 64;

/** A misprint: a place or a number of provinces from 65 to 999. */
function tooMany(item: NumberItem | null): number | null {
  if (item === null || item.count === null || item.hasDecimals) return null;
  return item.count > mostProvinces && item.count < 1_000 ? item.count : null;
}

/** Nothing else follows that would be counted: districts, firms, countries. */
function isEndOfPlace(item: Item | undefined): boolean {
  const isPart = item?.kind === "mark" && !isMark(item, "/", "%");
  const isName = item?.kind === "index" || item?.kind === "year";
  const isProvinces = hasCue(item, "units", "nationwide", "about2", "yearWord", "reach");
  return item === undefined || isPart || isName || isProvinces;
}

/** "xếp hạng 50/63", "đứng ở vị trí thứ hai", "ranked 4th". */
export function numbered(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const isMove = hasCue(items[at], "lenTo", "xuongTo") && /vị trí|hạng|thứ/.test(lower(items[at]));
  const isStart =
    isMove || hasCue(items[at], "rank", "nth", "numberOne") || isStartOfPast(items, at);
  if (!isStart || hasCue(items[at], "up", "down")) return null;
  const isFiller = (item: Item) =>
    hasCue(item, "rank", "nth", "numberOne") ||
    isMark(item, ":") ||
    /^(?:ở|tại|là|vào|the|in|at|was)$/.test(lower(item));
  const number = seek(
    items,
    at + 1,
    1,
    5,
    (item) => item.kind === "number",
    (item) => !isFiller(item),
  );
  if (number === null) return null;
  const item = numberAt(reading, number);
  const { of, last } = total(reading, number);
  const place = placeOf(item) ?? (of === null || of > mostProvinces ? null : tooMany(item));
  if (item === null || place === null || isOtherNumber(reading, at, number)) return null;
  // "thứ 21/93 doanh nghiệp": counted among other things.
  if (of === null && isMark(items[number + 1], "/") && items[number + 2]?.kind === "number")
    return null;
  return draft(rank(place, of), at, last);
}

/** "Từ vị trí 16/63 năm 2020, tỉnh vươn lên ...": a place of a year of its own. */
function isStartOfPast(items: readonly Item[], at: number): boolean {
  if (!hasCue(items[at], "from") || !/vị trí|hạng|thứ/.test(lower(items[at]))) return false;
  const last = isMark(items[at + 2], "/") ? at + 3 : at + 1;
  const year = hasCue(items[last + 1], "yearWord") ? last + 2 : last + 1;
  return items[at + 1]?.kind === "number" && items[year]?.kind === "year";
}

/** "lần thứ 5", "vị trí 3 năm liền", "Huân chương hạng Ba": numbers that are no place. */
function isOtherNumber(reading: Reading, at: number, number: number): boolean {
  const { items } = reading;
  const item = items[number];
  const word = lower(items[at]);
  const only = number === at + 1;
  const after = items[number + 1];
  if (item?.kind !== "number" || hasCue(after, "placesUnit", "pointsUnit") || isMark(after, "%"))
    return true;
  const isRun = hasCue(after, "yearsNoun", "consecutive") && items[number + 2]?.kind !== "year";
  if (isRun) return word === "thứ" || !item.isOrdinal;
  if (only && word === "came" && !item.isOrdinal) return true;
  if (only && word === "hạng" && item.isSpelled)
    return !isPlaceAfter(items, number) && !isAfterScore(items, at, number);
  if (word !== "thứ" && word !== "thu") return false;
  if (hasCue(items[at - 1], "notNth", "yearsNoun")) return true;
  const isListed =
    hasCue(items[at - 1], "and", "up", "down", "lenTo", "xuongTo") ||
    isMark(items[at - 1], ",", "(", ":") ||
    (/^(?:vẫn|về|lại|trở lại|trở về|tiếp tục|giữ|chỉ)$/.test(lower(items[at - 1])) &&
      !isWeekday(items, number)) ||
    items[at - 1]?.kind === "year" ||
    items[at - 1]?.kind === "index" ||
    items[at - 1]?.kind === "province";
  return !isPlaceAfter(items, number) && !isListed;
}

/** "(0,67 điểm, hạng nhì)" */
function isAfterScore(items: readonly Item[], at: number, number: number): boolean {
  const isClosed = isMark(items[number + 1], ")");
  return isClosed && isMark(items[at - 1], ",") && unitAt(items, at - 2).unit !== null;
}

/** "về thứ hai tuần trước" */
function isWeekday(items: readonly Item[], number: number): boolean {
  return /^(?:tuần|tới|này|hàng|hằng)$/.test(lower(items[number + 1]));
}

function isPlaceAfter(items: readonly Item[], number: number): boolean {
  const after = items[number + 1];
  return (
    isMark(after, "/") ||
    after?.kind === "region" ||
    hasCue(after, "nationwide", "region", "units", "about2", "of", "totalOf", "fromBottom")
  );
}

/** "/63", "trong số 63 tỉnh", "of 63" after a place. */
export function total(reading: Reading, number: number): { of: number | null; last: number } {
  const { items } = reading;
  const isSlash = isMark(items[number + 1], "/");
  const isSaid = hasCue(items[number + 1], "totalOf") || lower(items[number + 1]) === "of";
  const skip =
    hasCue(items[number + 2], "totalOf") || ["all", "số", "tổng"].includes(lower(items[number + 2]))
      ? 3
      : 2;
  const place = isSlash ? number + 2 : number + skip;
  const item = isSlash || isSaid ? numberAt(reading, place) : null;
  const count = placeOf(item) ?? (isEndOfPlace(items[place + 1]) ? tooMany(item) : null);
  return count === null ? { of: null, last: number } : { of: count, last: place };
}

/** "first in the country to try it": no place. */
export function leadsToVerb(items: readonly Item[], at: number): boolean {
  const to = items.slice(at, at + 4).findIndex((item) => hasCue(item, "to"));
  return to >= 0 && items[at + to + 1]?.kind === "word";
}

/** "4th of 63", "in second place", "fourth nationwide". */
export function ordinal(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const item = numberAt(reading, at);
  const place = placeOf(item);
  if (item === null || place === null || !item.isOrdinal) return null;
  const { of, last } = total(reading, at);
  if (of !== null) return draft(rank(place, of), at, last);
  if (hasCue(items[at + 1], "placeNoun")) {
    const counted = total(reading, at + 1);
    return draft(rank(place, counted.of), at, counted.last);
  }
  const isReached =
    hasCue(items[at - 1], "to") && hasCue(items[at - 2], "placesUnit", "up", "down");
  const isSecondToOne =
    hasCue(items[at + 1], "comparedPlace") && lower(items[at + 1]) === "only to";
  const isAlso =
    hasCue(items[at - 1], "and") &&
    (items[at + 2]?.kind === "year" || hasCue(items[at + 1], "respectively")) &&
    items.slice(0, at).some((other) => hasCue(other, "rank"));
  const isListed =
    items[at - 1]?.kind === "province" &&
    items.slice(0, at).some((other) => hasCue(other, "rank", "lead"));
  const isEnd =
    items[at + 1] === undefined || items[at + 1]?.kind === "mark" || hasCue(items[at + 1], "and");
  const isNationwide = hasCue(items[at + 1], "nationwide") && !leadsToVerb(items, at + 2);
  const isPlace =
    isNationwide || hasCue(items[at + 1], "fromBottom") || isReached || isSecondToOne || isAlso;
  return isPlace || (isListed && isEnd) ? draft(rank(place, null), at, at) : null;
}

/** "85,77 điểm (50/63)", ", 50/63 tỉnh, thành phố". */
export function bracketed(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const place = placeOf(numberAt(reading, at));
  const of = isMark(items[at + 1], "/") ? placeOf(numberAt(reading, at + 2)) : null;
  if (place === null || of === null || of < 34 || place > of) return null;
  const isInBrackets = isMark(items[at - 1], "(") && isMark(items[at + 3], ")", ",", ";");
  const isAfterComma = isMark(items[at - 1], ",") && hasCue(items[at + 3], "units");
  const isSaid = isSaidPlace(items, at) && (items[at + 3]?.kind ?? "mark") === "mark";
  return isInBrackets || isAfterComma || isSaid ? draft(rank(place, of), at, at + 2) : null;
}

/** "Xếp hạng PCI của Hà Giang năm 2024 là 25/63" */
function isSaidPlace(items: readonly Item[], at: number): boolean {
  if (lower(items[at - 1]) !== "là") return false;
  const isHead = (item: Item) => /^(?:xếp hạng|thứ hạng|vị trí)(?: |$)/.test(lower(item));
  const isEnd = (item: Item) => item.kind === "number" || item.kind === "mark";
  const head = seek(items, at - 2, -1, 10, isHead, isEnd);
  if (head === null) return false;
  return items[head - 1] === undefined || items[head - 1]?.kind === "mark";
}
