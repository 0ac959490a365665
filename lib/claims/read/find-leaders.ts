import { opensGroup } from "./among-some";
import { type Draft, draft, placeOf, type Reading, rank, take } from "./draft";
import { groupsOf } from "./groups";
import { hasCue, type Item, isMark, lower } from "./item";
import { isNumbered, isOfPart, isOfSeveral, listAfter } from "./leader-lists";
import { settle } from "./rank-scope";
import { topOf } from "./rank-words";
import { isUnits } from "./unit-words";

/** The words before a list of leaders: "5 tỉnh dẫn đầu", "top 5", with how many they are. */
interface Head {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/**
 * "5 tỉnh dẫn đầu PCI 2023 gồm A, B, C, D, E": each of those named is among the first five; where the list is
 * said in order ("lần lượt", "1. A, 2. B"), each has its place. Lists of the last ones are left out.
 */
export function findLeaders(reading: Reading): Draft[] {
  const { items } = reading;
  const found: Draft[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const head = headAt(reading, at);
    if (head === null) continue;
    const members = listAfter(items, head.last + 1, head.count) ?? listBefore(items, head);
    if (members === null) continue;
    const isOneOf = isAmongTop(items, head);
    const isInOrder =
      !isOneOf &&
      !isFurtherPart(items, head) &&
      (isSaidInOrder(items, head, members) || isNumbered(items, members));
    const start = Math.max(head.last, members[0] ?? 0);
    take(reading, head.first, isInOrder ? start : head.last);
    const isShared = isOfSeveral(items, head.first, endOfWords(items, head, members));
    const isPart = !isOneOf && isOfPart(items, head.last, members[0] ?? 0);
    if (isShared || isPart || isOfSome(items, head)) continue;
    found.push(
      ...members.map((place, index) => {
        const stated = isInOrder ? rank(index + 1, null) : within(head.count);
        return draft(stated, place, place, { named: place });
      }),
    );
    at = head.last;
  }
  return found;
}

/** "... có 3 tỉnh trong top 5 gồm ...": the five are those of the country, and the three are some of them. */
function isAmongTop(items: readonly Item[], head: Head): boolean {
  return hasCue(items[head.first], "top") && hasCue(items[head.first - 1], "one");
}

/** "Nửa sau của top 10 lần lượt là ...": those further down, not from the first on. */
function isFurtherPart(items: readonly Item[], head: Head): boolean {
  const clause = items.slice(Math.max(0, head.first - 6), head.first);
  const start = clause.findLastIndex((item) => isMark(item, ",", ";", ":")) + 1;
  return clause
    .slice(start)
    .some((item) =>
      /^(?:nửa|phần|còn lại|còn|lại|cuối|half|rest|remaining|other)$/.test(lower(item)),
    );
}

/** The words that say what the leaders lead in: up to the list, or where that stands before, up to a new clause. */
function endOfWords(items: readonly Item[], head: Head, members: readonly number[]): number {
  const [start = 0] = members;
  if (start > head.last) return start;
  const end = items.findIndex(
    (item, at) => at > head.last && (isMark(item, ";") || item.kind === "province"),
  );
  return end < 0 ? items.length : end;
}

/** "lần lượt" before the list, or "in that order" right after it. */
function isSaidInOrder(items: readonly Item[], head: Head, members: readonly number[]): boolean {
  const [start = 0, end = 0] = [members[0], members.at(-1)];
  const isBefore = items.slice(head.first, start).some((item) => hasCue(item, "respectively"));
  return isBefore || items.slice(end + 1, end + 3).some((item) => hasCue(item, "respectively"));
}

function within(count: number) {
  return { kind: "rank", place: null, within: count, of: null } as const;
}

/** Leaders of a region, a sector or a group of provinces only. */
function isOfSome(items: readonly Item[], head: Head): boolean {
  const isInGroup = items
    .slice(0, head.first)
    .some((item, place) => opensGroup(items, item, place));
  return isInGroup || settle(items, draft(within(head.count), head.first, head.last)) === null;
}

function headAt(reading: Reading, at: number): Head | null {
  const { items } = reading;
  if (reading.taken.has(at)) return null;
  const top = hasCue(items[at], "top") ? topOf(reading, at) : null;
  if (top?.stated.kind === "rank" && top.stated.within !== null && top.stated.within > 1)
    return { count: top.stated.within, first: top.first, last: top.last };
  const count = countAt(items, at);
  if (count === null) return null;
  const last =
    hasCue(items[at + 1], "lead") && isUnits(items[at + 2]) ? at + 2 : leadAfter(items, at);
  if (last !== null) return { count, first: at, last };
  const lead =
    isUnits(items[at + 1]) && hasCue(items[at - 1], "isThat") ? leadBefore(items, at) : null;
  return lead === null ? null : { count, first: lead, last: at + 1 };
}

/** "5", "năm" before "tỉnh". */
function countAt(items: readonly Item[], at: number): number | null {
  const item = items[at];
  const isFive = hasCue(item, "yearWord") && lower(item) === "năm" && isUnits(items[at + 1]);
  if (isFive) return 5;
  if (item?.kind !== "number" || item.isOrdinal) return null;
  const count = placeOf(item);
  return count !== null && count > 1 && count <= 30 ? count : null;
}

/** "5 tỉnh dẫn đầu", "5 tỉnh có chỉ số PCI cao nhất": the place of "dẫn đầu", "cao nhất". */
function leadAfter(items: readonly Item[], at: number): number | null {
  if (!isUnits(items[at + 1])) return null;
  for (let place = at + 2; place < at + 12; place += 1) {
    const item = items[place];
    if (hasCue(item, "lead", "firstOf") && !isPart(item)) return place;
    const isLink =
      hasCue(item, "intro", "yearWord", "pointsUnit", "nationwide", "about2", "reach") ||
      (item?.kind === "index" && !item.isForeign) ||
      item?.kind === "year" ||
      isMark(item, "(", ")") ||
      /^(?:có|đạt|điểm|điểm số|số điểm|kết quả|with|the|xếp hạng|that|which)$/.test(lower(item));
    if (!isLink) return null;
  }
  return null;
}

/** "đầu" alone is part of other words. */
function isPart(item: Item | undefined): boolean {
  return lower(item) === "đầu";
}

/** "Dẫn đầu PCI 2023 là 5 tỉnh: ..." */
function leadBefore(items: readonly Item[], at: number): number | null {
  for (let back = at - 2; back > at - 10; back -= 1) {
    const item = items[back];
    if (hasCue(item, "lead")) return back;
    const isLink =
      item?.kind === "index" ||
      item?.kind === "year" ||
      hasCue(item, "intro", "about2", "yearWord", "nationwide");
    if (!isLink) return null;
  }
  return null;
}

/** "A (92,18%), B và C là 3 địa phương dẫn đầu" */
function listBefore(items: readonly Item[], head: Head): readonly number[] | null {
  let end = head.first - 1;
  if (!hasCue(items[end], "isThat")) return null;
  while (
    hasCue(items[end], "isThat", "together") ||
    /^(?:đã|cũng|vẫn|tiếp|tục)$/.test(lower(items[end]))
  )
    end -= 1;
  if (isMark(items[end], ")"))
    end = items.findLastIndex((item, at) => at < end && isMark(item, "(")) - 1;
  const row = groupsOf(items, "province").find((places) => places.at(-1) === end);
  return row !== undefined && row.length > 1 && row.length <= head.count ? row : null;
}
