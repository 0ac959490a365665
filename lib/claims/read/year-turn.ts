import { startOfClause } from "./clause";
import type { Draft } from "./draft";
import { hasCue, type Item, isMark } from "./item";
import { isEditionYear } from "./scene";

/** "từ 85,95%, thứ 28 năm 2022 lên 88,35%": the year stands before the turn, and the figure after it is of another. */
export function isBeforeTurn(items: readonly Item[], year: number, made: Draft): boolean {
  const start = startOfClause(items, year);
  const from = items.slice(start, year).findLastIndex((item) => hasCue(item, "from"));
  if (from < 0 || items.slice(year, made.first).some((item) => isMark(item, ";"))) return false;
  const between = items.slice(year + 1, made.first + 1);
  const turn = between.findIndex((item) => hasCue(item, "lenTo", "xuongTo"));
  return turn >= 0 && !between.slice(turn).some(isEditionYear);
}

/** The year after the turn, "lên 88,35%, thứ 18 năm 2023": with nothing but a place between. */
export function yearAfterTurn(items: readonly Item[], { last }: Draft): number | null {
  for (let at = last + 1; at < last + 9; at += 1) {
    const item = items[at];
    if (item?.kind === "year") return isEditionYear(item) && !opensClause(items, at) ? at : null;
    const isPlace =
      item?.kind === "number" || isMark(item, ",", "(", ")", "/") || hasCue(item, "rank", "nth");
    if (!isPlace && !hasCue(item, "yearWord")) return null;
  }
  return null;
}

/** "..., năm 2024 PCI xếp thứ 20": the year is that of what follows. */
function opensClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const isHead = isMark(items[hasCue(items[at - 1], "yearWord") ? at - 2 : at - 1], ",");
  return isHead || next?.kind === "index" || next?.kind === "province";
}
