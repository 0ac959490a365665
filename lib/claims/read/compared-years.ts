import { isFigureFiller, isGapWord, isYearLink, opensComparison } from "./comparison-words";
import { hasCue, isMark } from "./item";
import type { RawItem } from "./lexing";
import type { DatedItem } from "./years";

/** Whether the year at `at` is one that another is compared with: "so với năm 2022", "cao hơn năm 2022". */
export function isCompared(items: readonly RawItem[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const item = items[back];
    if (hasCue(item, "compared")) return true;
    if (item?.kind === "mark" || item?.kind === "number") break;
  }
  const skip = hasCue(items[at - 1], "yearWord") ? 2 : 1;
  return isGapWord(items[at - skip]) || isOfComparedFigure(items, at);
}

/** "so với mức 63,17 điểm của năm 2022", "up from 63.17 in 2022" */
function isOfComparedFigure(items: readonly RawItem[], at: number): boolean {
  let back = at - 1;
  while (back > at - 5 && isYearLink(items[back])) back -= 1;
  if (isMark(items[back], "%") || hasCue(items[back], "pointsUnit", "percentUnit", "percentPoints"))
    back -= 1;
  if (items[back]?.kind !== "number") return false;
  back -= isMark(items[back - 1], "/") && items[back - 2]?.kind === "number" ? 3 : 1;
  const end = back - 4;
  while (back > end && isFigureFiller(items[back])) back -= 1;
  return opensComparison(items, back);
}

/** "so với năm 2021 và năm 2022" */
export function continuesCompared(
  items: readonly RawItem[],
  at: number,
  before: readonly DatedItem[],
): boolean {
  const skip = hasCue(items[at - 1], "yearWord") ? 2 : 1;
  const earlier = before.at(-skip - 1);
  return hasCue(items[at - skip], "and") && earlier?.kind === "year" && earlier.role === "compared";
}
