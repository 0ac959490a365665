import { isFigureFiller, isGapWord, isYearLink, opensComparison } from "./comparison-words";
import {
  boundOf,
  type Draft,
  type DraftYear,
  draft,
  numberAt,
  placeOf,
  type Reading,
  take,
  unitAt,
} from "./draft";
import { hasCue, isMark, lower } from "./item";

/** A figure that another is compared with, in places of items: "so với mức 63,17 điểm của năm 2022". */
interface ComparedFigure {
  readonly first: number;
  readonly number: number;
  readonly last: number;
  readonly year: number;
}

/** The figures that the sentence compares with, each the claim of its own year. */
export function findCompared(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < reading.items.length; at += 1) {
    const figure = figureAt(reading, at);
    const made = figure && claimOf(reading, figure);
    if (!figure || !made) continue;
    take(reading, figure.first, figure.last);
    found.push(made);
  }
  return found;
}

function figureAt(reading: Reading, first: number): ComparedFigure | null {
  const { items } = reading;
  if (!opensComparison(items, first)) return null;
  let number = first + 1;
  while (number < first + 4 && isFigureFiller(items[number])) number += 1;
  if (numberAt(reading, number) === null) return null;
  const hasFiller = number > first + 1 && boundOf(items[first + 1]) === null;
  const isOfTotal = isMark(items[number + 1], "/") && items[number + 2]?.kind === "number";
  const end = unitAt(items, isOfTotal ? number + 3 : number + 1).next;
  // "cao hơn 3,19 điểm năm 2022" would be the gap itself.
  if (isGapWord(items[first]) && !hasFiller && !/^(?:của|of)/.test(lower(items[end]))) return null;
  let year = end;
  while (year < end + 4 && isYearLink(items[year])) year += 1;
  const item = items[year];
  if (item?.kind !== "year" || item.until !== null || item.role === "ignored") return null;
  return { first, number, last: end - 1, year };
}

function claimOf(reading: Reading, { first, number, last, year }: ComparedFigure): Draft | null {
  const { items } = reading;
  const item = numberAt(reading, number);
  const said = items[year];
  if (item === null || said?.kind !== "year") return null;
  const when: DraftYear =
    said.year === null ? { kind: "before", since: null } : { kind: "item", at: year };
  const { unit } = unitAt(items, number + 1);
  const isPlace = item.isOrdinal || hasCue(items[number - 1], "rank", "nth");
  const place = placeOf(item);
  if (isPlace && place !== null && unit === null) {
    const of = isMark(items[number + 1], "/")
      ? (placeOf(numberAt(reading, number + 2)) ?? null)
      : null;
    return draft({ kind: "rank", place, within: null, of }, first, last, { year: when });
  }
  const isValue = unit === "points" || unit === "percent" || (unit === null && item.hasDecimals);
  if (!isValue || item.printed === "" || isMark(items[number + 1], "/")) return null;
  const bound = boundOf(items[number - 1]);
  const stated = { kind: "value", printed: item.printed, bound } as const;
  return draft(stated, first, last, { year: when, isPercent: unit === "percent" });
}
