import { hasCue, isMark, lower } from "./item";
import { subDivision } from "./others";
import type { PlacedItem } from "./places";
import type { DatedItem } from "./years";

/** "huyện Châu Thành (Tiền Giang)", "Sở Nội vụ tỉnh Quảng Nam": where the district or office is. */
export function isHomeOfOther(
  items: readonly DatedItem[],
  at: number,
  read: readonly PlacedItem[],
): boolean {
  let back = at - 1;
  if (hasCue(items[back], "units", "municipality")) back -= 1;
  if (isMark(items[back], "(", ",", "-") || hasCue(items[back], "of")) back -= 1;
  for (let count = 0; count < 4 && items[back]?.kind === "word"; count += 1) back -= 1;
  const owner = read[back];
  const word = owner?.raw ?? "";
  return (
    owner?.kind === "other" &&
    (owner.isBody || subDivision.test(word) || /^(?:thành phố|tp|sở|ban|cục)$/i.test(word))
  );
}

/** "huyện Cái Bè dẫn đầu chỉ số CCHC của tỉnh Tiền Giang": the province is only where the district is. */
export function isWholeOfOther(
  items: readonly DatedItem[],
  link: number,
  read: readonly PlacedItem[],
): boolean {
  const isLink =
    hasCue(items[link], "of", "about2", "lead", "last") || items[link]?.kind === "number";
  if (!isLink) return false;
  for (let back = link - 1; back >= Math.max(0, link - 24); back -= 1) {
    const item = read[back];
    if (isMark(item, ",") && isListed(read, back)) {
      back -= 1;
      continue;
    }
    if (isMark(item, ",", ";", ":", ".") || item?.kind === "province") return false;
    if (item?.kind === "other")
      return !/^cấp|trung bình|bình quân|average|mean|median|tỉnh|địa phương|province/i.test(
        item.raw,
      );
  }
  return false;
}

/** "Sở Tài chính dẫn đầu về Chỉ số CCHC năm 2023 tỉnh Bắc Giang": told of a body up to the next comma. */
export function isInClauseOfBody(at: number, read: readonly PlacedItem[]): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 24); back -= 1) {
    const item = read[back];
    if (item?.kind === "other" && !isMeanOfBodies(read, back)) return item.isBody;
    if (item?.kind === "province" || item?.kind === "here") return false;
    if (isMark(item, ";", ":", ".")) return false;
    if (isMark(item, ",") && !isListed(read, back)) return false;
  }
  return false;
}

/** "cấp sở trung bình" */
function isMeanOfBodies(read: readonly PlacedItem[], at: number): boolean {
  const before = read[at - 1];
  return before?.kind === "other" && before.isBody;
}

/** The comma of "huyện, thị của tỉnh" ends no clause. */
function isListed(read: readonly PlacedItem[], comma: number): boolean {
  return isDivision(read[comma - 1]) && read[comma + 1]?.kind !== "province";
}

/** The first of "huyện, thị của tỉnh": the comma ends no clause. */
function isDivision(item: PlacedItem | undefined): boolean {
  return /^(?:huyện|thị xã|thị trấn|thành phố|quận|xã|phường|sở|ban|ngành)$/.test(lower(item));
}
