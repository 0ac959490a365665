import { isComparedWith } from "./compared-places";
import { isHomeOfOther, isInClauseOfBody, isWholeOfOther } from "./home-places";
import {
  type HereItem,
  hasCue,
  isMark,
  lower,
  type OtherItem,
  type PlainItem,
  type ProvinceItem,
} from "./item";
import { isBody, isOrgan } from "./organs";
import { isOther, subDivision } from "./others";
import type { DatedItem } from "./years";

export type PlacedItem =
  | Exclude<DatedItem, { kind: "place" }>
  | ProvinceItem
  | OtherItem
  | HereItem;

/**
 * Whom the sentence names: provinces, and others whose figures must not be taken for a province's.
 * @param partners places of provinces named only as parts of a merged one, of which nothing is said
 */
export function readPlaces(
  items: readonly DatedItem[],
  partners: ReadonlySet<number>,
): PlacedItem[] {
  const read: PlacedItem[] = [];
  const isAnnounced = items.some((item) => hasCue(item, "announce"));
  for (const [at, item] of items.entries()) {
    if (item.kind === "place" && partners.has(at)) {
      read.push(unnamedPlace(item));
    } else if (item.kind === "place") {
      read.push(placed(items, at, isAnnounced, read));
    } else if (isOther(items, at) || isOrgan(items, at) || isRegionAsSubject(items, at)) {
      read.push(other(item, { isRegion: item.kind === "region", isBody: isBody(items, at) }));
    } else if (isHere(items, at)) {
      const isOfBody = isInClauseOfBody(at, read);
      read.push(
        isOfBody
          ? unnamedPlace(item)
          : { kind: "here", start: item.start, end: item.end, raw: item.raw },
      );
    } else {
      read.push(item);
    }
  }
  return read;
}

function other(
  { start, end, raw }: DatedItem,
  kind: Pick<OtherItem, "isRegion" | "isBody">,
): OtherItem {
  return { kind: "other", start, end, raw, ...kind };
}

const body = { isRegion: false, isBody: true };

function unnamedPlace({ start, end, raw }: DatedItem): PlainItem {
  return { kind: "word", start, end, raw, form: "", upper: true };
}

function placed(
  items: readonly DatedItem[],
  at: number,
  isAnnounced: boolean,
  read: readonly PlacedItem[],
): PlacedItem {
  const item = items[at];
  if (item?.kind !== "place") throw new Error("not a place");
  const { start, end, raw } = item;
  const before = items[at - 1];
  const ignored = unnamedPlace(item);
  const home: PlainItem = { ...ignored, home: item.place.province };
  const district = before?.raw ?? "";
  const isCity = hasCue(before, "municipality") && !isList(items, at - 2);
  if (subDivision.test(district) || (isCity && !item.place.isMunicipality))
    return other(item, body);
  if (hasCue(before, "institution")) return other(item, body);
  const skip = hasCue(before, "units", "municipality", "here") ? 2 : 1;
  if (hasCue(before, "notProvince") || isHomeOfOther(items, at, read)) return { ...home };
  if (isWholeOfOther(items, at - skip, read) || isInClauseOfBody(at, read)) return home;
  if (isAnnounced && hasCue(items[at - skip], "venue")) return ignored;
  const isObject =
    hasCue(items[at - skip], "comparedPlace", "from") ||
    continuesObjects(items, at, skip, read) ||
    isComparedWith(items, at);
  return { kind: "province", start, end, raw, province: item.place.province, isObject };
}

/** "Vùng Đồng bằng sông Hồng dẫn đầu", "Tây Nguyên đạt 85,42%": what follows is said of the region. */
function isRegionAsSubject(items: readonly DatedItem[], at: number): boolean {
  if (items[at]?.kind !== "region") return false;
  const back = hasCue(items[at - 1], "region") ? at - 2 : at - 1;
  const before = items[back];
  const isHead =
    before === undefined ||
    isMark(before, ",", ";", ":", "-", '"', "+") ||
    hasCue(before, "and", "isThat", "next") ||
    /^(?:khi|còn|the|while|riêng|năm)$/i.test(before.raw) ||
    before.kind === "year";
  const next = items[at + 1];
  return (
    isHead &&
    (hasCue(next, "reach", "rank", "nth", "up", "down", "lead", "last", "top") ||
      next?.kind === "number" ||
      isMark(next, "(", ":"))
  );
}

/** "các tỉnh, thành phố Hà Nam, Nam Định": the word belongs to all of them. */
function isList(items: readonly DatedItem[], at: number): boolean {
  return isMark(items[at], ",") || hasCue(items[at], "units", "and");
}

function continuesObjects(
  items: readonly DatedItem[],
  at: number,
  skip: number,
  read: readonly PlacedItem[],
): boolean {
  const link = items[at - skip];
  const isSubject = hasCue(
    items[afterBracket(items, at + 1)],
    "reach",
    "rank",
    "nth",
    "up",
    "down",
    "lead",
    "last",
    "gapTo",
    "compared",
  );
  if (isMark(link, ",") && isSubject) return false;
  const earlier = read[beforeBracket(read, at - skip - 1)];
  return (
    (isMark(link, ",") || hasCue(link, "and")) && earlier?.kind === "province" && earlier.isObject
  );
}

/** "sau Quảng Ninh (72,95 điểm), Bắc Giang (72,80 điểm) xếp thứ hai": the verb after a bracket. */
function afterBracket(items: readonly DatedItem[], at: number): number {
  if (!isMark(items[at], "(")) return at;
  const length = items.slice(at, at + 9).findIndex((item) => isMark(item, ")"));
  return length < 0 ? at : at + length + 1;
}

/** "sau Quảng Ninh (47,82 điểm) và Tây Ninh": the place before a closed bracket. */
function beforeBracket(read: readonly PlacedItem[], at: number): number {
  if (!isMark(read[at], ")")) return at;
  const open = read.slice(Math.max(0, at - 8), at).findLastIndex((item) => isMark(item, "("));
  return open < 0 ? at : Math.max(0, at - 8) + open - 1;
}

/** "tỉnh" alone, the province spoken of before. */
function isHere(items: readonly DatedItem[], at: number): boolean {
  const item = items[at];
  if (hasCue(item, "here")) return true;
  const isWord = /^(?:tỉnh|địa phương)$/i.test(item?.raw ?? "");
  if (!isWord || items[at + 1]?.kind === "place") return false;
  const before = items[at - 1];
  if (isMark(before, ",") && opensClause(items, at)) return true;
  const isPlural =
    before?.kind === "number" ||
    isMark(before, "/", ",", "-") ||
    hasCue(before, "and", "one", "group", "top", "units", "isThat") ||
    /^(?:cấp|các|những|mỗi|nhiều|toàn|ngoài|ngoại|liên|từng|năm)$/i.test(before?.raw ?? "");
  return !isPlural;
}

/** "Sang năm 2023, tỉnh xếp thứ 29"; not "các tỉnh, thành phố". */
function opensClause(items: readonly DatedItem[], at: number): boolean {
  const [earlier, next] = [items[at - 2], items[at + 1]];
  const isVerb =
    hasCue(next, "reach", "rank", "nth", "up", "down", "lead", "last") ||
    /^(?:đã|vẫn|tiếp|tiếp tục|chỉ|cũng|còn)$/.test(lower(next));
  return isVerb && earlier?.kind !== "place" && !hasCue(earlier, "units", "manyUnits");
}
