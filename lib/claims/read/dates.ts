import { hasCue, isMark, lower } from "./item";
import type { RawItem } from "./lexing";

/** The item after a date that begins at `at`: "12/3/2024", "4/2024", "9-5" after "ngày"; `at` where none begins. */
export function endOfDate(items: readonly RawItem[], at: number): number {
  const item = items[at];
  if (item?.kind !== "number") return at;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(item.raw)) return at + 1;
  const isAfterPeriod = hasCue(items[at - 1], "period");
  const isSmall = /^\d{1,2}$/.test(item.raw);
  if (!isSmall) return at;
  const joins = (place: number) => isSlash(items, place) || isDash(items, place);
  const second = items[at + 2];
  if (joins(at + 1) && second?.kind === "number") {
    const third = items[at + 4];
    const isYear = (text: string | undefined) => /^20\d\d$/.test(text ?? "");
    if (joins(at + 3) && third?.kind === "number" && isYear(third.raw)) return at + 5;
    if (isYear(second.raw) && Number(item.raw) <= 12 && isSlash(items, at + 1)) return at + 3;
    if (isAfterPeriod) return at + 3;
  }
  const year = items[at + 2];
  const isAmerican =
    isMark(items[at + 1], ",") && year?.kind === "number" && /^20\d\d$/.test(year.raw);
  if (isAfterPeriod && isAmerican && /^[A-Z]/.test(items[at - 1]?.raw ?? "")) return at + 3;
  return isAfterPeriod ? at + 1 : at;
}

/** The number of a document: "Quyết định 1150/QĐ-TTg", "Nghị quyết số 09-NQ/TU". */
export function isCode(items: readonly RawItem[], at: number): boolean {
  const after = items[at + 2];
  const isBeforeLetters =
    (isSlash(items, at + 1) || isDash(items, at + 1)) && after?.kind === "word" && after.upper;
  const before = items[at - 1];
  const isNamed = hasCue(before, "document") && lower(before) !== "số";
  return isBeforeLetters || isNamed;
}

function isSlash(items: readonly RawItem[], at: number): boolean {
  return isMark(items[at], "/");
}

function isDash(items: readonly RawItem[], at: number): boolean {
  return isMark(items[at], "-");
}
