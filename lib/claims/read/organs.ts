import { hasCue, isMark, lower, wordsFrom } from "./item";
import { foldMarks } from "./words";
import type { DatedItem } from "./years";

/** Bodies of a province, and of the state in it, in plain letters: what is said of them is not said of the province. */
const organs =
  /^(?:cong an|vien kiem sat|vksnd|toa an|tand|kho bac|kbnn|bao hiem xa hoi|bhxh|ngan hang nha nuoc|trung tam (?:phuc vu|hanh chinh|giao dich)|bo chi huy|bo chqs|bo tu lenh|bo doi bien phong|quan khu|hoi dong nhan dan|hdnd|ban chi huy|ban quan ly|chi cuc|cuc (?:thue|hai quan|thong ke)|hai quan|department|police|customs|tinh doan|thanh doan|doan thanh nien|lien doan|hoi (?:nong dan|phu nu|cuu chien binh|lien hiep|chu thap)|mat tran to quoc|ubmttq|buu dien|vien thong|dien luc|thanh tra tinh|van phong (?:ubnd|hdnd|uy ban|dang ky|tinh uy|thanh uy|doan)|dang uy|bo phan (?:mot cua|tiep nhan)|benh vien|ubnd (?:huyen|xa|phuong|thi|quan|tp|thanh pho)|uy ban nhan dan (?:huyen|xa|phuong|thi|quan|thanh pho))(?: |$)/;

/** Their first words, so that others are passed by at once. */
const firstWord =
  /^(?:công|cong|viện|vien|viễn|hải|hai|depart|police|customs|vks|t[òo]à?a?|tand|kho|kbnn|bảo|bao|bhxh|ngân|ngan|trung|bộ|bo|ban|chi|cục|cuc|tỉnh|tinh|thành|thanh|đoàn|doan|liên|lien|hội|hoi|hđnd|hdnd|quân|quan|mặt|mat|ubm|bưu|buu|điện|dien|văn|van|đảng|dang|bệnh|benh|ubnd|uỷ|ủy|uy)/iu;
const longest = 5;

/** Whether a body begins at `at`; not where it only announces or receives ("Công an tỉnh cho biết"). */
export function isOrgan(items: readonly DatedItem[], at: number): boolean {
  const item = items[at];
  if (isCountedBodies(items, at) || isUnknownName(items, at)) return true;
  if (item === undefined || item.kind === "place" || item.kind === "number") return false;
  if (!firstWord.test(item.raw)) return false;
  const words = foldMarks(wordsFrom(items, at, longest));
  if (!organs.test(words)) return false;
  if (/^(?:ubnd|uy ban nhan dan) (?:thanh pho|tp)/.test(words) && isOfMunicipality(items, at))
    return false;
  return !isAnnouncer(items, at);
}

/** "10 sở đạt trên 90%", "5 tập thể": not "18/63 đơn vị". */
function isCountedBodies(items: readonly DatedItem[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (before?.kind !== "number" || before.hasDecimals || item?.kind === "number") return false;
  if (isMark(items[at - 2], "/") || hasCue(items[at - 2], "nth", "rank")) return false;
  const words = `${lower(item)} ${lower(items[at + 1])}`;
  return /^(?:sở|phòng|ban) |^(?:tập thể|cá nhân|cơ quan)$/.test(words);
}

/** "Hà Tĩnh: Thạch Hà dẫn đầu": a name that is none of a province, right before a verb. */
function isUnknownName(items: readonly DatedItem[], at: number): boolean {
  const before = items[at - 1];
  if (before !== undefined && !isMark(before, ":", ",", ";", "-", "•")) return false;
  let end = at;
  while (end < at + longest && isCapital(items[end])) end += 1;
  const isName = end > at + 1 || (end === at + 1 && isMark(before, ","));
  return isName && hasCue(items[end], "lead", "rank", "nth", "reach");
}

function isCapital(item: DatedItem | undefined): boolean {
  return item?.kind === "word" && item.upper && /^\p{Lu}\p{Ll}+$/u.test(item.raw);
}

/** "UBND thành phố Hải Phòng" */
function isOfMunicipality(items: readonly DatedItem[], at: number): boolean {
  const place = items.slice(at, at + longest).find((item) => item.kind === "place");
  return place?.kind === "place" && place.place.isMunicipality;
}

function isAnnouncer(items: readonly DatedItem[], at: number): boolean {
  if (hasCue(items[at - 1], "announcerAfter") && !/^của$/.test(lower(items[at - 1]))) return true;
  for (const item of items.slice(at + 1, at + 14)) {
    if (hasCue(item, "announce") && lower(item) !== "tổ chức") return true;
    if (item.kind === "name") return false;
    if (item.kind === "number" || hasCue(item, "rank", "lead", "nth", "reach")) return false;
    if (isMark(item, ";", ":")) return false;
  }
  return false;
}

/**
 * Whether the one named at `at`, who is no province, is a body or a part of one: then the province after it is only
 * where it is. Not means, groups of provinces, ministries, nor the level of a rate ("hồ sơ đúng hạn cấp xã").
 */
export function isBody(items: readonly DatedItem[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === "region" || hasCue(item, "average", "manyUnits"))
    return false;
  if (isOrgan(items, at)) return true;
  if (hasCue(item, "units") || /^(?:các |khối )?bộ|^cụm|thi đua|^ministr/.test(lower(item)))
    return false;
  return !/^cấp /.test(lower(item)) || ![at - 1, at - 2].some((place) => isRate(items[place]));
}

function isRate(item: DatedItem | undefined): boolean {
  return item?.kind === "name" && item.name.codes.some((code) => code.startsWith("egov."));
}
