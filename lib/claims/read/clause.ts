import { type Item, isMark } from "./item";

/** Where the clause of `at` begins: after the semicolon before it, or with the sentence. */
export function startOfClause(items: readonly Item[], at: number): number {
  return items.slice(0, at).findLastIndex((item) => isMark(item, ";")) + 1;
}

/** The place of the semicolon that ends the clause of `at`, or of the end of the sentence. */
export function endOfClause(items: readonly Item[], at: number): number {
  const end = items.findIndex((item, place) => place > at && isMark(item, ";"));
  return end < 0 ? items.length : end;
}
