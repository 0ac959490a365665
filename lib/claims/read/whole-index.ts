import type { Archive } from "@/lib/rankings/archive";
import { hasCue, type IndexItem, type Item, isMark, lower, wordsFrom } from "./item";

const longest = 4;
const whole =
  /^(?:kết quả |tính |xếp hạng |thứ hạng |bảng xếp hạng |điểm số |điểm |số điểm )?(?:tổng hợp|tổng thể|chung cuộc|chung)$|^(?:với |đạt |có )?(?:tổng điểm|tổng số điểm)$|^overall(?: score| ranking)?$/;
const firstWord = /^(?:kết|tính|xếp|thứ|bảng|điểm|số|tổng|chung|với|đạt|có|overall)/;
/** "chung" and "tổng hợp" alone are ordinary words. */
const ordinary = /^(?:chung|tổng hợp|tính tổng hợp)$/;

/**
 * "Chi phí thời gian đạt 8,80 điểm; điểm tổng hợp đạt 69,34 điểm": words that lead from a component back to its index.
 * @param rootBefore the index of the sentences before
 */
export function withWholeIndex(
  archive: Archive,
  items: readonly Item[],
  rootBefore: string | null,
): Item[] {
  const read: Item[] = [];
  let root = rootBefore;
  let isOfPart = rootBefore !== null;
  let isTold = true;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const length = isOfPart && isTold && root !== null ? wholeAt(items, at) : 0;
    if (length > 0 && root !== null) {
      read.push(indexOver(items, at, at + length - 1, root));
      at += length - 1;
      continue;
    }
    if (item.kind === "number" || isMark(item, ";")) isTold = true;
    if (item.kind === "index") {
      const own = item.code === null ? null : (archive.root(item.code)?.code ?? null);
      isOfPart = own !== null && own !== item.code;
      root = own;
      isTold = false;
    }
    read.push(item);
  }
  return read;
}

/** How many items from `at` on are such words, at the head of a clause or after a place: "xếp thứ 11 chung cuộc". */
function wholeAt(items: readonly Item[], at: number): number {
  if (!firstWord.test(lower(items[at]))) return 0;
  const before = items[at - 1];
  const isHead =
    before === undefined ||
    isMark(before, ",", ";", ":", "-", "+") ||
    hasCue(before, "and", "units") ||
    before.kind === "here" ||
    before.kind === "province" ||
    /^(?:còn|nhưng|tuy nhiên|song|về|xét|but|and)$/.test(lower(before));
  for (let length = longest; length > 0; length -= 1) {
    const words = wordsFrom(items, at, length);
    if (!whole.test(words) || ordinary.test(words)) continue;
    const isPlain = isHead && hasFigureNear(items, at + length);
    const isTail = before?.kind === "number" && isEnd(items[at + length]);
    return isPlain || (isTail && /chung cuộc|tổng thể|overall/.test(words)) ? length : 0;
  }
  return 0;
}

function isEnd(item: Item | undefined): boolean {
  return item === undefined || item.kind === "mark" || hasCue(item, "and");
}

function hasFigureNear(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 8)
    .some((item) => item.kind === "number" || hasCue(item, "lead", "last"));
}

function indexOver(items: readonly Item[], first: number, last: number, code: string): IndexItem {
  const [start, end] = [items[first]?.start ?? 0, items[last]?.end ?? 0];
  const raw = items
    .slice(first, last + 1)
    .map((item) => item.raw)
    .join(" ");
  return { kind: "index", start, end, raw, code, isForeign: false, isAside: false };
}
