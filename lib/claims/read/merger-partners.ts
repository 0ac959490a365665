import type { Archive } from "@/lib/rankings/archive";
import type { NamedProvince } from "../claim";
import { hasCue, isMark, lower } from "./item";
import type { DatedItem } from "./years";

/** Longest list of partners, with the words around them. */
const reach = 16;

/**
 * The places in a sentence of provinces that are named only as parts of a merged one: "sau khi hợp nhất với Quảng Nam",
 * "Lào Cai (hợp nhất Lào Cai và Yên Bái)", "Đồng Tháp (gồm Tiền Giang và Đồng Tháp)".
 */
export function partnersIn(archive: Archive, items: readonly DatedItem[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, item] of items.entries()) {
    const partners = isMerge(item) ? afterMerge(archive, items, at) : inBracket(archive, items, at);
    for (const place of partners) found.add(place);
    if (isWholeNow(archive, items, at)) found.add(at);
  }
  return found;
}

/** "Bắc Kạn, nay là một phần của Thái Nguyên, ...": the one that the province told of went into. */
function isWholeNow(archive: Archive, items: readonly DatedItem[], at: number): boolean {
  const whole = placeAt(items, at)?.slugs["34"];
  if (whole === undefined) return false;
  const isSaid = items
    .slice(Math.max(0, at - 6), at)
    .some((item) => /^(?:nay|hiện nay|bây giờ|thuộc|now)$/.test(lower(item)));
  const link = hasCue(items[at - 1], "units", "municipality") ? items[at - 2] : items[at - 1];
  const isPart = /^(?:là|thuộc|của|vào|of|into)$/.test(lower(link));
  const before = items.slice(0, at).findLast(({ kind }) => kind === "place");
  if (!isSaid || !isPart || before?.kind !== "place") return false;
  const { province } = before.place;
  return province.slugs["34"] !== whole && mergedInto(archive, province) === whole;
}

function isMerge(item: DatedItem): boolean {
  return (
    (item.kind === "cue" || item.kind === "word") &&
    /(?:sáp nhập|hợp nhất|merged|merging|merger)$/.test(lower(item))
  );
}

/** The slug of the 34 that a province went into. */
function mergedInto(archive: Archive, province: NamedProvince): string | null {
  const old = province.slugs["63"];
  const next = archive.memo(
    "claims/merged-into",
    () =>
      new Map(
        archive.snapshot.successions
          .filter(({ fromSet, toSet, change }) => {
            return (
              fromSet === "63" && toSet === "34" && (change === "merge" || change === "same-unit")
            );
          })
          .map(({ from, to }) => [from, to]),
      ),
  );
  return old === undefined ? null : (next.get(old) ?? null);
}

function placeAt(items: readonly DatedItem[], at: number): NamedProvince | null {
  const item = items[at];
  return item?.kind === "place" ? item.place.province : null;
}

function isLink(item: DatedItem | undefined): boolean {
  return (
    hasCue(item, "units", "municipality", "from") ||
    /^(?:với|vào|từ|giữa|cùng|with|into|of|from|between|tỉnh|the)$/.test(lower(item))
  );
}

function isJoin(item: DatedItem | undefined): boolean {
  return isMark(item, ",") || hasCue(item, "and", "units", "municipality");
}

function afterMerge(archive: Archive, items: readonly DatedItem[], merge: number): number[] {
  let at = merge + 1;
  while (isLink(items[at])) at += 1;
  const first = placeAt(items, at);
  const whole = first === null ? null : mergedInto(archive, first);
  if (first === null || whole === null) return [];
  const isToldBefore = items.slice(0, merge).some((item) => isOf(item, whole));
  const isDirect = at === merge + 1 || hasCue(items[at - 1], "units", "municipality");
  if (isDirect && !isToldBefore && !isMark(items[merge - 1], "(") && !isWith(items[merge + 1]))
    return [];
  const partners = [at];
  for (let next = at + 1; next < at + reach; next += 1) {
    const province = placeAt(items, next);
    if (province === null && !isJoin(items[next])) break;
    if (province === null) continue;
    const isWhole = province.slugs["34"] === whole && !isJoinedByAnd(items, next);
    if (isWhole || mergedInto(archive, province) !== whole) break;
    partners.push(next);
  }
  return partners;
}

function isWith(item: DatedItem | undefined): boolean {
  return isLink(item) && !hasCue(item, "units", "municipality") && lower(item) !== "tỉnh";
}

function isJoinedByAnd(items: readonly DatedItem[], at: number): boolean {
  const back = hasCue(items[at - 1], "units", "municipality") ? at - 2 : at - 1;
  return hasCue(items[back], "and");
}

function isOf(item: DatedItem, whole: string): boolean {
  return item.kind === "place" && item.place.province.slugs["34"] === whole;
}

/** All provinces of a bracket after one, where all went into it and nothing is told of them. */
function inBracket(archive: Archive, items: readonly DatedItem[], open: number): number[] {
  const whole = placeAt(items, open - 1)?.slugs["34"];
  if (!isMark(items[open], "(") || whole === undefined) return [];
  const places: number[] = [];
  for (let at = open + 1; at < open + reach; at += 1) {
    const item = items[at];
    if (isMark(item, ")")) return places.length > 1 ? places : [];
    const province = placeAt(items, at);
    if (item === undefined || item.kind === "number") return [];
    if (province !== null && mergedInto(archive, province) !== whole) return [];
    if (province !== null) places.push(at);
  }
  return [];
}
