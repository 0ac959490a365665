import { type Draft, draft, numberAt, placeOf, type Reading, rank, seek, take } from "./draft";
import { groupsOf } from "./groups";
import { hasCue, type Item, isMark, lower } from "./item";
import { isOfPart, isOfSeveral } from "./leader-lists";
import { total } from "./rank-numbers";
import { settle } from "./rank-scope";

const fixedPlaces = [
  ["lead", 1],
  ["last", "last"],
  ["nextToLast", "next-to-last"],
  ["runnerUp", 2],
] as const;

export function worded(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const item = items[at];
  const fixed = fixedPlaces.find(([cue]) => hasCue(item, cue));
  if (fixed === undefined || isOfGroup(items, at) || isOfSomethingElse(items, at)) return null;
  if (isHeldBySeveral(items, at)) return null;
  if (isCountedFrom(items[at - 1])) return null;
  const { of, last } = counted(reading, at) ?? total(reading, at);
  return draft(rank(fixed[1], of), at, last);
}

/** "Xếp cuối bảng PCI 2022 là 3 tỉnh: ...", "the bottom three": a place of several is none. */
function isHeldBySeveral(items: readonly Item[], at: number): boolean {
  if (lower(items[at]) === "bottom" && items[at + 1]?.kind === "number") return true;
  const link = seek(
    items,
    at + 1,
    1,
    8,
    (item) => hasCue(item, "isThat"),
    (item) => item.kind === "province" || isMark(item, ",", ";"),
  );
  const [count, units] = link === null ? [] : items.slice(link + 1, link + 3);
  const isUnits = hasCue(units, "units") || units?.kind === "other";
  return count?.kind === "number" && (count.count ?? 0) > 1 && isUnits;
}

/** "the second lowest in the country": not the last one. */
function isCountedFrom(before: Item | undefined): boolean {
  return before?.kind === "number" && before.isOrdinal;
}

/** "dẫn đầu 13 tỉnh, thành phố" */
function counted(reading: Reading, at: number): { of: number; last: number } | null {
  const of = placeOf(numberAt(reading, at + 1));
  const units = reading.items[at + 2];
  const isUnits = hasCue(units, "units") || units?.kind === "other";
  return of !== null && of > 1 && isUnits ? { of, last: at + 2 } : null;
}

/** "nhóm dẫn đầu", "người đứng đầu", "30 tỉnh dẫn đầu": not one place. */
export function isOfGroup(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  if (hasCue(items[back], "units", "manyUnits")) back -= 1;
  if (hasCue(items[at - 1], "manyUnits")) return true;
  const before = items[back];
  if (before?.kind === "number") return hasCue(items[back + 1], "units") && before.count !== 1;
  if (items[at - 1]?.kind === "other") return true;
  const word = lower(before);
  const isArticle = /^(?:trong|trong số|do|số)$/.test(word) && back < at - 1;
  const isPerson =
    /^(?:người|đoàn|một trong số|một trong|danh sách)$|(?:^| )(?:nhóm|tốp|top|các|những)$/.test(
      word,
    );
  return isArticle || isPerson;
}

/** "dẫn đầu phong trào", "dẫn đầu đoàn công tác": a word of another meaning follows. */
function isOfSomethingElse(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const word = lower(next);
  if (hasCue(next, "units", "manyUnits")) return /^(?:provinces|localities|cities)$/.test(word);
  if (hasCue(next, "lowerLevel", "office", "serviceNoun", "document", "group", "top")) return true;
  if (next?.kind !== "word") return false;
  return !/^(?:the|bảng|danh|tại|by|bởi|trong|ở|với|an|a|this|that|tiếp|hiện|tục|sau|khi|vẫn|năm|ngôi|chung)$/.test(
    word,
  );
}

/** "top 10", "nhóm 30 tỉnh dẫn đầu", "trong 10 địa phương cao nhất cả nước". */
export function topOf(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  if (!hasCue(items[at], "top", "group", "one")) return null;
  const skip = isMark(items[at + 1], "-") || lower(items[at + 1]) === "the" ? at + 2 : at + 1;
  const number = isTopWord(items[skip]) ? skip + 1 : skip;
  const within = placeOf(numberAt(reading, number));
  const item = items[number];
  if (
    within === null ||
    item?.kind !== "number" ||
    item.isOrdinal ||
    isMark(items[number + 1], "%", "/")
  )
    return null;
  const ahead = items.slice(number + 1, number + 8);
  const stop = ahead.findIndex((next) => isMark(next, ",", ";", "(") && !isMark(next, "/"));
  const rest = stop < 0 ? ahead : ahead.slice(0, stop);
  const isWorst =
    rest.some((next) => hasCue(next, "worst", "last")) || hasCue(items[at + 1], "worst");
  const isLeft = items
    .slice(Math.max(0, at - 3), at)
    .some((before) => /^(?:khỏi|ngoài|rời|out)$/.test(lower(before)));
  const isTop = hasCue(items[at], "top") || isTopWord(items[skip]);
  const isOther = rest.some(
    (next) => hasCue(next, "up", "down") || (next.kind === "index" && next.isForeign),
  );
  const isGroup =
    hasCue(rest[0], "units", "firstOf", "rank") &&
    rest.some((next) => hasCue(next, "firstOf", "lead"));
  if (isWorst || isLeft || isOther || !(isTop || isGroup)) return null;
  const first = rest.findIndex((next) => hasCue(next, "firstOf", "lead"));
  const last = isTop && !isGroup ? number : number + 1 + Math.max(0, first);
  return draft({ kind: "rank", place: null, within, of: null }, at, last);
}

function isTopWord(item: Item | undefined): boolean {
  return hasCue(item, "top");
}

/** "tiếp theo là Hải Phòng", "followed by Hai Phong". */
export function nextOne(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  if (!hasCue(items[at], "next")) return null;
  const skip = hasCue(items[at + 1], "isThat") || isMark(items[at + 1], ":") ? at + 2 : at + 1;
  const place = hasCue(items[skip], "units", "municipality") ? skip + 1 : skip;
  const province = items[place];
  if (province?.kind !== "province" || province.isObject || hasOwnPlace(reading, place))
    return null;
  return draft({ kind: "rank", place: null, within: null, of: null }, at, place, {
    next: 1,
    named: place,
  });
}

/** "Tiếp đến là Gia Lai (65,34 điểm, thứ 30)": its own place is printed, up to the next province. */
function hasOwnPlace({ items }: Reading, province: number): boolean {
  const place = seek(
    items,
    province + 1,
    1,
    14,
    (item, at) => hasCue(item, "rank", "nth", "numberOne") && items[at + 1]?.kind === "number",
    (item) => item.kind === "province" || isMark(item, ";") || hasCue(item, "next"),
  );
  return place !== null;
}

/** "Ba tỉnh dẫn đầu lần lượt là A, B và C", "các vị trí tiếp theo lần lượt thuộc về B, C". */
export function inOrder(reading: Reading, at: number): Draft[] {
  const { items } = reading;
  if (!hasCue(items[at], "respectively")) return [];
  const isLink = (item: Item) =>
    hasCue(item, "isThat") || isMark(item, ":") || hasCue(item, "units", "municipality");
  const first = seek(
    items,
    at + 1,
    1,
    4,
    (item) => item.kind === "province",
    (item) => !isLink(item),
  );
  const isHead = (item: Item) => isFirst(item) || hasCue(item, "next");
  const head = seek(
    items,
    at - 1,
    -1,
    14,
    isHead,
    (item) => item.kind === "province" || isMark(item, ";"),
  );
  const row = groupsOf(items, "province").find((places) => first !== null && places[0] === first);
  if (head === null || row === undefined || row.length < 2 || isOfSubject(items, head)) return [];
  const isNext = hasCue(items[head], "next");
  take(reading, head, at);
  if (first === null || isOfSeveral(items, head, first)) return [];
  const isPart = !isNext && isOfPart(items, head, first);
  return row.flatMap((place, index) => {
    const settled = settle(items, draft(rank(index + 1, null), head, head));
    if (settled === null || (isPart && settled.stated.kind === "rank")) return [];
    const next = isNext ? index + 1 : 0;
    return { ...settled, first: place, last: place, next, named: place };
  });
}

/** "Hải Phòng dẫn đầu, các tỉnh còn lại trong top 3 lần lượt là ...": the lead is that of the one named before it. */
function isOfSubject(items: readonly Item[], head: number): boolean {
  const start = items.slice(0, head).findLastIndex((item) => isMark(item, ",", ";", ":")) + 1;
  return items.slice(start, head).some((item) => item.kind === "province" && !item.isObject);
}

function isFirst(item: Item): boolean {
  return hasCue(item, "lead") || (hasCue(item, "firstOf") && !/^đầu$/i.test(item.raw));
}
