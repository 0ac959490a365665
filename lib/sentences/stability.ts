import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { isSmallMove, type PlaceBand, type Stability } from "@/lib/rankings/stability";
import { partialSentence, placesGained, pointCount, provinceCount } from "./counts";
import { missingWords } from "./missing";

/** How near the others are, which places lie together, and, given a change of place, whether it is small. */
export function stabilitySentences(
  stability: Stability,
  places: number | null,
  language: Language,
): string[] {
  if (stability.kind === "not-counted") return [partialSentence([], language)];
  if (stability.kind === "missing") {
    const why = missingWords(stability.missing, language);
    return [language === "vi" ? `Không có điểm: ${why}.` : `No score: ${why}.`];
  }
  const { band, withinNarrow, withinWide } = stability;
  const near = [withinNarrow, withinWide].map(
    ({ count, width }) => [provinceCount(count, language), formatNumber(width, language)] as const,
  );
  const [[few, narrow], [more, wide]] = near as [
    readonly [string, string],
    readonly [string, string],
  ];
  const neighbours =
    language === "vi"
      ? `${few} khác có điểm chênh không quá ${narrow} điểm; ${more} không quá ${wide} điểm.`
      : `${few} ${withinNarrow.count === 1 ? "has a score" : "have scores"} within ${narrow} of it; ${more} within ${wide}.`;
  const small =
    places !== null && isSmallMove(stability, places) ? smallMove(places, language) : null;
  return [neighbours, placeBandSentence(band, language), small].filter((item) => item !== null);
}

/** "Các hạng từ 9 đến 17/63 (9 tỉnh) nằm trong khoảng 0,5 điểm." */
export function placeBandSentence(band: PlaceBand, language: Language): string | null {
  if (band.count < 2) return null;
  const width = pointCount(band.width, language);
  const { fromPlace, toPlace, of } = band;
  const many = provinceCount(band.count, language);
  if (fromPlace === toPlace)
    return language === "vi"
      ? `${many} đồng hạng ${fromPlace}/${of}.`
      : `${many} share place ${fromPlace} of ${of}.`;
  return language === "vi"
    ? `Các hạng từ ${fromPlace} đến ${toPlace}/${of} (${many}) nằm trong khoảng ${width}.`
    : `Places ${fromPlace} to ${toPlace} of ${of} (${many}) lie within ${width}.`;
}

function smallMove(places: number, language: Language): string {
  const move = placesGained(places, language);
  return language === "vi"
    ? `Thay đổi này (${move}) là nhỏ: nằm trong khoảng ấy.`
    : `This change (${move}) is small: it stays inside that band.`;
}
