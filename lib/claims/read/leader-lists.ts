import { hasCue, type Item, isMark, lower } from "./item";
import { isStranger } from "./strangers";
import { isUnits } from "./unit-words";

/** No list of leaders stands farther from the words before it. */
const reach = 18;

/**
 * The provinces named after "gồm", "là", ":" from `from` on, `most` of them at most; null where no list of two or
 * more follows. Scores may stand between them, in brackets or not.
 */
export function listAfter(items: readonly Item[], from: number, most: number): number[] | null {
  const first = startOfList(items, from);
  if (first === null) return null;
  const members = [first];
  const isScored = hasScoreNext(items, first);
  let separator: string | null = null;
  let depth = 0;
  let isLinked = false;
  for (let at = first + 1; at < items.length && members.length < most; at += 1) {
    const item = items[at];
    depth += isMark(item, "(") ? 1 : isMark(item, ")") ? -1 : 0;
    if (depth < 0) break;
    if (depth > 0 || isMark(item, ")")) continue;
    if (item?.kind === "province") {
      const isNew = startsClause(items, at) || (!isScored && hasScoreNext(items, at));
      if (item.isObject || !isLinked || isNew) break;
      members.push(at);
      isLinked = false;
    } else if (isMark(item, ",", ";", "/") || hasCue(item, "and")) {
      if (isMark(item, ";") && separator === ",") break;
      separator ??= lower(item);
      isLinked = true;
    } else if (!isBetween(item)) break;
  }
  return members.length > 1 ? members : null;
}

/** "Long An 70,94 điểm", "Long An với 70,94 điểm"; not in brackets. */
function hasScoreNext(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.kind === "number" || hasCue(items[at + 1], "reach");
}

/** "..., Bắc Giang đứng thứ 4": the list is over, and this is said of the province alone. */
function startsClause(items: readonly Item[], at: number): boolean {
  return hasCue(items[at + 1], "rank", "nth", "up", "down", "lead", "last", "negation");
}

/** A score, or "tỉnh" before a name. */
function isBetween(item: Item | undefined): boolean {
  return (
    item?.kind === "number" ||
    isMark(item, "%", ".", "-") ||
    hasCue(item, "pointsUnit", "percentUnit", "reach", "units", "municipality") ||
    /^(?:the|province|city|of)$/.test(lower(item))
  );
}

function startOfList(items: readonly Item[], from: number): number | null {
  let isSaid = false;
  for (let at = from; at < from + reach; at += 1) {
    const item = items[at];
    if (item === undefined) return null;
    const isNamed = isSaid || lower(items[at - 1]) === "có";
    if (item.kind === "province") return isNamed && !item.isObject ? at : null;
    isSaid ||= hasCue(item, "isThat") || isMark(item, ":", "(", "-");
    const isLink =
      (item.kind === "index" && !item.isForeign) ||
      item.kind === "year" ||
      isMark(item, ":", "(", ")", "-", ".", '"') ||
      isUnitCount(items, at) ||
      isNumberOf(items, at) ||
      hasCue(
        item,
        "isThat",
        "respectively",
        "nationwide",
        "intro",
        "yearWord",
        "units",
        "municipality",
      ) ||
      hasCue(item, "about2", "of", "rank", "firstOf", "lead", "pointsUnit", "together") ||
      (item.kind === "other" && /^(?:các|những)/.test(lower(item))) ||
      /^(?:có|theo|cấp|tỉnh|bảng|điểm|số|tên|gọi|sau|đây|các|với|the|this|year)$/.test(lower(item));
    if (!isLink) return null;
  }
  return null;
}

/** "63 tỉnh, thành phố" */
function isUnitCount(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === "number" &&
    item.count !== null &&
    item.count >= 34 &&
    hasCue(items[at + 1], "units")
  );
}

/**
 * Whether the words between "dẫn đầu" and its list speak of several indices, years or places ("dẫn đầu PCI và PAPI
 * lần lượt là A và B", "đứng đầu và cuối bảng là A và B"): then each of the list has one of them, and none a place.
 */
export function isOfSeveral(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to);
  const indices = new Set(between.flatMap((item) => (item.kind === "index" ? [item.code] : [])));
  const years = new Set(between.flatMap((item) => (item.kind === "year" ? [item.year] : [])));
  const isOther = between.some((item) =>
    hasCue(item, "last", "nextToLast", "worst", "runnerUp", "nth"),
  );
  return indices.size > 1 || years.size > 1 || isOther;
}

/**
 * Whether the leaders are those of a part of the provinces: words of their own between "tỉnh" and "dẫn đầu" ("ba tỉnh
 * miền núi dẫn đầu"), or a region told of before them; or those after another ("sau Quảng Ninh, ...").
 */
export function isOfPart(items: readonly Item[], head: number, first: number): boolean {
  const isAfterOther = items
    .slice(0, first)
    .some((item) => item.kind === "province" && item.isObject);
  const units = items.findLastIndex((item, at) => at < head && at > head - 9 && isUnits(item));
  const words = units < 0 ? [] : items.slice(units + 1, head);
  const isCut = words.some((item) => item.kind === "mark" || item.kind === "number");
  const isSome = !isCut && words.some((item) => isStranger(item) || item.kind === "region");
  const isInRegion = items
    .slice(0, head)
    .some((item) => item.kind === "region" || (item.kind === "other" && item.isRegion));
  return isAfterOther || isSome || isInRegion;
}

/** The "1" of "1. Quảng Ninh", "(1) Quảng Ninh". */
function isNumberOf(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.kind === "number" && item.count === 1 && isMark(items[at + 1], ".", ")");
}

/** "1. Quảng Ninh, 2. Long An": each has its number before it, from 1 on. */
export function isNumbered(items: readonly Item[], members: readonly number[]): boolean {
  return members.every((place, index) => {
    const number = items[place - 2];
    const isMarked = isMark(items[place - 1], ".", ")");
    return isMarked && number?.kind === "number" && number.count === index + 1;
  });
}
