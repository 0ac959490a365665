import { hasCue, isMark, lower } from "./item";

/** An item before or after its reading. */
type AnyItem = NonNullable<Parameters<typeof hasCue>[0]> & { readonly raw: string };

/** "cao hơn", "lower than" before a figure or a year. */
export function isGapWord(item: AnyItem | undefined): boolean {
  return /^(?:cao|thấp|kém|ít|nhiều) hơn$|^kém$|^(?:higher|lower|better|worse) than$/.test(
    lower(item),
  );
}

/** "so với", "compared with", "up from", "cao hơn": what follows is what was before. */
export function opensComparison(items: readonly (AnyItem | undefined)[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]];
  if (hasCue(item, "compared")) return /^(?:so|compared)/.test(lower(item));
  if (isGapWord(item)) return true;
  return hasCue(item, "from") && lower(item) === "from" && hasCue(before, "up", "down");
}

/** "mức", "con số", "vị trí thứ", "gần": words between "so với" and its figure. */
export function isFigureFiller(item: AnyItem | undefined): boolean {
  return (
    hasCue(item, "rank", "nth", "reach", "about", "near", "over", "under") ||
    /^(?:mức|con|số|kết|quả|điểm|kết quả|con số|a|an|the|of|score|level)$/.test(lower(item))
  );
}

/** "của", "đạt được trong", "(": words between a figure and its year. */
export function isYearLink(item: AnyItem | undefined): boolean {
  return (
    hasCue(item, "yearWord", "of", "about2") ||
    isMark(item, "(") ||
    /^(?:the|đạt|được|đạt được|place|position)$/.test(lower(item))
  );
}
