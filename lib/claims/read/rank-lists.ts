import { type Draft, draft, numberAt, placeOf, type Reading, rank, unitAt } from "./draft";
import { hasCue, type Item, isMark } from "./item";
import { total } from "./rank-numbers";

/** "lần lượt xếp thứ 30, 25 và 7": bare numbers after the first place. */
export function listed(reading: Reading, made: Draft): Draft[] {
  const { items } = reading;
  const isInOrder = items.slice(0, made.last).some((item) => hasCue(item, "respectively"));
  const dated = withYears(reading, made);
  if (dated.length > 0) return dated;
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

/** "thứ 61 năm 2016, 58 năm 2017 và 32 năm 2018", "6 (năm 2023) và 4 (năm 2024)": each with its year. */
function withYears(reading: Reading, made: Draft): Draft[] {
  const { items } = reading;
  const more: Draft[] = [];
  if (made.stated.kind !== "rank" || made.stated.place === null) return more;
  let link = afterYear(items, made.last + 1);
  while (link !== null) {
    const at = hasCue(items[link], "and") || isMark(items[link], ",") ? link + 1 : null;
    const number = at === null ? null : numberAt(reading, at);
    const place = placeOf(number);
    if (at === null || place === null || number?.isSpelled) break;
    const { of, last } = total(reading, at);
    const next = afterYear(items, last + 1);
    if (next === null) break;
    more.push(draft(rank(place, of), at, last));
    link = next;
  }
  return more;
}

/** The item after "năm 2016" or "(năm 2016)" at `at`; null where no year is there. */
function afterYear(items: readonly Item[], at: number): number | null {
  const isBracketed = isMark(items[at], "(");
  const start = isBracketed ? at + 1 : at;
  const year = hasCue(items[start], "yearWord") ? start + 1 : start;
  const item = items[year];
  if (item?.kind !== "year" || item.until !== null || item.year === null) return null;
  if (!isBracketed) return year + 1;
  return isMark(items[year + 1], ")") ? year + 2 : null;
}
