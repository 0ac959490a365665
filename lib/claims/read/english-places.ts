import { type Draft, draft, numberAt, placeOf, type Reading, rank } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";
import { leadsToVerb, total } from "./rank-numbers";

/** "Hai Phong was third", "Bac Kan last with 78.17 percent", "ninth-placed Dong Thap", "down from 46th". */
export function toldOf(reading: Reading, at: number): Draft | null {
  return placed(reading, at) ?? before(reading, at) ?? predicate(reading, at);
}

/** "ninth-placed Dong Thap" */
function placed(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const place = ordinalAt(reading, at);
  const isWord = isMark(items[at + 1], "-") && lower(items[at + 2]) === "placed";
  if (place === null || !isWord || items[at + 3]?.kind !== "province") return null;
  return draft(rank(place, null), at, at + 2, { named: at + 3 });
}

/** "up three places from 53rd a year earlier", "down from 46th": the place of the year before. */
function before(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  if (lower(items[at]) !== "from") return null;
  const place = ordinalAt(reading, at + 1);
  const isChange = hasCue(items[at - 1], "up", "down", "placesUnit");
  const { of, last } = total(reading, at + 1);
  const isMove = items.slice(last + 1, last + 6).some((item) => hasCue(item, "to"));
  if (place === null || !isChange || isMove) return null;
  const year = hasCue(items[last + 1], "yearWord") ? last + 2 : last + 1;
  const item = items[year];
  const isDated = item?.kind === "year" && item.until === null;
  const when = isDated
    ? ({ kind: "item", at: year } as const)
    : ({ kind: "before", since: null } as const);
  return draft(rank(place, of), at, last, { year: when });
}

/** "was third in PCI 2022"; without a verb after a place of another one ("Binh Duong seventh with 87.80 percent"). */
function predicate(reading: Reading, at: number): Draft | null {
  const { items } = reading;
  const isSaid = /^(?:was|were|is|are|stood|comes|came)$/.test(lower(items[at - 1]));
  const isElided =
    items[at - 1]?.kind === "province" &&
    items.slice(0, at - 1).some((item) => hasCue(item, "rank", "lead") || isOrdinal(item));
  const isStanding =
    /^(?:at|in)$/.test(lower(items[at - 1])) &&
    /^st(?:and|ands|ood|anding)$/.test(lower(items[at - 2]));
  const isRegional =
    hasCue(items[at - 1], "and") &&
    items.slice(at + 1, at + 4).some(({ kind }) => kind === "region") &&
    items.slice(0, at - 1).some((item) => hasCue(item, "rank"));
  if (!isSaid && !isElided && !isStanding && !isRegional) return null;
  const isLast = items[at]?.kind === "word" && lower(items[at]) === "last";
  const place = isLast ? "last" : ordinalAt(reading, at);
  const { of, last } = isLast ? { of: null, last: at } : total(reading, at);
  return place !== null && isEnd(items, last + 1) ? draft(rank(place, of), at, last) : null;
}

function isOrdinal(item: Item): boolean {
  return item.kind === "number" && item.isOrdinal;
}

function ordinalAt(reading: Reading, at: number): number | null {
  const item = numberAt(reading, at);
  return item?.isOrdinal ? placeOf(item) : null;
}

function isEnd(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isMark(item, ",", ";", ".", "(", ")")) return true;
  if (leadsToVerb(items, at)) return false;
  const isWith = /^(?:with|at|in|on|nationwide|out of|of)$/.test(lower(item));
  return isWith || hasCue(item, "nationwide");
}
