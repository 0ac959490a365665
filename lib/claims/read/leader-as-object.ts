import type { Draft } from "./draft";
import { hasCue, type Item, lower } from "./item";

/**
 * "thấp hơn tỉnh đứng đầu 3,83%", "học tập tại địa phương dẫn đầu", "kém quán quân 2 điểm": the place of another that
 * is not named, and not of the one told of.
 */
export function isOfUnnamedLeader(items: readonly Item[], { stated, first, last }: Draft): boolean {
  if (stated.kind !== "rank" || !hasCue(items[first], "lead", "last", "runnerUp")) return false;
  if (items.slice(last + 1, last + 4).some((item) => item.kind === "province")) return false;
  const before = items[first - 1];
  const isNoun = hasCue(before, "units") || before?.kind === "here";
  if (!isNoun) return isRunner(items[first]) && isApartWord(items[beforeNames(items, first - 1)]);
  const link = items[first - 2];
  const isObject = hasCue(link, "gapTo", "compared", "comparedPlace", "venue", "of", "about2");
  return (
    isObject ||
    /^(?:với|bằng|kịp|sát|theo|từ|cho|gần)$/.test(lower(link)) ||
    hasCue(link, "near", "percentUnit")
  );
}

/** "behind the PCI 2023 leader" */
function beforeNames(items: readonly Item[], at: number): number {
  let back = at;
  while (back > at - 4 && isOfName(items[back])) back -= 1;
  return back;
}

function isOfName(item: Item | undefined): boolean {
  return item?.kind === "index" || item?.kind === "year" || lower(item) === "the";
}

/** "kém", "so với", "sau", "xa" */
function isApartWord(item: Item | undefined): boolean {
  if (hasCue(item, "gapTo", "compared", "comparedPlace", "near")) return true;
  return /^(?:xa|gần|sát|tới|đến|cách|với)$/.test(lower(item));
}

function isRunner(item: Item | undefined): boolean {
  return /quân|^ngôi|^vị trí|^leader$/.test(lower(item));
}
