import {
  type HereItem,
  hasCue,
  isMark,
  lower,
  type OtherItem,
  type PlainItem,
  type ProvinceItem,
} from "./item";
import type { DatedItem } from "./years";

export type PlacedItem =
  | Exclude<DatedItem, { kind: "place" }>
  | ProvinceItem
  | OtherItem
  | HereItem;

const subDivision = /^(?:xã|phường|huyện|thị xã|thị trấn|quận|đặc khu|commune|district|ward)$/i;
const capitalOffice = /^(?:Bộ|Sở|Cục|Ban|BỘ|SỞ)$/;

/** Whom the sentence names: provinces, and others whose figures must not be taken for a province's. */
export function readPlaces(items: readonly DatedItem[]): PlacedItem[] {
  const read: PlacedItem[] = [];
  const isAnnounced = items.some((item) => hasCue(item, "announce"));
  for (const [at, item] of items.entries()) {
    if (item.kind === "place") {
      read.push(placed(items, at, isAnnounced, read));
    } else if (isOther(items, at) || isRegionAsSubject(items, at)) {
      read.push(other(item, item.kind === "region"));
    } else if (isHere(items, at)) {
      read.push({ kind: "here", start: item.start, end: item.end, raw: item.raw });
    } else {
      read.push(item);
    }
  }
  return read;
}

function other({ start, end, raw }: DatedItem, isRegion: boolean): OtherItem {
  return { kind: "other", start, end, raw, isRegion };
}

function nfc(text: string): string {
  return text.normalize("NFC");
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
  const ignored: PlainItem = { kind: "word", start, end, raw, form: "", upper: true };
  const district = nfc(before?.raw ?? "");
  const isCity = hasCue(before, "municipality") && !isList(items, at - 2);
  if (subDivision.test(district) || (isCity && !item.place.isMunicipality))
    return other(item, false);
  if (hasCue(before, "institution")) return other(item, false);
  const skip = hasCue(before, "units", "municipality", "here") ? 2 : 1;
  if (hasCue(before, "notProvince") || isHomeOfOther(items, at, read)) return ignored;
  if (isWholeOfOther(items, at - skip, read)) return ignored;
  if (isAnnounced && hasCue(items[at - skip], "venue")) return ignored;
  const isObject =
    hasCue(items[at - skip], "comparedPlace", "from") || continuesObjects(items, at, skip, read);
  return { kind: "province", start, end, raw, province: item.place.province, isObject };
}

/** "huyện Châu Thành (Tiền Giang)", "Sở Nội vụ tỉnh Quảng Nam": where the district or office is. */
function isHomeOfOther(
  items: readonly DatedItem[],
  at: number,
  read: readonly PlacedItem[],
): boolean {
  let back = at - 1;
  if (hasCue(items[back], "units", "municipality")) back -= 1;
  if (isMark(items[back], "(", ",", "-") || hasCue(items[back], "of")) back -= 1;
  for (let count = 0; count < 4 && items[back]?.kind === "word"; count += 1) back -= 1;
  const owner = read[back];
  const word = nfc(owner?.raw ?? "");
  return (
    owner?.kind === "other" &&
    (subDivision.test(word) || /^(?:thành phố|tp|sở|ban|cục)$/i.test(word))
  );
}

/** "huyện Cái Bè dẫn đầu chỉ số CCHC của tỉnh Tiền Giang": the province is only where the district is. */
function isWholeOfOther(
  items: readonly DatedItem[],
  link: number,
  read: readonly PlacedItem[],
): boolean {
  const isLink =
    hasCue(items[link], "of", "about2", "lead", "last") || items[link]?.kind === "number";
  if (!isLink) return false;
  for (let back = link - 1; back >= Math.max(0, link - 24); back -= 1) {
    const item = read[back];
    if (isMark(item, ",", ";", ":", ".") || item?.kind === "province") return false;
    if (item?.kind === "other")
      return !/^cấp|trung bình|bình quân|average|mean|median|tỉnh|địa phương|province/i.test(
        nfc(item.raw),
      );
  }
  return false;
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
    /^(?:khi|còn|the|while|riêng|năm)$/i.test(nfc(before.raw)) ||
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
  const isSubject = hasCue(items[at + 1], "reach", "rank", "nth", "up", "down", "lead", "last");
  if (isMark(link, ",") && isSubject) return false;
  const earlier = read[at - skip - 1];
  return (
    (isMark(link, ",") || hasCue(link, "and")) && earlier?.kind === "province" && earlier.isObject
  );
}

function isOther(items: readonly DatedItem[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (item?.kind !== "cue") return false;
  if (hasCue(item, "average")) return true;
  if (hasCue(item, "manyUnits")) return !hasCue(before, "compared", "comparedPlace", "one");
  if (subDivision.test(nfc(item.raw)) && after?.kind !== "place") return true;
  if (hasCue(item, "lowerLevel")) return !subDivision.test(nfc(item.raw)) && !isNoun(item.raw);
  if (hasCue(item, "office") && capitalOffice.test(nfc(item.raw)))
    return isCapital(after) && !isAnnouncer(items, at);
  const isCapitalCity = hasCue(item, "municipality", "units") && isUnknownName(after);
  if (isCapitalCity) return !hasCue(before, "manyUnits");
  return hasCue(item, "units") && isCountedUnits(items, at);
}

/** Words of lower offices that are ordinary nouns of such articles. */
function isNoun(raw: string): boolean {
  return /^(?:doanh nghiệp|bệnh viện|trường|ngân hàng|chi cục|trung tâm)$/i.test(nfc(raw));
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
  if (hasCue(items[at - 1], "announcerAfter")) return true;
  return items
    .slice(at + 1, at + 12)
    .some((item, index, next) => hasCue(item, "announce") && !next.slice(0, index).some(isFigure));
}

function isFigure(item: DatedItem): boolean {
  return item.kind === "number" || hasCue(item, "rank", "lead", "nth");
}

/** "tỉnh" alone, the province spoken of before. */
function isHere(items: readonly DatedItem[], at: number): boolean {
  const item = items[at];
  if (hasCue(item, "here")) return true;
  const isWord = /^(?:tỉnh|địa phương)$/i.test(nfc(item?.raw ?? ""));
  if (!isWord || items[at + 1]?.kind === "place") return false;
  const before = items[at - 1];
  const isPlural =
    before?.kind === "number" ||
    isMark(before, "/", ",", "-") ||
    hasCue(before, "and", "one", "group", "top", "units", "isThat") ||
    /^(?:cấp|các|những|mỗi|nhiều|toàn|ngoài|ngoại|liên|từng)$/i.test(nfc(before?.raw ?? ""));
  return !isPlural;
}
