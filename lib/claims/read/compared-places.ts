import { hasCue, isMark, lower } from "./item";
import type { DatedItem } from "./years";

/** Longest description of the province before its name: "tỉnh đang xếp thứ 2 cả nước là". */
const reach = 9;

/** "xếp sau Quảng Ninh", "bám sát tỉnh đứng đầu là Quảng Ninh", "behind leader Quang Ninh": not the one told of. */
export function isComparedWith(items: readonly DatedItem[], at: number): boolean {
  let back = at - 1;
  let isDescribed = false;
  while (back > at - reach && isDescription(items[back])) {
    isDescribed ||= !hasCue(items[back], "units", "municipality");
    back -= 1;
  }
  if (hasCue(items[back + 1], "isThat")) return false;
  if (isFollower(items[back])) return true;
  return isDescribed && isMeasure(items, back, at);
}

function isDescription(item: DatedItem | undefined): boolean {
  return (
    item?.kind === "number" ||
    item?.kind === "name" ||
    item?.kind === "year" ||
    hasCue(
      item,
      "units",
      "municipality",
      "lead",
      "runnerUp",
      "rank",
      "nth",
      "isThat",
      "nationwide",
    ) ||
    hasCue(item, "formerly") ||
    isMark(item, "-", '"') ||
    /^(?:the|leader|champion|winner|runner|nhà|vô|địch|vị|trí|đang|đơn|vị|s)$/.test(lower(item))
  );
}

/** "xếp sau X", "theo sau X", "bám sát X"; "xếp sau là X" names the next one. */
function isFollower(item: DatedItem | undefined): boolean {
  return /^(?:xếp sau|đứng sau|xếp ngay sau|đứng ngay sau|xếp liền sau|theo sau|tiếp sau|bám sát|bám đuổi|đuổi sát|áp sát)$/.test(
    lower(item),
  );
}

/** A word of comparison right before the description. */
function isMeasure(items: readonly DatedItem[], at: number, place: number): boolean {
  const item = items[at];
  if (!hasCue(item, "comparedPlace", "gapTo", "compared")) return false;
  if (/(?:năm|kỳ|kết quả)$/.test(lower(item))) return false;
  const isOneWord = /^(?:như|trên|than|over|only to|bị|đẩy|từ tay|vào tay)$/.test(lower(item));
  return !isOneWord || at === place - 1;
}
