import { hasCue, type Item, isMark, type YearItem } from "./item";
import { isEditionYear, type Scene } from "./scene";

/** Published every spring for the year before; others come at other times, so that their latest year may be another. */
const ofSpring: ReadonlySet<string> = new Set(["par-index", "sipas", "papi", "pci"]);
/** Always published together. */
const together: ReadonlySet<string> = new Set(["par-index", "sipas"]);

/**
 * Whether a year written to one index holds for the next one of the sentence too: the only year of the sentence,
 * said as a time ("về PCI năm 2023, SIPAS xếp thứ 12") or of indices that come out together ("PAR Index 2024 ...; SIPAS ...").
 */
export function isSharedYear(scene: Scene, at: number, root: string | null): boolean {
  const item = scene.items[at];
  if (root === null || item?.kind !== "year" || !isEditionYear(item) || item.of.length === 0)
    return false;
  const isTime = hasCue(scene.items[at - 1], "yearWord");
  const shared = isTime ? ofSpring : together;
  return shared.has(root) && item.of.every((code) => shared.has(code)) && isOnly(scene, item);
}

function isOnly({ items }: Scene, { year }: YearItem): boolean {
  return items.every(
    (item, at) => item.kind !== "year" || item.year === year || isOverBeforeIndex(items, at),
  );
}

/** "giảm 0,39 điểm so với năm 2022; chỉ số SIPAS ...": the year compared with is over where another index begins. */
function isOverBeforeIndex(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isCompared = item?.kind === "year" && item.role === "compared";
  const next = hasCue(items[at + 2], "intro") ? items[at + 3] : items[at + 2];
  return isCompared && isMark(items[at + 1], ";") && next?.kind === "index";
}
