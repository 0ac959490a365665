import { hasCue, type Item, isMark } from "./item";
import { isEditionYear, type Scene } from "./scene";

/**
 * "A 68,91 điểm, xếp thứ 8; B 69,08 điểm, xếp thứ 7; C 70,76 điểm, xếp thứ 3 tại bảng xếp hạng PCI 2022": the one index
 * or year of a list of provinces, after the figures of the last one. Null where there is none, or where another was
 * spoken of before.
 */
export function trailing(scene: Scene, kind: "index" | "year"): number | null {
  const { items, drafts, context } = scene;
  const all = items.flatMap((item, at) => (item.kind === kind ? [at] : []));
  const [at] = all;
  const last = drafts.at(-1)?.last ?? 0;
  if (at === undefined || all.length > 1 || at < last) return null;
  const before = kind === "index" ? context.index : context.year;
  if (before !== null || (kind === "year" && !isEditionYear(items[at]))) return null;
  return isListOfProvinces(items) ? at : null;
}

/** Each part between semicolons begins with a province of its own and has no other. */
function isListOfProvinces(items: readonly Item[]): boolean {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (isMark(item, ";")) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.length > 1 && parts.every(isOfOneProvince);
}

function isOfOneProvince(part: readonly Item[]): boolean {
  const named = part.filter(
    ({ kind }) => kind === "province" || kind === "other" || kind === "here",
  );
  const first = part.findIndex((item) => item.kind === "province");
  const isHead = part
    .slice(0, first)
    .every((item) => hasCue(item, "units", "municipality", "and") || isMark(item, "-", "+"));
  return named.length === 1 && first >= 0 && isHead && part[first + 1]?.kind !== "index";
}
