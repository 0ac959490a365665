import type { UnitSetId } from "@/lib/figures/figure";
import type { Stated } from "../claim";
import { endOfClause, startOfClause } from "./clause";
import type { Draft } from "./draft";
import { hasCue, type Item, isMark, lower } from "./item";
import type { Scene } from "./scene";

/** A word that says of which units is spoken, and where. */
interface Sign {
  readonly at: number;
  readonly set: UnitSetId;
  /** Said in general ("sau sáp nhập"), and not of one province or place ("(cũ)", "2/63"). */
  readonly isGeneral: boolean;
}

/**
 * "/63", "34 tỉnh", "sau sáp nhập", "Gia Lai (cũ)": the units that a claim counts by its own words, by those of its
 * clause, of its province in the clause, or by what the sentence says before; null where that is open.
 */
export function unitSetOf(scene: Scene, made: Draft, stated: Stated): UnitSetId | null {
  const own = stated.kind === "rank" ? setOfCount(stated.of) : null;
  if (own !== null) return own;
  const signs = signsOf(scene);
  const from = startOfClause(scene.items, made.first);
  const to = endOfClause(scene.items, made.first);
  const inClause = signs.filter(({ at }) => at >= from && at < to);
  if (inClause.length === 0)
    return agreed(signs.filter(({ at, isGeneral }) => isGeneral && at < from));
  const [start, end] = ofProvince(scene.items, made.first, from, to);
  return agreed(inClause) ?? agreed(inClause.filter(({ at }) => at >= start && at < end));
}

function agreed(signs: readonly Sign[]): UnitSetId | null {
  const [first] = signs;
  return first !== undefined && signs.every(({ set }) => set === first.set) ? first.set : null;
}

function setOfCount(count: number | null): UnitSetId | null {
  if (count === 34) return "34";
  return count !== null && count >= 60 && count <= 64 ? "63" : null;
}

/** From the province told of to the next one. */
function ofProvince(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
): readonly [number, number] {
  const isTold = (item: Item) => item.kind === "province" && !item.isObject;
  const start = items.slice(from, at).findLastIndex(isTold);
  const next = items.flatMap((item, place) =>
    place >= at && place < to && isTold(item) ? [place] : [],
  );
  // "Với 0,7857 điểm, Hải Phòng (mới) đứng thứ 3/34": the first one after is its own.
  const end = start < 0 ? next[1] : next[0];
  return [start < 0 ? from : from + start, end ?? to];
}

function signsOf({ items, drafts }: Scene): Sign[] {
  const ranks = drafts.flatMap(({ stated, first }) => {
    const set = stated.kind === "rank" ? setOfCount(stated.of) : null;
    return set === null ? [] : [{ at: first, set, isGeneral: false }];
  });
  const words = items.flatMap((item, at) => {
    const set = generalSet(items, item, at);
    if (set !== null) return [{ at, set, isGeneral: true }];
    const named = item.kind === "province" ? setOfName(items, at) : null;
    return named === null ? [] : [{ at, set: named, isGeneral: false }];
  });
  return [...ranks, ...words].sort((a, b) => a.at - b.at);
}

function generalSet(items: readonly Item[], item: Item, at: number): UnitSetId | null {
  if (hasCue(item, "newUnits")) return isJustNow(items, at) ? null : "34";
  if (hasCue(item, "oldUnits")) return isMeasure(items, at) ? null : "63";
  const isCount = item.kind === "number" && hasCue(items[at + 1], "units");
  return isCount && (item.count === 34 || item.count === 63) ? setOfCount(item.count) : null;
}

/** "cao hơn trước sáp nhập", "so với thời điểm trước sáp nhập": the figure itself is of other units. */
function isMeasure(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 3), at)
    .some((item) => hasCue(item, "compared", "gapTo", "comparedPlace"));
}

/** "khi PCI của tỉnh mới đạt 63,91 điểm": no more than that yet. */
function isJustNow(items: readonly Item[], at: number): boolean {
  return /mới$/.test(lower(items[at])) && isVerb(items[at + 1]);
}

function isVerb(item: Item | undefined): boolean {
  const isAdverb = /^(?:chỉ|được|có|lần|vào|bắt|đây|nhất)$/.test(lower(item));
  return isAdverb || hasCue(item, "reach", "rank", "nth", "up", "down", "lead", "last");
}

/** "Gia Lai (cũ)", "Bình Định cũ", "the new Dong Thap". */
function setOfName(items: readonly Item[], at: number): UnitSetId | null {
  const isBracketed = isMark(items[at + 1], "(");
  const after = lower(items[isBracketed ? at + 2 : at + 1]);
  if (after === "cũ") return "63";
  // "Đồng Tháp mới đạt" is "has only reached": the word is a name at the end of a phrase alone.
  const isNew =
    after === "mới" && (isBracketed ? isMark(items[at + 3], ")") : isEnd(items[at + 2]));
  if (isNew) return "34";
  const before = lower(items[at - 1]);
  if (before === "former" || before === "old") return "63";
  return before === "new" && lower(items[at - 2]) === "the" ? "34" : null;
}

function isEnd(item: Item | undefined): boolean {
  return isMark(item, ",", ";", "(") || hasCue(item, "newUnits");
}
