import type { NamedProvince } from "../claim";
import type { Cue } from "./vocabulary";

interface Place {
  /** UTF-16 places in the text. */
  readonly start: number;
  readonly end: number;
  /** In composed letters, so that "ố" is one. */
  readonly raw: string;
}

export interface NumberItem extends Place {
  readonly kind: "number";
  /** With a decimal dot, read as a score: "85,77" is "85.77". */
  readonly printed: string;
  /** Read as a count: "1.121" is 1121; null for what is none. */
  readonly count: number | null;
  readonly hasDecimals: boolean;
  /** "4th", "second", "nhất". */
  readonly isOrdinal: boolean;
  readonly isSpelled: boolean;
}

export interface IndexItem extends Place {
  readonly kind: "index";
  /** The code; null where it could mean several or where it is a component that we do not know. */
  readonly code: string | null;
  /** Something else that is measured. */
  readonly isForeign: boolean;
  /** A mere "về chuyển đổi số": counts for the rank before it, and does not change the subject. */
  readonly isAside: boolean;
}

export interface ProvinceItem extends Place {
  readonly kind: "province";
  readonly province: NamedProvince;
  /** Named for comparison only ("sau Quảng Ninh"). */
  readonly isObject: boolean;
}

/** A ministry, a district, a mean, "12 tỉnh": what is said of it is not said of a province. */
export interface OtherItem extends Place {
  readonly kind: "other";
  /** A region that is told of: "Tây Nguyên: Lâm Đồng dẫn đầu". */
  readonly isRegion: boolean;
  /** A body or a part of a province: "Công an", "huyện", "cấp sở". */
  readonly isBody: boolean;
}

/** "tỉnh", "tỉnh này": the province spoken of before. */
export interface HereItem extends Place {
  readonly kind: "here";
}

export type YearRole = "edition" | "compared" | "ignored";
export interface YearItem extends Place {
  readonly kind: "year";
  readonly role: YearRole;
  /** Null for "năm trước" and "một năm sau", which are `shift` years from the one told of. */
  readonly year: number | null;
  readonly shift: -1 | 0 | 1;
  /** The end of a range "2017 - 2022", else null. */
  readonly until: number | null;
  /** Codes of the indices that the year is written to ("PCI 2023"), for which alone it holds; none for all. */
  readonly of: readonly string[];
}

export interface RegionItem extends Place {
  readonly kind: "region";
  readonly slug: string | null;
}

export interface CueItem extends Place {
  readonly kind: "cue";
  readonly cues: readonly Cue[];
}

/** A word without meaning for us, or a mark. */
export interface PlainItem extends Place {
  readonly kind: "word" | "mark";
  readonly form: string;
  readonly upper: boolean;
  /** The province that a body is in: "Sở Nội vụ Hà Tĩnh". */
  readonly home?: NamedProvince;
}

export type Item =
  | NumberItem
  | IndexItem
  | ProvinceItem
  | OtherItem
  | HereItem
  | YearItem
  | RegionItem
  | CueItem
  | PlainItem;

/** Items before and after their reading, as far as cues and marks go. */
type AnyItem =
  | CueItem
  | PlainItem
  | { readonly kind: Exclude<Item["kind"], "cue" | "word" | "mark"> | "name" | "place" };

export function hasCue(item: AnyItem | undefined, ...cues: readonly Cue[]): boolean {
  return item?.kind === "cue" && cues.some((cue) => item.cues.includes(cue));
}

export function isMark(item: AnyItem | undefined, ...forms: readonly string[]): boolean {
  return item?.kind === "mark" && forms.includes(item.form);
}

/** The words of an item in lower case. */
export function lower(item: { readonly raw: string } | undefined): string {
  return item?.raw.toLowerCase() ?? "";
}

/** The words of `count` items from `at` on, in lower case, parted by spaces. */
export function wordsFrom(
  items: readonly { readonly raw: string }[],
  at: number,
  count: number,
): string {
  return items
    .slice(at, at + count)
    .map(lower)
    .join(" ");
}

/** The "hai" of "hai năm sau", the "các" of "các năm sau". */
export function isCountOfYears(
  item: { readonly kind: string; readonly raw: string } | undefined,
): boolean {
  return item?.kind === "number" || /^(?:các|những|nhiều|mấy|vài)$/.test(lower(item));
}
