import type { RankStated } from "../claim";
import { type Draft, seek } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";
import { speaksOfUnits } from "./unit-words";

/** The region that a place is counted in: none, one by its slug, "trong vùng", or a part of the country we do not know. */
type Within =
  | { readonly kind: "country" | "here" | "unknown" }
  | { readonly kind: "region"; readonly slug: string };

/** The claim with its region; null where it is of sectors, districts or a part of the country that we do not know. */
export function settle(items: readonly Item[], made: Draft): Draft | null {
  const { stated } = made;
  if (stated.kind !== "rank" || made.next > 0) return made;
  if (hasCue(items[made.last + 1], "fromBottom")) return fromBottom(items, made, stated);
  if (isAboutUnknown(items, made.last) || isOfLowerLevel(items, made.last)) return null;
  const scope = scopeOf(items, made, stated.of);
  if (scope.kind === "unknown") return null;
  if (scope.kind === "country") return stated.of !== null && stated.of < 30 ? null : made;
  if (stated.place === null || stated.place === "next-to-last") return null;
  const region = scope.kind === "region" ? scope.slug : null;
  return { ...made, stated: { kind: "regional_rank", place: stated.place, of: stated.of, region } };
}

/** "thứ hai từ dưới lên"; places farther from the end are left out, since nothing here can say them. */
function fromBottom(items: readonly Item[], made: Draft, stated: RankStated): Draft | null {
  const place: RankStated["place"] =
    stated.place === 1 ? "last" : stated.place === 2 ? "next-to-last" : null;
  if (place === null) return null;
  return settle(items, { ...made, last: made.last + 1, stated: { ...stated, place } });
}

/** "dẫn đầu cả nước về thu hút FDI", "xếp thứ 4 về xuất khẩu". */
function isAboutUnknown(items: readonly Item[], last: number): boolean {
  const about = seek(
    items,
    last + 1,
    1,
    8,
    (item) => /^(?:về|trong|on|for|in)$/.test(lower(item)),
    (item) =>
      ["number", "index", "province", "mark", "year"].includes(item.kind) && !isMark(item, "/"),
  );
  if (about === null) return false;
  const next = seek(
    items,
    about + 1,
    1,
    6,
    (item) =>
      !isMark(item, '"') &&
      !hasCue(item, "intro", "aboutOnly", "together", "rank") &&
      !/^(?:the|kết quả|cả|bảng)$/.test(lower(item)),
  );
  return next !== null && items[next]?.kind === "word";
}

function isOfLowerLevel(items: readonly Item[], last: number): boolean {
  return (
    seek(
      items,
      last + 1,
      1,
      5,
      (item, at) => isLowerLevel(item, items[at + 1]) || hasCue(item, "lowerLevel", "office"),
      (item) =>
        ["number", "index", "province", "year"].includes(item.kind) ||
        isMark(item, ",", ";", "(") ||
        hasCue(item, "and", "reach", "compared", "gapTo"),
    ) !== null
  );
}

/** Ministries and districts; of "các tỉnh ven biển", a part of the provinces, the place is not of all either. */
function isLowerLevel(item: Item, next: Item | undefined): boolean {
  if (item.kind !== "other") return false;
  return !speaksOfUnits(item) || next?.kind === "word";
}

function scopeOf(items: readonly Item[], made: Draft, of: number | null): Within {
  if (of !== null && of >= 30) return { kind: "country" };
  if (hasCue(items[made.last + 1], "nationwide")) return { kind: "country" };
  const isStop = (item: Item) =>
    (["number", "province", "other"].includes(item.kind) && !speaksOfUnits(item)) ||
    isMark(item, ";", ",") ||
    hasCue(item, "and", "nationwide", "reach", "compared");
  const after = seek(
    items,
    made.last + 1,
    1,
    10,
    isRegional,
    (item) => isStop(item) && !hasCue(item, "units"),
  );
  if (after !== null) return withinOf(items, after);
  const isHead = (item: Item) =>
    isMark(item, ";") || item.kind === "number" || hasCue(item, "nationwide");
  const isSought = (item: Item) =>
    item.kind === "region" || (item.kind === "other" && item.isRegion);
  const before = seek(items, made.first - 1, -1, 16, isSought, isHead);
  if (before === null) return { kind: "country" };
  const isPlaced =
    items[before]?.kind === "region" && hasCue(items[before - 1], "region", "about2", "of", "one");
  return isPlaced ? withinOf(items, before) : { kind: "unknown" };
}

function isRegional(item: Item): boolean {
  return item.kind === "region" || hasCue(item, "region");
}

function withinOf(items: readonly Item[], at: number): Within {
  const [item, next] = [items[at], items[at + 1]];
  const region = item?.kind === "region" ? item : next?.kind === "region" ? next : null;
  if (region !== null)
    return region.slug === null ? { kind: "unknown" } : { kind: "region", slug: region.slug };
  return next?.kind === "word" && next.upper ? { kind: "unknown" } : { kind: "here" };
}
