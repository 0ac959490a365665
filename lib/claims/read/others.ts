import { hasCue, isMark, lower } from "./item";
import type { DatedItem } from "./years";

export const subDivision =
  /^(?:xã|phường|huyện|thị xã|thị trấn|quận|đặc khu|commune|district|ward)$/i;

const capitalOffice = /^(?:Bộ|Sở|Cục|Ban|BỘ|SỞ)$/;

export function isOther(items: readonly DatedItem[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (item?.kind !== "cue") return false;
  if (hasCue(item, "average")) return true;
  if (hasCue(item, "manyUnits")) return !hasCue(before, "compared", "comparedPlace", "one");
  if (subDivision.test(item.raw) && after?.kind !== "place") return true;
  if (hasCue(item, "lowerLevel")) return !subDivision.test(item.raw) && !isNoun(item.raw);
  if (hasCue(item, "office") && capitalOffice.test(item.raw))
    return isCapital(after) && !isAnnouncer(items, at);
  const isCapitalCity = hasCue(item, "municipality", "units") && isUnknownName(after);
  if (isCapitalCity) return !hasCue(before, "manyUnits");
  return hasCue(item, "units") && isCountedUnits(items, at);
}

/** Words of lower offices that are ordinary nouns of such articles. */
function isNoun(raw: string): boolean {
  return /^(?:doanh nghiệp|bệnh viện|trường|ngân hàng|chi cục|trung tâm)$/i.test(raw);
}

function isCapital(item: DatedItem | undefined): boolean {
  return item !== undefined && /^\p{Lu}/u.test(item.raw);
}

/** A name after "thành phố" or "tỉnh" that is none of ours: "TP Mỹ Tho", "tỉnh Hà Nam Ninh". */
function isUnknownName(item: DatedItem | undefined): boolean {
  if (hasCue(item, "town")) return true;
  return (
    item?.kind === "word" && item.upper && item.form.length > 1 && !/^\p{Lu}+$/u.test(item.raw)
  );
}

/** "12 tỉnh đạt trên 90%"; not "50/63 tỉnh", "trong 10 tỉnh", "63 tỉnh, thành phố". */
function isCountedUnits(items: readonly DatedItem[], at: number): boolean {
  const count = items[at - 1];
  const before = items[at - 2];
  if (isMark(before, "/") && isShareOfAll(items, at)) return true;
  if (count?.kind !== "number" || count.count === null || count.count >= 34) return false;
  const isPart =
    isMark(before, "/") ||
    hasCue(before, "one", "top", "group", "totalOf", "nth", "rank", "compared");
  return !isPart;
}

/** "35/63 địa phương đạt trên 86%"; not "xếp hạng 35/63 tỉnh". */
function isShareOfAll(items: readonly DatedItem[], at: number): boolean {
  const isPlace = hasCue(items[at - 4], "rank", "nth", "numberOne") || isMark(items[at - 4], "(");
  const next = items[at + 1];
  return !isPlace && (hasCue(next, "reach", "up", "down", "over", "under") || lower(next) === "có");
}

/** The ministry as the one who announces: "do Bộ Nội vụ công bố", "Theo Bộ Nội vụ", "Bộ Nội vụ vừa công bố". */
function isAnnouncer(items: readonly DatedItem[], at: number): boolean {
  if (hasCue(items[at - 1], "announcerAfter")) return !isOfOffice(items, at);
  return items
    .slice(at + 1, at + 12)
    .some((item, index, next) => hasCue(item, "announce") && !next.slice(0, index).some(isFigure));
}

/** "Chỉ số CCHC năm 2023 của Sở Y tế": the index of the office; not "báo cáo của Sở Nội vụ", "PAR Index của Bộ Nội vụ". */
function isOfOffice(items: readonly DatedItem[], at: number): boolean {
  const owned = items[at - 2]?.kind;
  const isOf = lower(items[at - 1]) === "của" && (owned === "name" || owned === "year");
  return isOf && lower(items[at]) !== "bộ";
}

function isFigure(item: DatedItem): boolean {
  return item.kind === "number" || hasCue(item, "rank", "lead", "nth");
}
