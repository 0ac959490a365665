import { formatCount, formatMagnitude, formatNumber, signOf } from "@/lib/i18n/format";
import type { Language, Text } from "@/lib/i18n/language";
import { firstOf, list } from "./ranking";

/** "3 bậc" / "3 places", "1 place". */
export function placeCount(count: number, language: Language): string {
  const number = formatCount(Math.abs(count), language);
  if (language === "vi") return `${number} bậc`;
  return `${number} ${Math.abs(count) === 1 ? "place" : "places"}`;
}

/** Places gained in words: "tăng 3 bậc", "giảm 1 bậc", "không đổi hạng" / "up 3 places", "down 1 place", "no change of place". */
export function placesGained(places: number, language: Language): string {
  if (places === 0) return { vi: "không đổi hạng", en: "no change of place" }[language];
  const way = places > 0 ? { vi: "tăng", en: "up" } : { vi: "giảm", en: "down" };
  return `${way[language]} ${placeCount(places, language)}`;
}

/** A count of provinces: "1 tỉnh" / "1 province", "9 provinces". */
export function provinceCount(count: number, language: Language): string {
  const number = formatCount(count, language);
  if (language === "vi") return `${number} tỉnh`;
  return `${number} ${count === 1 ? "province" : "provinces"}`;
}

/** The size of a difference of scores: "0,41 điểm" / "0.41 points", "1 point". */
export function pointCount(points: string, language: Language): string {
  const size = formatMagnitude(points, language);
  if (language === "vi") return `${size} điểm`;
  return `${size} ${size === "1" ? "point" : "points"}`;
}

/** A signed difference in words: "tăng 0,41 điểm", "giảm 1 điểm", "không đổi" / "up 0.41 points", "unchanged". */
export function pointsMoved(delta: string, language: Language): string {
  const sign = signOf(delta);
  if (sign === 0) return { vi: "không đổi", en: "unchanged" }[language];
  const way = sign > 0 ? { vi: "tăng", en: "up" } : { vi: "giảm", en: "down" };
  return `${way[language]} ${pointCount(delta, language)}`;
}

/** The first names and how many more there are: "A, B và 3 tỉnh khác" / "A, B and 3 others", "A, B and 1 other". */
export function someNames(names: readonly string[], language: Language, shown = 5): string {
  return firstOf(names, shown, language);
}

/** Per cent in local form: "61,3%". */
export function percentWords(share: string, language: Language): string {
  return `${formatNumber(share, language)}%`;
}

/** Reasons joined, without their full stops. */
export function reasons(items: readonly { readonly reason: Text }[], language: Language): string {
  return items.map((item) => item.reason[language].replace(/\.$/, "")).join("; ");
}

/** "Lưu ý khi so: ..." for the cautions of a comparison; null when there are none. */
export function cautionSentence(
  cautions: readonly { readonly reason: Text }[],
  language: Language,
): string | null {
  if (cautions.length === 0) return null;
  const unique = [...new Set(cautions.map((item) => item.reason[language].replace(/\.$/, "")))];
  return `${{ vi: "Lưu ý khi so", en: "Compare with care" }[language]}: ${unique.join("; ")}.`;
}

/** The assumption of every counterfactual, as it stands inside a sentence. */
export const othersHeld: Text = { vi: "các tỉnh khác giữ nguyên", en: "others held constant" };

/** What must be said of a place or a gap that would be counted from a partial edition. */
export function partialSentence(years: readonly number[], language: Language): string {
  const joined = list(years.map(String), language);
  const when = { vi: joined && ` năm ${joined}`, en: joined && ` of ${joined}` };
  return language === "vi"
    ? `Ở đây chưa có đủ điểm${when.vi} của mọi tỉnh được chấm, nên không tính từ điểm số.`
    : `Not every score${when.en} that the publisher gave is here, so nothing is counted from the scores.`;
}
