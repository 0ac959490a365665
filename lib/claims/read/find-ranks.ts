import { type Draft, type Reading, take } from "./draft";
import { hasCue, type Item, lower } from "./item";
import { bracketed, listed, numbered, ordinal } from "./rank-numbers";
import { settle } from "./rank-scope";
import { inOrder, nextOne, topOf, worded } from "./rank-words";

/** "xếp hạng 50/63", "dẫn đầu", "đứng cuối", "top 10", "vị trí 8/13 vùng Đồng bằng sông Cửu Long". */
export function findRanks(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < reading.items.length; at += 1) {
    if (reading.taken.has(at)) continue;
    found.push(...inOrder(reading, at));
    if (reading.taken.has(at)) continue;
    const made =
      numbered(reading, at) ??
      ordinal(reading, at) ??
      bracketed(reading, at) ??
      worded(reading, at) ??
      topOf(reading, at) ??
      nextOne(reading, at);
    if (made === null) continue;
    const all = [made, ...listed(reading, made)];
    for (const each of all) take(reading, each.first, each.last);
    found.push(...all.flatMap((each) => settle(reading.items, each) ?? []));
    at = all.at(-1)?.last ?? made.last;
  }
  return withoutScope(reading.items, found);
}

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
  if (made.stated.kind !== "rank" || made.stated.within !== null || isOfAll(items, made))
    return false;
  const group = items.findIndex(
    (item, at) =>
      (at < made.first || (at > made.last && at <= made.last + 2)) && opensGroup(items, item, at),
  );
  return group >= 0 && !drafts.some(({ first, last }) => first <= group && last > group);
}

function opensGroup(items: readonly Item[], item: Item, at: number): boolean {
  if (/^cụm(?: thi đua)?$/.test(lower(item))) return true;
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

/** After a place in a region, a bare place may be one in the region too: it is left out. */
function withoutScope(items: readonly Item[], found: readonly Draft[]): Draft[] {
  const regional = found.find(({ stated }) => stated.kind === "regional_rank");
  return found.filter((made) => {
    const isBare =
      made.stated.kind === "rank" && made.stated.within === null && !isOfAll(items, made);
    return regional === undefined || made.first < regional.first || !isBare;
  });
}
