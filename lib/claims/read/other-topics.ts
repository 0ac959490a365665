import { hasCue, type IndexItem, type Item, isMark, type PlainItem } from "./item";
import type { PlacedItem } from "./places";
import type { DatedYear } from "./years";

const wordsOfAllIndices =
  /^(?:cao|thấp|quan trọng|tổng hợp|chung|nêu|trên|cơ bản|chính|đó|được|nói|ấy)$/i;

/** "chỉ số giá vàng", "nội dung “...”": something measured that we do not know. */
export function unnamed(items: readonly PlacedItem[], at: number): Item {
  const item = items[at];
  if (item === undefined || item.kind === "name") throw new Error("not an item");
  if (item.kind === "year") return settled(item);
  const after = items[at + 1];
  if (hasCue(item, "part")) {
    const isAfterName = items[at - 1]?.kind === "name" && /^[a-z-]+$/i.test(item.raw);
    if (isAfterName) return item;
    const isShare = /^t[ỷỉ] lệ$/i.test(item.raw);
    if (isShare) return isShareOfSomething(after) ? index(item, null, { isForeign: true }) : item;
    const next = isMark(after, '"', ":") || hasCue(after, "aboutOnly") ? items[at + 2] : after;
    const isNamed = next?.kind === "name" && !isWhole(next.name.codes);
    return isNamed ? item : index(item, null);
  }
  if (opensOtherTopic(items, at)) return index(item, null, { isForeign: true });
  const isPlainIntro = hasCue(item, "intro") && /^(?:bộ )?chỉ số$/i.test(item.raw);
  if (!isPlainIntro) return item;
  const quoted = isMark(after, '"') ? items[at + 2] : after;
  const isKnown =
    (quoted?.kind !== "word" && !isForeignCue(quoted)) || wordsOfAllIndices.test(quoted?.raw ?? "");
  return isKnown ? item : index(item, null, { isForeign: true });
}

/** "4 chỉ số nội dung PAPI": parts of the index that are not named. */
function isWhole(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => !code.includes("."));
}

/** "chỉ số phục vụ ...": a word of our own grammar that begins the name of something else. */
function isForeignCue(item: PlacedItem | undefined): boolean {
  return hasCue(
    item,
    "serviceNoun",
    "lowerLevel",
    "period",
    "plan",
    "placeNoun",
    "announce",
    "institution",
  );
}

/** "Về thu hút đầu tư, tỉnh xếp thứ 2"; not "Về PCI, ...", "Về kết quả chung, ...". */
function opensOtherTopic(items: readonly PlacedItem[], at: number): boolean {
  const [item, before, next] = [items[at], items[at - 1], items[at + 1]];
  if (!/^về$/i.test(item?.raw ?? "") || next?.kind !== "word") return false;
  const isHead = before === undefined || isMark(before, ",", ";", "-", "+");
  if (!isHead || /^(?:kết|tổng|mặt|phần|điểm|thứ|vị)$/i.test(next.raw)) return false;
  const end = items.findIndex((other, place) => place > at && isMark(other, ",", ";", ":"));
  return !items.slice(at, end < 0 ? items.length : end).some(({ kind }) => kind === "name");
}

function settled(item: DatedYear): Item {
  const { attachedTo: _, ...year } = item;
  return { ...year, of: [] };
}

/** "tỷ lệ hồ sơ chứng thực điện tử"; not "tỷ lệ 62,04%". */
function isShareOfSomething(after: PlacedItem | undefined): boolean {
  const isFigure =
    after === undefined ||
    ["number", "name", "mark", "year"].includes(after.kind) ||
    hasCue(after, "about", "near", "over", "under", "reach", "isThat", "together", "respectively");
  return !isFigure;
}

export function index(
  item: PlacedItem,
  code: string | null,
  flags: Partial<Pick<IndexItem, "isForeign" | "isAside">> = {},
): IndexItem {
  const { start, end, raw } = item;
  return { kind: "index", start, end, raw, code, isForeign: false, isAside: false, ...flags };
}

export function plain({ start, end, raw }: PlacedItem): PlainItem {
  return { kind: "word", start, end, raw, form: "", upper: false };
}
