import type { NumberBound, RankStated, Stated } from "../claim";
import { hasCue, type Item, isMark, lower, type NumberItem } from "./item";

/** When a figure is of: as the sentence says in general, of one year item, or of the edition before. */
export type DraftYear =
  | { readonly kind: "said" }
  | { readonly kind: "item"; readonly at: number }
  | { readonly kind: "before"; readonly since: number | null };

/** A claim by its words alone, before it is known of whom and what. Places are those of items. */
export interface Draft {
  readonly stated: Stated;
  readonly first: number;
  readonly last: number;
  readonly year: DraftYear;
  /** "%" stands after the number. */
  readonly isPercent: boolean;
  /** "tiếp theo là Hải Phòng": the place is so many after that of the claim before; 0 for all others. */
  readonly next: number;
  /** The item of the province, where the words of the claim name it. */
  readonly named: number | null;
}

export function draft(
  stated: Stated,
  first: number,
  last: number,
  more: Partial<Omit<Draft, "stated" | "first" | "last">> = {},
): Draft {
  return {
    stated,
    first,
    last,
    year: { kind: "said" },
    isPercent: false,
    next: 0,
    named: null,
    ...more,
  };
}

/** The items of a sentence and which of them a claim has taken. */
export interface Reading {
  readonly items: readonly Item[];
  readonly taken: Set<number>;
}

export function take(reading: Reading, first: number, last: number): void {
  for (let at = first; at <= last; at += 1) reading.taken.add(at);
}

export function numberAt(reading: Reading, at: number): NumberItem | null {
  const item = reading.items[at];
  return item?.kind === "number" && !reading.taken.has(at) ? item : null;
}

/** A place from 1 to 64. */
export function placeOf(item: NumberItem | null): number | null {
  if (item === null || item.count === null || item.hasDecimals) return null;
  return item.count >= 1 && item.count <= 64 ? item.count : null;
}

/** "xếp thứ 53 và 62", "thứ 4 và thứ 10": each place is of one of the things named, and it is not said of which. */
export function isOneOfList(items: readonly Item[], { first, last, stated }: Draft): boolean {
  if (isLinkAt(items, last + 1)) {
    const number = stated.kind === "rank" && isNth(items[last + 2]) ? last + 3 : last + 2;
    const isNext = items[number]?.kind === "number" && unitAt(items, number + 1).unit === null;
    if (isNext) return true;
  }
  const isAfterPlace = isLinkAt(items, first - 1) && items[first - 2]?.kind === "number";
  return (
    stated.kind === "rank" && isNth(items[first]) && isAfterPlace && isPlaceWord(items[first - 3])
  );
}

function isLinkAt(items: readonly Item[], at: number): boolean {
  return isMark(items[at], ",") || hasCue(items[at], "and");
}

function isNth(item: Item | undefined): boolean {
  return /^(?:thứ|hạng|vị trí|thứ hạng)$/.test(lower(item));
}

function isPlaceWord(item: Item | undefined): boolean {
  return hasCue(item, "rank", "nth", "numberOne");
}

export type Unit = "points" | "percent" | "places" | null;

/** The unit after a number and the item after it. */
export function unitAt(items: readonly Item[], at: number): { unit: Unit; next: number } {
  const item = items[at];
  if (hasCue(item, "notPoints")) return { unit: null, next: at };
  if (hasCue(item, "percentPoints")) return { unit: "points", next: at + 1 };
  if (isMark(item, "%") || hasCue(item, "percentUnit")) {
    const isOfPoints = hasCue(items[at + 1], "pointsUnit");
    return { unit: isOfPoints ? "points" : "percent", next: isOfPoints ? at + 2 : at + 1 };
  }
  if (hasCue(item, "pointsUnit")) {
    const isPercent = isMark(items[at + 1], "%");
    return { unit: "points", next: isPercent ? at + 2 : at + 1 };
  }
  if (hasCue(item, "placesUnit")) return { unit: "places", next: at + 1 };
  return { unit: null, next: at };
}

/** What is said around the number after an item: "gần", "hơn". */
export function boundOf(item: Item | undefined): NumberBound {
  return (["about", "near", "over", "under"] as const).find((cue) => hasCue(item, cue)) ?? null;
}

/** The first item from `at` on (or back) that `isSought`; null when `isStop` or the reach comes first. */
export function seek(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
  reach: number,
  isSought: (item: Item, at: number) => boolean,
  isStop: (item: Item, at: number) => boolean = () => false,
): number | null {
  let place = at;
  for (let count = 0; count < reach; count += 1) {
    const item = items[place];
    if (item === undefined) return null;
    if (isSought(item, place)) return place;
    if (isStop(item, place)) return null;
    place += step;
  }
  return null;
}

/** Keeps the text of a number in the notation with a dot, exactly: "85.77" - "82.58" is "+3.19". */
export function difference(from: string, to: string): string {
  const decimals = Math.max(decimalsOf(from), decimalsOf(to));
  const scaled = Math.round((Number(to) - Number(from)) * 10 ** decimals);
  if (scaled === 0) return "0";
  const size = (Math.abs(scaled) / 10 ** decimals).toFixed(decimals);
  return `${scaled > 0 ? "+" : "-"}${size}`;
}

function decimalsOf(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}

export function rank(place: NonNullable<RankStated["place"]>, of: number | null): Stated {
  return { kind: "rank", place, within: null, of };
}
