import { hasCue, type Item, isMark, lower } from "./item";

/** Items of one kind in a row: "PCI, PAR Index, SIPAS và PAPI"; their places in the sentence. */
export type Group = readonly number[];

function isLink(item: Item | undefined): boolean {
  return isMark(item, ",", "/", ";") || hasCue(item, "and");
}

function isFiller(item: Item | undefined): boolean {
  return (
    isMark(item, '"') ||
    hasCue(item, "intro", "part", "yearWord", "units", "municipality", "together") ||
    item?.kind === "here" ||
    /^(?:the|province|of|city|year)$/.test(lower(item))
  );
}

/** The next of the row, or null where other words come between. */
function following(items: readonly Item[], at: number): number | null {
  const kind = items[at]?.kind;
  let isLinked = false;
  let depth = 0;
  for (let next = at + 1; next < at + 12; next += 1) {
    const item = items[next];
    depth += isMark(item, "(") ? 1 : isMark(item, ")") ? -1 : 0;
    if (depth < 0) return null;
    if (depth > 0 || isMark(item, ")")) continue;
    if (item !== undefined && item.kind === kind)
      return isLinked && areAlike(items[at], item) ? next : null;
    if (isLink(item)) isLinked = true;
    else if (!isFiller(item)) return null;
  }
  return null;
}

/** An index and its component are no row, nor a province with one that it is only compared with. */
function areAlike(one: Item | undefined, other: Item): boolean {
  if (one?.kind === "province" && other.kind === "province") return one.isObject === other.isObject;
  if (one?.kind !== "index" || other.kind !== "index") return true;
  return one.code !== null && one.code.split(".").length === other.code?.split(".").length;
}

/** All rows of a kind in the sentence, single items among them. */
export function groupsOf(items: readonly Item[], kind: "index" | "province" | "year"): Group[] {
  const groups: number[][] = [];
  for (const [at, item] of items.entries()) {
    if (item.kind !== kind || groups.some((group) => group.includes(at))) continue;
    const group = [at];
    for (let next = following(items, at); next !== null; next = following(items, next))
      group.push(next);
    groups.push(group);
  }
  return groups;
}
