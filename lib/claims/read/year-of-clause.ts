import { endOfClause, startOfClause } from "./clause";
import type { Draft } from "./draft";
import type { Item } from "./item";
import { isEditionYear, type Scene } from "./scene";

/** "đạt 91,43%, năm 2022 đạt 89,58%": the year is that of the later figure alone. */
export function headsOther(scene: Scene, made: Draft, at: number): boolean {
  const item = scene.items[at];
  const isOfIndexAfter =
    item?.kind === "year" &&
    item.of.length > 0 &&
    scene.items.slice(0, made.first).every((other) => isNoIndex(scene, other));
  const isInRun = scene.pairs.has(made);
  const end = endOfClause(scene.items, at);
  return (
    !isOfIndexAfter &&
    !isInRun &&
    scene.drafts.some((other) => other.first > at && other.first < end)
  );
}

/** Neither an index nor anything else that is measured but a component. */
function isNoIndex({ archive }: Scene, item: Item): boolean {
  if (item.kind !== "index") return true;
  return item.code !== null && archive.root(item.code)?.code !== item.code;
}

/** Whether the part of the sentence between semicolons tells of several editions. */
export function hasSeveralYears(items: readonly Item[], made: Draft): boolean {
  const years = items
    .slice(startOfClause(items, made.first), endOfClause(items, made.last))
    .flatMap((item) => (item.kind === "year" && isEditionYear(item) ? (item.year ?? []) : []));
  return new Set(years).size > 1;
}
