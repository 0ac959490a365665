import { hasCue, type Item, isMark } from "./item";

/** The plan goes on in the list after "Mục tiêu cụ thể:". */
export function opensList(items: readonly Item[]): boolean {
  return isMark(items.at(-1), ":") && items.some((item) => hasCue(item, "plan"));
}

export function isListLine(items: readonly Item[]): boolean {
  const [first, second] = items;
  return (
    isMark(first, "-", "+", "•", "*", "–") || (first?.kind === "number" && isMark(second, ".", ")"))
  );
}

/** "từng dẫn đầu", "8 lần dẫn đầu", "topped the PCI eight times": a place held at other times than the year told of. */
export function isOfOtherTimes(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const item = items[at];
    if (hasCue(item, "formerly") || isTimes(items, at - 1)) return true;
    if (item?.kind === "mark") break;
  }
  for (let at = last + 1; at <= last + 5; at += 1) {
    if (isMark(items[at], ",", ";", "(")) return false;
    if (isTimes(items, at)) return true;
  }
  return false;
}

/** "8 lần", "eight times" */
function isTimes(items: readonly Item[], at: number): boolean {
  const unit = items[at + 1]?.raw.normalize("NFC").toLowerCase() ?? "";
  return items[at]?.kind === "number" && /^(?:lần|kỳ|times)$/.test(unit);
}

/** "không dẫn đầu", "5 năm liền không lọt top 10", "did not top": said of the words right after it. */
export function isNegated(items: readonly Item[], first: number, last: number): boolean {
  if (items.slice(first, last).some((item) => hasCue(item, "negation"))) return true;
  for (let at = first; at >= Math.max(0, first - 6); at -= 1) {
    const item = items[at];
    if (hasCue(item, "notNegation")) return false;
    if (hasCue(item, "negation")) return true;
    if (at < first && (item?.kind === "mark" || item?.kind === "number")) return false;
  }
  return false;
}
