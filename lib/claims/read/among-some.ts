import type { Draft } from "./draft";
import { hasCue, type Item, lower } from "./item";
import { speaksOfUnits } from "./unit-words";

/** Whether a place says by itself that it is among all: "50/63", "thứ 7 cả nước". */
export function isOfAll(items: readonly Item[], made: Draft): boolean {
  const isCounted = made.stated.kind === "rank" && made.stated.of !== null;
  return (
    isCounted ||
    items.slice(made.last + 1, made.last + 4).some((item) => hasCue(item, "nationwide"))
  );
}

/** "Trong 14 tỉnh miền núi, Bắc Giang đứng đầu", "Cụm thi đua các thành phố: ...": a place among some only. */
export function isAmongSome(
  items: readonly Item[],
  drafts: readonly Draft[],
  made: Draft,
): boolean {
  if (made.stated.kind !== "rank" || isOfAll(items, made)) return false;
  if (made.stated.within !== null)
    return items.some((_, at) => at < made.first && isPartOfAll(items, at));
  const group = items.findIndex(
    (item, at) =>
      (at < made.first || (at > made.last && at <= made.last + 2)) && opensGroup(items, item, at),
  );
  return group >= 0 && !drafts.some(({ first, last }) => first <= group && last > group);
}

/** "trong 14 tỉnh", "among the 14 provinces", "cụm thi đua": what is told is told among these alone. */
export function opensGroup(items: readonly Item[], item: Item, at: number): boolean {
  if (/^cụm(?: thi đua)?$/.test(lower(item))) return true;
  if (isPartOfAll(items, at)) return true;
  const isThe = hasCue(item, "one") && /^the$/.test(lower(items[at + 1]));
  const count = isThe ? items[at + 2] : items[at + 1];
  if (!hasCue(item, "one", "totalOf") || count?.kind !== "number" || count.count === null)
    return false;
  const units = items[at + 2];
  const isEnglish =
    /^among/.test(lower(item)) &&
    items.slice(at + 2, at + 8).some((other) => hasCue(other, "units"));
  const isUnits =
    isEnglish ||
    hasCue(units, "units", "municipality") ||
    (units?.kind === "other" && !hasCue(items[at + 3], "firstOf"));
  return count.count > 1 && count.count < 34 && isUnits;
}

/** "trong các tỉnh Tây Nguyên", "among northern provinces"; not "trong các tỉnh, thành phố cả nước". */
function isPartOfAll(items: readonly Item[], at: number): boolean {
  const [item, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (/^among/.test(lower(item))) {
    const units = items.slice(at + 1, at + 7).findIndex((other) => speaksOfUnits(other));
    const between = items.slice(at + 1, at + 1 + units);
    return units > 0 && between.some(({ kind }) => kind === "word" || kind === "region");
  }
  const isAmong = /^(?:trong|trong số|giữa)$/.test(lower(item));
  const isMany = /^(?:các|những|một số|nhiều) /.test(lower(next)) && speaksOfUnits(next);
  return isAmong && isMany && (after?.kind === "word" || after?.kind === "region");
}
