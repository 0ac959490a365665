import type { Archive } from "@/lib/rankings/archive";
import { hasCue, type Item, isMark, lower } from "./item";
import { plain } from "./other-topics";

/** "Gia nhập thị trường của PCI": the index says whose component it is, and is no subject of its own. */
export function withoutQualifiers(archive: Archive, items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    if (item.kind !== "index" || item.code === null) return item;
    if (archive.indicator(item.code)?.parent !== null) return item;
    let back = at - 1;
    const isNext = items[isMark(items[at - 1], '"') ? at - 2 : at - 1]?.kind === "index";
    let isLinked = isNext;
    while (back > at - 6) {
      const before = items[back];
      const isLink = hasCue(before, "of", "about2") || isMark(before, "(");
      const isWord = hasCue(before, "intro", "yearWord") || isMark(before, '"') || isInWord(before);
      if (!isLink && !isWord) break;
      isLinked ||= isLink;
      back -= 1;
    }
    const component = items[back];
    if (!isLinked || component?.kind !== "index" || component.isForeign) return item;
    const isPart =
      component.code === null ||
      (component.code !== item.code && archive.root(component.code)?.code === item.code);
    return isPart ? plain({ ...item, kind: "word", form: "", upper: false }) : item;
  });
}

function isInWord(item: Item | undefined): boolean {
  if (item?.kind === "year" || item?.kind === "province") return true;
  return /^(?:thuộc|trong|bộ|the|score|scores|sub-index|subindex)$/.test(lower(item));
}
