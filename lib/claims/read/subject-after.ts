import type { Draft } from "./draft";
import { hasCue, isMark } from "./item";
import { isNamed, provinceRow, type Scene } from "./scene";

/** "Với 92,18%, Quảng Ninh đứng đầu": the claim begins the sentence and its subject follows the comma. */
export function subjectAfter(scene: Scene, made: Draft): number | null {
  if ((scene.drafts[0]?.first ?? 2) > 1) return null;
  const at = scene.items.findIndex((item) => item.kind === "province" && !item.isObject);
  const between = scene.items.slice(made.last + 1, at);
  const isApart = between.some((item) => isMark(item, ";") || isNamed(item));
  return at < 0 ||
    isApart ||
    !between.some((item) => isMark(item, ",")) ||
    provinceRow(scene, at).length > 1
    ? null
    : at;
}

/** The only province of the sentence, after the claim, where no claim of its own follows it. */
export function onlyAfter(scene: Scene, made: Draft): number | null {
  const places = scene.items.flatMap((item, at) =>
    item.kind === "province" && !item.isObject ? [at] : [],
  );
  const [at] = places;
  if (at === undefined || places.length > 1 || at < made.last) return null;
  const before = scene.items[at - 1];
  const link = hasCue(before, "units", "municipality", "here") ? scene.items[at - 2] : before;
  const isLinked = hasCue(link, "of", "isThat", "about2") || hasCue(before, "units");
  const next = scene.items[at + 1];
  const isHead =
    hasCue(next, "reach", "rank", "nth", "up", "down", "lead", "last") || isMark(next, "(", ":");
  const isApart = scene.items.slice(made.last, at).some((item) => isMark(item, ";"));
  const isCarried = scene.context.province !== null && scene.context.province !== "unclear";
  return !isApart && !isHead && (isLinked || !isCarried) ? at : null;
}
