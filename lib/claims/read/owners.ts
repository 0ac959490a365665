import type { NamedProvince } from "../claim";
import type { Draft } from "./draft";
import { hasCue, isMark, lower } from "./item";
import type { BoundProvince, Scene } from "./scene";

export function provinceAt(scene: Scene, at: number): NamedProvince | null {
  const item = scene.items[at];
  return item?.kind === "province" ? item.province : null;
}

/** "Dẫn đầu PAR Index 2023 là Quảng Ninh", "top 3 gồm ...". */
export function namedAfter(scene: Scene, made: Draft): number | null {
  if (
    made.stated.kind !== "rank" &&
    made.stated.kind !== "regional_rank" &&
    made.stated.kind !== "value"
  )
    return null;
  let depth = 0;
  let isSaid = false;
  for (let at = made.last + 1; at < made.last + 24; at += 1) {
    const item = scene.items[at];
    if (item === undefined) return null;
    if (isMark(item, "(")) depth += 1;
    if (isMark(item, ")")) depth -= 1;
    if (depth < 0) return null;
    if (depth > 0) continue;
    if (item.kind === "province") return isSaid && !item.isObject ? at : null;
    isSaid ||=
      hasCue(item, "isThat") ||
      /^(?:by|bởi)$/i.test(item.raw) ||
      (isMark(item, ":") && made.stated.kind === "rank");
    const isStop =
      isMark(item, ",", ";", ".") ||
      item.kind === "number" ||
      hasCue(item, "and", "compared", "reach", "up", "down");
    if (isStop && !hasCue(item, "isThat")) return null;
  }
  return null;
}

/** "chuỗi 7 năm liên tiếp dẫn đầu của Quảng Ninh", "71,25 điểm của Quảng Ninh". */
export function ownerAfter(scene: Scene, made: Draft): number | null {
  const at = made.last + 1;
  if (!hasCue(scene.items[at], "of") || !/^(?:của|of)$/i.test(lower(scene.items[at]))) return null;
  const place = hasCue(scene.items[at + 1], "units", "municipality") ? at + 2 : at + 1;
  return scene.items[place]?.kind === "province" ? place : null;
}

/** "chiếm ngôi đầu của Quảng Ninh" is said of the one named before, and of another year of the one after. */
export function ownedBy(scene: Scene, made: Draft, at: number): BoundProvince {
  const isTaken =
    made.stated.kind === "rank" &&
    scene.items.slice(0, made.first).some((item) => item.kind === "province" && !item.isObject);
  return isTaken ? [null] : [provinceAt(scene, at)];
}

/** "Hải Phòng chấm dứt chuỗi 7 năm liên tiếp dẫn đầu (của tỉnh này)": the run of one that is not the subject. */
export function isRunOfOther(scene: Scene, made: Draft): boolean {
  if (made.stated.kind !== "streak") return false;
  const before = scene.items.slice(Math.max(0, made.first - 4), made.first);
  const [link, whose] = scene.items.slice(made.last + 1, made.last + 3);
  const isOfOther = /^(?:của|of)$/.test(lower(link)) && whose?.kind === "here";
  return isOfOther || before.some((item) => hasCue(item, "ending"));
}

/** "hơn Hải Phòng một bậc (8; 0,7367)": what stands in a bracket after a gap is of the other one, or of nobody we know. */
export function isInBracketOfGap({ items }: Scene, made: Draft): boolean {
  const before = items.slice(0, made.first);
  const open = before.findLastIndex((item) => isMark(item, "("));
  if (open < 0 || before.slice(open).some((item) => isMark(item, ")"))) return false;
  const near = before.slice(Math.max(0, open - 7), open);
  const province = near.findLastIndex((item) => item.kind === "province");
  const named = near[province];
  if (named?.kind !== "province" || !named.isObject) return false;
  const gap = near.slice(province + 1);
  return gap.some((item) => item.kind === "number") && !gap.some((item) => isMark(item, ",", ";"));
}
