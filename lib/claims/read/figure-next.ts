import { hasCue, isMark } from "./item";
import type { PlacedItem } from "./places";

/** The name begins a clause, a bracket or a line of a list. */
export function startsClause(items: readonly PlacedItem[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    isMark(before, ",", ";", ":", "(", '"', "-", "+", "•") ||
    (isMark(before, ".") && items[at - 2]?.kind === "number") ||
    hasCue(before, "and")
  );
}

/** "kinh tế số của Hà Nam xếp thứ 20": the words of whose it is come between. */
function afterOwner(items: readonly PlacedItem[], at: number): number {
  if (!hasCue(items[at], "of")) return at;
  const owner = hasCue(items[at + 1], "units", "municipality") ? at + 2 : at + 1;
  const kind = items[owner]?.kind;
  return kind === "province" || kind === "here" ? owner + 1 : at;
}

/** "Tính năng động của chính quyền tỉnh Long An năm 2023 xếp thứ 2": whose and when stand before the place. */
export function hasPlaceNext(items: readonly PlacedItem[], at: number): boolean {
  let next = isMark(items[at + 1], '"') ? at + 2 : at + 1;
  if (hasCue(items[next], "of")) next += 1;
  if (hasCue(items[next], "units", "municipality")) next += 1;
  if (items[next]?.kind !== "province" && items[next]?.kind !== "here") return false;
  next += hasCue(items[next + 1], "yearWord") ? 2 : 1;
  if (items[next]?.kind === "year") next += 1;
  return hasCue(items[next], "rank", "nth");
}

/** A figure of the name follows right after it: "Chi phí thời gian đạt 7,63 điểm". */
export function hasFigureNext(items: readonly PlacedItem[], at: number): boolean {
  const after = items[afterOwner(items, isMark(items[at + 1], '"') ? at + 2 : at + 1)];
  return (
    after?.kind === "number" ||
    isMark(after, "(", ":") ||
    hasCue(after, "reach", "rank", "nth", "up", "down", "lead", "last")
  );
}
