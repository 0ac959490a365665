import { type Draft, draft, numberAt, placeOf, type Reading, rank, seek, unitAt } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";

/** "xếp hạng 50/63", "đứng ở vị trí thứ hai", "ranked 4th". */
export function numbered(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const isMove = hasCue(items[at], "lenTo", "xuongTo") && /vị trí|hạng|thứ/.test(lower(items[at]));
  const isStart = isMove || hasCue(items[at], "rank", "nth", "numberOne");
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
  const place = placeOf(item);
  if (item === null || place === null || isOtherNumber(reading, at, number)) return null;
  const { of, last } = total(reading, number);
  return draft(rank(place, of), at, last);
}

/** "lần lượt xếp thứ 30, 25 và 7": bare numbers after the first place. */
export function listed(reading: Reading, made: Draft): Draft[] {
  const { items } = reading;
  const isInOrder = items.slice(0, made.last).some((item) => hasCue(item, "respectively"));
  if (!isInOrder || made.stated.kind !== "rank" || made.stated.within !== null) return [];
  const more: Draft[] = [];
  for (
    let at = made.last + 2;
    isMark(items[at - 1], ",") || hasCue(items[at - 1], "and");
    at += 2
  ) {
    const place = placeOf(numberAt(reading, at));
    const { of, last } = total(reading, at);
    const next = items[last + 1];
    if (place === null || unitAt(items, at + 1).unit !== null || next?.kind === "word") break;
    more.push(draft(rank(place, of), at, last));
    at = last;
  }
  return more;
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
  if (only && word === "hạng" && item.isSpelled) return !isPlaceAfter(items, number);
  if (word !== "thứ" && word !== "thu") return false;
  if (hasCue(items[at - 1], "notNth", "yearsNoun")) return true;
  const isListed =
    hasCue(items[at - 1], "and", "up", "down", "lenTo", "xuongTo") ||
    isMark(items[at - 1], ",", "(", ":") ||
    items[at - 1]?.kind === "index" ||
    items[at - 1]?.kind === "province";
  return !isPlaceAfter(items, number) && !isListed;
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
  const count = isSlash || isSaid ? placeOf(numberAt(reading, place)) : null;
  return count === null ? { of: null, last: number } : { of: count, last: place };
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
  const isPlace =
    hasCue(items[at + 1], "nationwide", "fromBottom") || isReached || isSecondToOne || isAlso;
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
  return isInBrackets || isAfterComma ? draft(rank(place, of), at, at + 2) : null;
}
