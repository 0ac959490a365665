import type { UnitSetId } from "@/lib/figures/figure";
import type { Stated } from "../claim";
import { hasCue } from "./item";
import type { Scene } from "./scene";

/** "/63", "34 tỉnh", "sau sáp nhập". */
export function unitSetOf(scene: Scene, stated: Stated): UnitSetId | null {
  const of = stated.kind === "rank" ? stated.of : null;
  if (of === 34) return "34";
  if (of !== null && of >= 60) return "63";
  const isNew = scene.items.some((item, at) => hasCue(item, "newUnits") || isCount(scene, at, 34));
  const isOld = scene.items.some((item, at) => hasCue(item, "oldUnits") || isCount(scene, at, 63));
  return isNew === isOld ? null : isNew ? "34" : "63";
}

function isCount(scene: Scene, at: number, count: number): boolean {
  const item = scene.items[at];
  return item?.kind === "number" && item.count === count && hasCue(scene.items[at + 1], "units");
}
