import type { Draft } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";
import type { BoundProvince, Scene } from "./scene";

/** Words of the one overtaken, whose place is that of an earlier year. */
const overtaking =
  /^(?:vượt|vượt qua|vượt mặt|vượt lên trên|qua mặt|soán.*|hạ bệ|lật đổ|thay|thay thế|thế chỗ|từ tay|vào tay|bị|đẩy|after|.*(?:took|taking|passed|passing|placed|placing|throned|throning|beat|beating|edging out|formed|forming|ranked|ranking|scored|scoring|frogged|frogging|seated|seating|ousted|ousting|toppled|toppling))$/;

/** A place within the name of a province: "kém tỉnh dẫn đầu Quảng Ninh", "so với đơn vị xếp thứ 2 là Hải Phòng". */
export function describedBy({ items }: Scene, made: Draft): BoundProvince | null {
  if (made.stated.kind !== "rank") return null;
  let at = made.last + 1;
  while (at < made.last + 4 && isLink(items[at])) at += 1;
  const item = items[at];
  if (item?.kind !== "province") return null;
  if (item.isObject) return isOfOtherTime(items, made.first) ? "drop" : [item.province];
  if (at === made.last + 1 && hasCue(items[made.last], "runnerUp")) return "drop";
  const before = items[made.first - 1];
  const isNoun = hasCue(before, "units", "here") || before?.kind === "here";
  const isLead = hasCue(items[made.last], "lead");
  const isName = lower(items[made.last]) === "leader" || (isNoun && isLead);
  return isName && at === made.last + 1 ? [item.province] : null;
}

function isLink(item: Item | undefined): boolean {
  return hasCue(item, "isThat", "units", "municipality") || isMark(item, '"');
}

/** The words before a description: of one overtaken, or of last year. */
function isOfOtherTime(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    const item = items[at];
    if (item?.kind === "year") return true;
    if (hasCue(item, "comparedPlace", "gapTo", "compared", "next"))
      return overtaking.test(lower(item));
    if (isMark(item, ",", ";")) return true;
  }
  return true;
}

/**
 * "so với đơn vị xếp thứ 2 là Hải Phòng, đạt 91,87%" after a score of the subject; without one ("bám sát tỉnh đứng đầu
 * là Quảng Ninh, đạt 72,80 điểm") it may be of either.
 */
export function ofDescribed({ items, drafts }: Scene, made: Draft): BoundProvince | null {
  if (made.stated.kind !== "value" || !isMark(items[made.first - 1], ",")) return null;
  const item = items[made.first - 2];
  if (item?.kind !== "province" || !item.isObject) return null;
  const back = hasCue(items[made.first - 3], "municipality", "units")
    ? made.first - 4
    : made.first - 3;
  if (!hasCue(items[back], "isThat")) return null;
  const isSecond = drafts.some(({ stated, last }) => stated.kind === "value" && last < back);
  return isSecond ? [item.province] : [null];
}
