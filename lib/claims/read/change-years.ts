import { type Draft, draft, numberAt, placeOf, type Reading, seek, take, unitAt } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";

/** "sau 3 năm", "giai đoạn 2021-2025": a change since we do not know when. */
export function isOverYears(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    if (item.kind === "year") return item.until !== null || isSince(items, at);
    const isYears =
      hasCue(items[at + 1], "yearWord", "yearsNoun") &&
      lower(items[at + 1]) !== "in" &&
      items[at + 2]?.kind !== "year";
    return item.kind === "number" && isYears && !hasCue(items[at + 2], "consecutive");
  });
}

/** "Kể từ năm 2020, ...": the year is that of the beginning; "up 3 places from 2022" says it of a comparison. */
function isSince(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]];
  if (item?.kind !== "year" || item.role !== "edition") return false;
  const link = hasCue(before, "yearWord") ? items[at - 2] : before;
  return hasCue(link, "from") || /^(?:từ|since)$/.test(lower(link));
}

/** Whether a change says since when, and a figure of what year it is. */
export function hasSince({ stated, year }: Draft): boolean {
  if (stated.kind === "delta_rank" || stated.kind === "delta_value") return stated.since !== null;
  return year.kind !== "before" || year.since !== null;
}

/** Compared with a mean, another province or a month and not with an edition. */
export function isAgainstOthers(items: readonly Item[], last: number): boolean {
  const compared = comparedAfter(items, last);
  if (compared === null) return false;
  const next = items.slice(compared + 1, compared + 6);
  const end = next.findIndex((item) => item.kind === "mark" || item.kind === "year");
  return next
    .slice(0, end < 0 ? 5 : end)
    .some(
      (item) =>
        ["other", "province"].includes(item.kind) || hasCue(item, "period", "plan", "nationwide"),
    );
}

function comparedAfter(items: readonly Item[], last: number): number | null {
  return seek(
    items,
    last + 1,
    1,
    5,
    (item) => hasCue(item, "compared"),
    (item) => item.kind === "number" || item.kind === "mark" || item.kind === "year",
  );
}

/** "So với hạng 62 của năm 2021, tăng 12 bậc": compared with something before it that is no year. */
export function isAgainstUnknown(items: readonly Item[], made: Draft): boolean {
  const isChange = made.stated.kind === "delta_rank" || made.stated.kind === "delta_value";
  if (!isChange || comparedYear(items, made) !== null) return false;
  const compared = seek(
    items,
    made.first - 1,
    -1,
    20,
    (item) => hasCue(item, "compared") && /^(?:so|compared)/.test(lower(item)),
    (item) => isMark(item, ";", ")"),
  );
  return compared !== null && !/(?:năm|kỳ)$/.test(lower(items[compared]));
}

/** The year compared with, after the change or before it in the same part of the sentence. */
function comparedYear(items: readonly Item[], made: Draft): number | null {
  const isSought = (item: Item) => item.kind === "year" && item.role === "compared";
  const own = seek(items, made.first, 1, made.last - made.first + 1, isSought);
  if (own !== null) return own;
  const isStop = (item: Item, at: number) =>
    isMark(item, ";", ")") || (item.kind === "number" && !isAfterCompared(items, at, made.last));
  const after = seek(items, made.last + 1, 1, 12, isSought, isStop);
  return after ?? seek(items, made.first - 1, -1, 30, isSought, (item) => isMark(item, ";"));
}

/** "so với 63,17 điểm của năm 2022": the number between "so với" and its year. */
function isAfterCompared(items: readonly Item[], at: number, from: number): boolean {
  return items.slice(Math.max(from + 1, at - 4), at).some((item) => hasCue(item, "compared"));
}

export function withSince(reading: Reading, made: Draft, next: Draft | undefined): Draft {
  const { items } = reading;
  const isChained = next !== undefined && next.first - made.last <= 2;
  const own = comparedYear(items, made);
  const at = own ?? (isChained ? comparedYear(items, next) : null);
  const year = at === null ? undefined : items[at];
  const since = year?.kind === "year" ? year.year : null;
  const { stated } = made;
  if (stated.kind !== "delta_value" && stated.kind !== "delta_rank") return made;
  return { ...made, stated: { ...stated, since } };
}

/** "so với năm 2022 (63,17 điểm)": the figure of the year compared with. */
export function endsInBrackets(reading: Reading, steps: readonly Draft[]): Draft[] {
  const { items } = reading;
  return steps.flatMap((made) => {
    const at = comparedYear(items, made);
    if (at === null || at < made.last || !isMark(items[at + 1], "(")) return [];
    const value = endValue(reading, at);
    return value === null ? [] : [value];
  });
}

function endValue(reading: Reading, year: number): Draft | null {
  const { items } = reading;
  const at = hasCue(items[year + 2], "reach", "rank", "nth") ? year + 3 : year + 2;
  const number = numberAt(reading, at);
  if (number === null || number.printed === "") return null;
  const { unit, next } = unitAt(items, at + 1);
  const when = { kind: "item", at: year } as const;
  const isPlace = hasCue(items[at - 1], "rank", "nth");
  const place = placeOf(number);
  if (isPlace && place !== null) {
    const of = isMark(items[at + 1], "/") ? (numberAt(reading, at + 2)?.count ?? null) : null;
    const last = of === null ? at : at + 2;
    take(reading, at - 1, last);
    return draft({ kind: "rank", place, within: null, of }, at - 1, last, { year: when });
  }
  const isValue =
    unit === "points" || unit === "percent" || (number.hasDecimals && isMark(items[at + 1], ")"));
  if (!isValue) return null;
  take(reading, at, next - 1);
  const stated = { kind: "value", printed: number.printed, bound: null } as const;
  return draft(stated, at, next - 1, { year: when, isPercent: unit === "percent" });
}
