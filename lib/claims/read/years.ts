import { continuesCompared, isCompared } from "./compared-years";
import { endOfDate, isCode } from "./dates";
import {
  hasCue,
  isCountOfYears,
  isMark,
  lower,
  type PlainItem,
  type YearItem,
  type YearRole,
} from "./item";
import type { RawItem } from "./lexing";

export type DatedItem = RawItem | DatedYear;
/** With the place of the index that it is written to. */
export type DatedYear = Omit<YearItem, "of"> & { readonly attachedTo: number | null };

/** Years of the text; the place of the index that a year is written to ("PCI 2023"), else null. */
export function readYears(items: readonly RawItem[]): DatedItem[] {
  const read: DatedItem[] = [];
  let at = 0;
  while (at < items.length) {
    const { made, next } = readOne(items, at, read);
    read.push(...made);
    at = next;
  }
  return read;
}

function readOne(
  items: readonly RawItem[],
  at: number,
  before: readonly DatedItem[],
): { made: DatedItem[]; next: number } {
  const item = items[at];
  if (item === undefined) return { made: [], next: at + 1 };
  if (isYearsAgo(items, at)) return { made: [plain(item)], next: at + 1 };
  if (hasCue(item, "lastYear")) {
    const isThan = hasCue(items[at - 1], "gapTo", "comparedPlace");
    const role =
      isThan || hasCue(item, "compared") || isCompared(items, at) ? "compared" : "edition";
    return { made: [{ ...year(item, item, null, null, role, null), shift: -1 }], next: at + 1 };
  }
  if (hasCue(item, "nextYear") && !isCountOfYears(items[at - 1])) {
    const made = year(item, item, null, null, "edition", null);
    return { made: [{ ...made, shift: 1 }], next: at + 1 };
  }
  if (item.kind !== "number") return { made: [item], next: at + 1 };
  const end = endOfDate(items, at);
  if (end > at) return { made: ignored(items, at, end), next: end };
  const value = yearOf(items, at);
  if (value === null) return { made: [isCode(items, at) ? plain(item) : item], next: at + 1 };
  const last = endOfRange(items, at);
  const until = last > at ? yearOf(items, last) : null;
  const index = attachment(items, at, last);
  const role = roleOf(items, at, last, index, before);
  return { made: [year(item, items[last] ?? item, value, until, role, index)], next: last + 1 };
}

/** "10 năm trước" */
function isYearsAgo(items: readonly RawItem[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]];
  const isCounted = before?.kind === "number" && before.count !== null && !before.hasDecimals;
  return isCounted && hasCue(item, "lastYear") && /^(?:năm|kỳ|lần)/.test(lower(item));
}

function year(
  first: RawItem,
  last: RawItem,
  value: number | null,
  until: number | null,
  role: YearRole,
  attachedTo: number | null,
): DatedYear {
  const { start, raw } = first;
  return {
    kind: "year",
    start,
    end: last.end,
    raw,
    role,
    year: value,
    shift: 0,
    until,
    attachedTo,
  };
}

function plain(item: RawItem): PlainItem {
  return { kind: "word", start: item.start, end: item.end, raw: item.raw, form: "", upper: false };
}

function ignored(items: readonly RawItem[], at: number, end: number): DatedItem[] {
  return items.slice(at, end).map(plain);
}

/** A number of four digits without a unit, from 2000 to 2035. */
function yearOf(items: readonly RawItem[], at: number): number | null {
  const item = items[at];
  if (item?.kind !== "number" || !/^20[0-3]\d$/.test(item.raw)) return null;
  const isNamed = hasCue(items[at - 1], "yearWord", "untilYear", "compared");
  const isPlace = hasCue(items[at + 1], "rank") && items[at + 2]?.kind === "number";
  const isCounted =
    !isNamed && !isPlace && hasCue(items[at + 1], "pointsUnit", "serviceNoun", "placesUnit");
  if (isCounted || isSlash(items, at - 1) || (isSlash(items, at + 1) && isCount(items[at + 2])))
    return null;
  return Number(item.raw);
}

function isCount(item: RawItem | undefined): boolean {
  return item?.kind === "number" && item.count !== null;
}

function isSlash(items: readonly RawItem[], at: number): boolean {
  return isMark(items[at], "/");
}

function isDash(items: readonly RawItem[], at: number): boolean {
  return isMark(items[at], "-");
}

/** The last item of "2017 - 2022", "2017 đến năm 2022"; `at` for a single year. */
function endOfRange(items: readonly RawItem[], at: number): number {
  const link = items[at + 1];
  const isLink =
    isDash(items, at + 1) ||
    hasCue(link, "to", "untilYear") ||
    (link?.kind === "word" && ["đến", "tới", "den"].includes(lower(link)));
  if (!isLink) return at;
  const skip = hasCue(items[at + 2], "yearWord") ? at + 3 : at + 2;
  const from = yearOf(items, at) ?? 0;
  return (yearOf(items, skip) ?? 0) > from ? skip : at;
}

/** Where the index stands that the year is written to. */
function attachment(items: readonly RawItem[], at: number, last: number): number | null {
  const skip = hasCue(items[last + 1], "intro") ? last + 2 : last + 1;
  const next = items[skip];
  if (next?.kind === "name" && !hasCue(items[at - 1], "yearWord")) return next.start;
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    const item = items[back];
    if (item?.kind === "name") return item.start;
    const isLink =
      item?.kind === "place" ||
      hasCue(item, "yearWord", "of", "units", "municipality", "intro", "about2") ||
      isMark(item, "(", ")", '"') ||
      (item?.kind === "word" && /^(?:cấp|của)$/i.test(item.raw));
    if (!isLink) return null;
  }
  return null;
}

function roleOf(
  items: readonly RawItem[],
  at: number,
  last: number,
  index: number | null,
  before: readonly DatedItem[],
): YearRole {
  if (isCompared(items, at) || startsSpan(items, at) || isOnYear(items, at)) return "compared";
  const isFrom = lower(items[at - 1]) === "from";
  if (isFrom && last === at) return "compared";
  if (continuesCompared(items, at, before) && !startsSpan(items, at - 2)) return "compared";
  if (isInPeriod(items, at)) return "ignored";
  if (index !== null) return "edition";
  return isAnnouncement(items, at, last) ? "ignored" : "edition";
}

/** "improved five places on 2022" */
function isOnYear(items: readonly RawItem[], at: number): boolean {
  const isChange = hasCue(items[at - 2], "placesUnit", "pointsUnit", "percentUnit");
  return isChange && lower(items[at - 1]) === "on";
}

/** "between 2021 and 2022": the first year is the one compared with. */
function startsSpan(items: readonly RawItem[], at: number): boolean {
  const isPair = hasCue(items[at + 1], "and") && yearOf(items, at + 2) !== null;
  return isPair && lower(items[at - 1]) === "between";
}

/** "tháng 4 năm 2024", "6 tháng đầu năm 2024", "quý I/2024": a part of the year. */
function isInPeriod(items: readonly RawItem[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const item = items[back];
    if (hasCue(item, "period")) return true;
    if (isMark(item, ",", ";", ":", "(") || item?.kind === "name") return false;
  }
  return false;
}

/** "công bố năm 2024", "Năm 2024, Bộ Nội vụ công bố". */
function isAnnouncement(items: readonly RawItem[], at: number, last: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    if (hasCue(items[back], "announce")) return true;
    if (items[back]?.kind === "mark") break;
  }
  for (let ahead = last + 1; ahead <= last + 9; ahead += 1) {
    const item = items[ahead];
    if (hasCue(item, "announce")) return true;
    if (item?.kind === "number" || item?.kind === "place") return false;
  }
  return false;
}
