import { searchKey } from "@/lib/provinces/search-key";

/** Parts of a two-row header are joined with this. */
export const headerJoint = " / ";

export type HeaderWord =
  | "ordinal"
  | "province"
  | "rank"
  | "regional-rank"
  | "of"
  | "change"
  | "note"
  | "code"
  | "region"
  | "band"
  | "maximum"
  | "self-assessed";

const whole: readonly (readonly [HeaderWord, RegExp])[] = [
  ["ordinal", /^(?:stt|tt|so tt|so thu tu|no|order|s t t)$/],
  ["note", /^(?:ghi chu|note|notes|remarks?|nguon|nguon so lieu|comments?)$/],
  ["code", /^(?:ma|ma so|ma (?:tinh|don vi|dia phuong|vung)|(?:province )?code|id)$/],
  [
    "region",
    /^(?:vung|khu vuc|mien|vung mien|vung kinh te(?: xa hoi)?|ten vung|tieu vung|regions?)$/,
  ],
  [
    "band",
    /^(?:(?:nhom|xep loai|phan loai|loai|phan nhom|xep nhom)(?: .*)?|groups?|bands?|quartile)$/,
  ],
  [
    "of",
    /^(?:of|tong so (?:tinh|don vi|dia phuong)|so (?:tinh|don vi|dia phuong)(?: (?:duoc )?xep hang)?)$/,
  ],
  [
    "maximum",
    /^(?:diem )?(?:toi da|chuan|diem chuan|diem toi da|max(?:imum)?(?: score| points)?)$/,
  ],
  [
    "self-assessed",
    /^(?:diem |ket qua )?(?:tinh )?(?:tu cham|tu danh gia|tu cham diem|self assess(?:ed|ment))(?: .*)?$/,
  ],
  [
    "province",
    /^(?:ten )?(?:cac )?(?:tinh|tinh thanh(?: pho)?|tinh tp|tp tinh|thanh pho|don vi(?: hanh chinh)?|dia phuong|ubnd(?: cac)?(?: tinh)?(?: thanh pho| tp)?|provinces?|cit(?:y|ies)|provinces? (?:and )?(?:city|cities|municipalit(?:y|ies))|localit(?:y|ies))(?: truc thuoc (?:trung uong|tw|tu))?$/,
  ],
];

const change =
  /(?:^|\b)(?:tang giam|chenh lech|so voi|bien dong|thay doi|muc (?:tang|giam)|change|difference|delta|compared)(?:\b|$)|^(?:tang|giam)$/;
const rank = /\b(?:xep hang|thu hang|hang|vi tri|xep thu|rank|ranking|ranks)\b/;
/** "hạng" without its mark looks like "hàng": customers, banks, goods, yearly. */
const noRank = /\b(?:(?:khach|ngan|mat) hang|hang (?:nam|thang|quy)(?! \d{4})|hang hoa)\b/;
const insideRegion = /\b(?:trong (?:vung|khu vuc)|theo vung|regional|in region)\b/;

export function isRankHeader(header: string): boolean {
  const key = searchKey(header);
  if (!rank.test(key)) return false;
  return /hạng/iu.test(header) || !noRank.test(key);
}

/** What both halves of a header in two languages say: "STT/No.", "Tỉnh (Province)". */
function wordOfHalves(header: string): HeaderWord | null {
  const halves = /^([^/()]+)[/(]([^/()]+)\)?$/.exec(header.trim());
  if (halves === null) return null;
  const [one, two] = [wordOf(halves[1] ?? ""), wordOf(halves[2] ?? "")];
  return one === two ? one : null;
}

/** What a header says beside names of indicators. Null where it says nothing known. */
export function wordOf(header: string): HeaderWord | null {
  return wordOfWhole(header) ?? wordOfHalves(header);
}

function wordOfWhole(header: string): HeaderWord | null {
  const key = searchKey(header);
  if (/^[\s(]*(?:\+|\u00B1)\s*\/?\s*[-–−]/u.test(header)) return "change";
  const last = searchKey(header.split(headerJoint).at(-1) ?? "");
  const found = whole.find(([, expression]) => expression.test(key) || expression.test(last));
  if (found !== undefined && found[0] !== "province") return found[0];
  if (change.test(key)) return "change";
  if (isRankHeader(header)) return insideRegion.test(key) ? "regional-rank" : "rank";
  return found?.[0] ?? null;
}

const valueWords: ReadonlySet<string> = new Set(
  "ket qua diem so chi tong gia tri hop danh dat duoc cham cong bo nam cua ty le score scores value values index points result results total overall weighted unweighted year of the in".split(
    " ",
  ),
);
const tellingWords: ReadonlySet<string> = new Set(
  "ket qua diem chi gia tri tong ty score scores value values index points result results total overall".split(
    " ",
  ),
);

function wordsIn(key: string): string[] {
  return key
    .replace(/\bphan tram\b/g, "")
    .split(" ")
    .filter((word) => word !== "");
}

/** Whether all words of a folded header, without the name of its index, may stand beside that name over values. */
export function isBesideIndex(key: string): boolean {
  return wordsIn(key).every((word) => valueWords.has(word));
}

/** Whether a folded header that names no index consists of words for a value. */
export function isValueKey(key: string): boolean {
  return isBesideIndex(key) && wordsIn(key).some((word) => tellingWords.has(word));
}

export function yearsOf(header: string): number[] {
  return [...header.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}
