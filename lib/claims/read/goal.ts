import { indexOf } from "./carry";
import type { Context } from "./context";
import { type Item, wordsFrom } from "./item";

/**
 * The index spoken of after a sentence with a target. A target of another index ends the talk of the one before: what
 * follows may be said of either, and "Kết quả, ..." is said of the target.
 * @param next what is spoken of after the words that are no plan
 * @param items all words of the sentence
 */
export function withGoal(
  context: Context,
  next: Context,
  items: readonly Item[],
): Pick<Context, "index" | "goal"> {
  const planned = indexOf({ ...context, index: null }, items);
  const isKept = planned === null || planned === next.index || next.index === null;
  if (isKept || next.index === "unclear") return { index: next.index, goal: next.goal };
  return { index: "unclear", goal: planned === "unclear" ? null : planned };
}

/** "Kết quả, năm 2024 tỉnh đạt 89,72%" after a target. */
export function isResult(items: readonly Item[]): boolean {
  return /^kết quả(?: |$)/.test(wordsFrom(items, 0, 2));
}
