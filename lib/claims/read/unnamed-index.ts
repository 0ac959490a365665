import type { ReadClaim, Span } from "../claim";
import { spanOf } from "./assemble";
import { bindProvince } from "./bind-province";
import { bindYear } from "./bind-year";
import { hasCue, type Item } from "./item";
import type { Scene } from "./scene";
import { isStranger } from "./strangers";
import { unitSetOf } from "./unit-set";

/**
 * Whether a sentence holds nothing but a province, its place and a year, so that its place can only be one in an
 * index like ours: no word of its own (football, exams), no index, no region, no other office.
 */
export function isBare(items: readonly Item[]): boolean {
  return items.every(
    (item) =>
      !["index", "region", "other"].includes(item.kind) &&
      !isStranger(item) &&
      !hasCue(item, "serviceNoun", "lowerLevel", "institution", "notProvince", "period", "plan"),
  );
}

/** "Tiền Giang xếp hạng 50/63 năm 2023": a whole statement but for the index, which no sentence names. */
export function withoutIndex(scene: Scene, sentence: Span): ReadClaim[] {
  return scene.drafts.flatMap((made) => {
    const { stated } = made;
    const isOfCountry = stated.kind === "rank" && stated.of !== null && stated.of >= 34;
    if (!isOfCountry || typeof stated.place !== "number") return [];
    const provinces = bindProvince(scene, made);
    const years = bindYear(scene, made, null);
    const [province, year] = [provinces === "drop" ? null : provinces[0], years[0]];
    if (provinces.length !== 1 || years.length !== 1 || province == null || year == null) return [];
    const subject = { indicator: null, province, year, unitSet: unitSetOf(scene, made, stated) };
    return [{ span: spanOf(scene, made), sentence, subject, stated }];
  });
}
