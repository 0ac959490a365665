import { type Draft, seek } from "./draft";
import { hasCue, type Item, isMark, lower, type YearItem } from "./item";
import { closedBracket, isEditionYear, type Scene } from "./scene";
import { isSharedYear } from "./shared-year";

function holdsFor(item: YearItem, root: string | null): boolean {
  return item.of.length === 0 || (root !== null && item.of.includes(root));
}

export function yearAt(scene: Scene, at: number, root: string | null): YearItem | null {
  const item = scene.items[at];
  return item?.kind === "year" && isEditionYear(item) && holdsFor(item, root) ? item : null;
}

/** "dẫn đầu về PAPI năm 2023", "71,52 điểm PCI năm 2023": before any comma, and before the next claim. */
export function yearAfter(scene: Scene, made: Draft, root: string | null): number | null {
  let start = made.last + 1;
  for (let at = start; at < start + 15; at += 1) {
    const item = scene.items[at];
    if (item === undefined) return null;
    const bracketed = yearAfterBracket(scene, made, at, root);
    if (bracketed !== null) return bracketed;
    const chained = endOfChained(scene, made, at);
    if (chained !== null) {
      start = chained + 1;
      at = chained;
      continue;
    }
    if (scene.drafts.some((other) => other.first === at)) return null;
    if (yearAt(scene, at, root) !== null) return at;
    if (isStop(item)) return null;
    if (opensFigure(scene.items, at) && !isYearAndPlace(scene.items, made, at)) return null;
  }
  return null;
}

/** "65,72 điểm (thứ 13) vào năm 2020": the year right after a bracket is that of what stands in and before it. */
function yearAfterBracket(
  scene: Scene,
  made: Draft,
  at: number,
  root: string | null,
): number | null {
  const { items } = scene;
  const isInside = isMark(items[at], ")");
  if (!isInside && (!isMark(items[at], "(") || at > made.last + 1)) return null;
  const close = isInside
    ? at
    : seek(
        items,
        at + 1,
        1,
        12,
        (item) => isMark(item, ")"),
        (item) => isMark(item, "(", ";"),
      );
  if (close === null) return null;
  const year = hasCue(items[close + 1], "yearWord") ? close + 2 : close + 1;
  const isOfWhole = isInside ? closedBracket(items, made.first, at + 1) !== null : true;
  return isOfWhole && yearAt(scene, year, root) !== null ? year : null;
}

/** "tăng 2 bậc lên thứ 4 năm 2024": the end of a change is of the year of the change. */
function endOfChained(scene: Scene, made: Draft, at: number): number | null {
  if (made.stated.kind !== "delta_rank" && made.stated.kind !== "delta_value") return null;
  if (at > made.last + 2) return null;
  const { items, drafts } = scene;
  const end = drafts.find((other) => other.first === at && other !== made);
  const isLinked = [at, at - 1].some(
    (place) => place > made.last && hasCue(items[place], "to", "lenTo", "xuongTo"),
  );
  const isEnd = end?.stated.kind === "rank" || end?.stated.kind === "value";
  return isLinked && isEnd && end.year.kind === "said" ? end.last : null;
}

/** "(năm 2022 đạt 63,17 điểm)"; not "(2023)", "(năm 2023)". */
function opensFigure(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at], "(")) return false;
  return ![at + 2, at + 3].some((place) => isMark(items[place], ")"));
}

/** "79,58% (2017, hạng 33)": the year and the place of the score before them, where no other year is told of. */
function isYearAndPlace(items: readonly Item[], made: Draft, open: number): boolean {
  const isShort =
    made.stated.kind === "value" &&
    open === made.last + 1 &&
    isMark(items[open + 2], ",") &&
    hasCue(items[open + 3], "rank", "nth") &&
    items[open + 4]?.kind === "number" &&
    isMark(items[open + 5], ")");
  const isToldBefore = (item: Item, at: number) =>
    item.kind === "year" && closedBracket(items, at, made.first) === null;
  return isShort && !items.slice(0, made.first).some(isToldBefore);
}

function isStop(item: Item): boolean {
  const isMarkStop = isMark(item, ",", ";", ")", ":");
  const isTurn = /^(?:thì|nhưng|còn|khi|rồi|song|while|whereas|but|before)$/.test(lower(item));
  return (
    isMarkStop ||
    isTurn ||
    item.kind === "number" ||
    hasCue(item, "and", "compared", "next", "from")
  );
}

export function yearBefore(scene: Scene, made: Draft, root: string | null): number | null {
  for (let at = made.last; at >= 0; at -= 1) {
    const item = scene.items[at];
    if (item?.kind === "year" && item.year === null && isOfOtherClause(scene, at, made)) continue;
    const isHeld = yearAt(scene, at, root) !== null || isSharedYear(scene, at, root);
    if (isHeld && !isOfBracket(scene, at, made)) return at;
    const isRange = item?.kind === "year" && item.role === "edition" && item.until !== null;
    if (isRange || (item !== undefined && isThisTime(item))) return null;
  }
  return null;
}

/** "up three places from 53rd a year earlier, scoring 85.77 points": "năm trước" holds in its own clause. */
function isOfOtherClause({ items }: Scene, at: number, made: Draft): boolean {
  const opensClause = at === 0 || isMark(items[at - 1], ",", ";", ".");
  const ends = opensClause ? [";"] : [",", ";"];
  return items.slice(at + 1, made.first).some((item) => isMark(item, ...ends));
}

/** "(năm 2022 đạt 63,17), xếp thứ 35": the year is that of the figure in its own bracket. */
function isOfBracket(scene: Scene, at: number, made: Draft): boolean {
  const open = closedBracket(scene.items, at, made.first);
  return (
    open !== null && scene.drafts.some((other) => other.first > open && other.last < made.first)
  );
}

/** "từng 7 năm liên tiếp dẫn đầu (2017-2023), lần này xếp thứ hai": back in the year told of. */
export function isThisTime(item: Item): boolean {
  return /^(?:lần này|kỳ này|năm nay|this time|this year)$/.test(lower(item));
}
