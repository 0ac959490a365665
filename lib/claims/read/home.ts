import { unitSetIds } from "@/lib/figures/figure";
import type { NamedProvince } from "../claim";
import type { Context } from "./context";
import { hasCue, type Item, isMark, lower } from "./item";

/** After a sentence on districts or offices: the province that they are in, where it is certain. */
export function homeOf(context: Context, items: readonly Item[]): NamedProvince | null {
  if (items.some((item) => item.kind === "province" && !item.isObject)) return null;
  const others = items.filter((item) => item.kind === "other");
  if (others.length === 0) return context.home;
  const isBelow = others.some((item) => item.isBody) && others.every(isBelowProvince);
  const before = typeof context.province === "string" ? context.home : context.province;
  const homes = new Set(
    items.flatMap((item) => ("home" in item && item.home !== undefined ? [item.home] : [])),
  );
  const [home = before] = homes;
  const isOne = homes.size < 2 && (before === null ? context.province === null : home === before);
  return isBelow && isOne ? home : null;
}

/** Police, courts and treasuries have places in the whole country of their own; districts and departments have none. */
export function isHomeLocal(context: Context, items: readonly Item[]): boolean {
  const others = items.filter((item) => item.kind === "other");
  if (others.length === 0) return context.isHomeLocal;
  const local =
    /^(?:huyện|thị xã|thị trấn|thành phố|tp|quận|xã|phường|sở|cấp|khối|các (?:sở|huyện|xã))(?: |$)/;
  return others.every((item) => local.test(lower(item)) || hasMeanWord(item));
}

function isBelowProvince(item: Item): boolean {
  return item.kind === "other" && (item.isBody || hasMeanWord(item));
}

function hasMeanWord({ raw }: Item): boolean {
  return /trung bình|bình quân|average|mean/i.test(raw);
}

/** "đứng thứ 4 toàn quốc", "xếp thứ 18/63": only a province has a place among all. */
export function isAmongAll(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    if (hasCue(item, "nationwide")) return true;
    return isMark(item, "/") && unitSetIds.some((set) => set === items[at + 1]?.raw);
  });
}
