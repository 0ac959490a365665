import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { RankGap, WhatIf } from "@/lib/rankings/gap";
import type { GapPoint } from "@/lib/rankings/gap-history";
import type { TargetGap } from "@/lib/rankings/gap-targets";
import type { PlaceGap } from "@/lib/rankings/place-gap";
import { bandWords } from "./band";
import {
  othersHeld,
  partialSentence,
  placeCount,
  placesGained,
  pointCount,
  pointsMoved,
} from "./counts";
import { missingWords } from "./missing";
import { placeOf, rankKindWords, score } from "./words";

/** How far to the next place, the next band and the targets; from printed places alone only what they allow. */
export function gapSentences(gap: RankGap, language: Language): string[] {
  const nothing = gap.figure === null && gap.rank === null;
  return [
    nothing && gap.missing ? noFigure(gap, language) : null,
    gap.counted ? next(gap, language) : null,
    band(gap, language),
    ...gap.targets.map((target) => targetSentence(target, gap.indicator, language)),
    !gap.counted && !nothing ? partialSentence([gap.year], language) : null,
  ].filter((sentence) => sentence !== null);
}

function noFigure({ province, year, missing }: RankGap, language: Language): string {
  const name = province.name[language];
  const why = missing ? missingWords(missing, language) : "";
  return language === "vi"
    ? `Năm ${year} không có số của ${name}: ${why}.`
    : `No figure for ${name} in ${year}: ${why}.`;
}

function next({ nextRank }: RankGap, language: Language): string | null {
  if (!nextRank) return language === "vi" ? "Đang dẫn đầu." : "In first place.";
  return placeGapSentence(nextRank, language);
}

/** "Cần thêm 0,12 điểm để lên hạng 44 (các tỉnh khác giữ nguyên)." and the other answers. */
export function placeGapSentence(gap: PlaceGap, language: Language): string {
  const { place } = gap;
  const named = placeOf(gap);
  const ranked = gap.of === null ? String(place) : `${place} of ${gap.of}`;
  if (language === "vi") {
    switch (gap.kind) {
      case "reached":
        return `Đã ở trong ${place} hạng đầu.`;
      case "level":
        return `Bằng điểm in ra của hạng ${named}, nhưng đơn vị công bố xếp thứ ${placeOf({ place: gap.printedPlace, of: gap.of })}.`;
      case "points":
        return `Cần thêm ${pointCount(gap.points, language)} để lên hạng ${named} (${othersHeld.vi}).`;
      case "places":
        return `Còn ${placeCount(gap.places, language)} nữa mới tới hạng ${named}; không nói được còn bao nhiêu điểm.`;
      default:
        return `Không nói được còn bao xa tới hạng ${named}.`;
    }
  }
  switch (gap.kind) {
    case "reached":
      return `Already among the first ${place}.`;
    case "level":
      return `Level with place ${ranked} in the printed score, but placed ${gap.printedPlace} by the publisher.`;
    case "points":
      return `Needs ${pointCount(gap.points, language)} more for place ${ranked} (${othersHeld.en}).`;
    case "places":
      return `${placeCount(gap.places, language)} short of place ${ranked}; the points cannot be said.`;
    default:
      return `How far place ${ranked} is cannot be said.`;
  }
}

function band({ nextBand }: RankGap, language: Language): string | null {
  if (!nextBand) return null;
  const points = pointCount(nextBand.points, language);
  const name = bandWords(nextBand.band, language);
  const limit = formatNumber(nextBand.score, language);
  return language === "vi"
    ? `Cần thêm ${points} để vào ${name} (từ ${limit}).`
    : `Needs ${points} more for ${name} (from ${limit}).`;
}

function targetSentence(
  item: TargetGap,
  indicator: Pick<Indicator, "unit">,
  language: Language,
): string {
  const { byYear, target } = item.target;
  if (item.kind === "rank") {
    const start =
      language === "vi"
        ? `Mục tiêu ${target} hạng đầu đến năm ${byYear}`
        : `Target, the first ${target} by ${byYear}`;
    const said = placeGapSentence(item.gap, language);
    return `${start}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  }
  const aim = score(String(target), indicator, language);
  const start =
    language === "vi" ? `Mục tiêu ${aim} đến năm ${byYear}` : `Target, ${aim} by ${byYear}`;
  if (item.gap.kind === "unknown")
    return language === "vi"
      ? `${start}: chưa có số để so.`
      : `${start}: no figure to set against it.`;
  const value = score(item.gap.value, indicator, language);
  if (item.gap.kind === "reached")
    return language === "vi" ? `${start}: đã đạt (${value}).` : `${start}: reached (${value}).`;
  const points = pointCount(item.gap.points, language);
  return language === "vi"
    ? `${start}: còn thiếu ${points} (hiện ${value}).`
    : `${start}: ${points} short (now ${value}).`;
}

/** Where the province would be with a given score, or what is wrong with it and what to do. */
export function whatIfSentence(
  answer: WhatIf,
  year: number,
  indicator: Pick<Indicator, "unit">,
  language: Language,
): string {
  switch (answer.kind) {
    case "invalid":
      return language === "vi"
        ? "Điểm phải là một số không âm, ví dụ 43,5; hãy nhập lại."
        : "The score must be a number from zero up, such as 43.5; enter it again.";
    case "out-of-range": {
      const [low, high] = [answer.lowest, answer.highest].map((item) =>
        formatNumber(item, language),
      );
      return language === "vi"
        ? `Điểm phải từ ${low} đến ${high}; hãy nhập lại.`
        : `The score must lie between ${low} and ${high}; enter it again.`;
    }
    case "not-counted":
      return partialSentence([year], language);
    case "missing":
      return language === "vi"
        ? `Tỉnh không có điểm năm ${year}: ${missingWords(answer.missing, language)}.`
        : `The province has no score in ${year}: ${missingWords(answer.missing, language)}.`;
    default:
      return placed(answer, indicator, language);
  }
}

function placed(
  { result }: Extract<WhatIf, { kind: "counted" }>,
  indicator: Pick<Indicator, "unit">,
  language: Language,
): string {
  const with_ = score(result.score, indicator, language);
  const places = placesGained(result.places, language);
  const tied = result.tiedWith.length > 0;
  return language === "vi"
    ? `Với ${with_} (${othersHeld.vi}): ${tied ? "đồng hạng" : "xếp thứ"} ${result.place}/${result.of}, ${places}.`
    : `With ${with_} (${othersHeld.en}): ${tied ? "tied for " : ""}${result.place} of ${result.of}, ${places}.`;
}

/** One edition of the history of the gap to a place. */
export function gapPointSentence(point: GapPoint, place: number, language: Language): string {
  const { year } = point;
  switch (point.kind) {
    case "missing":
      return `${year}: ${missingWords(point.missing, language)}.`;
    case "no-such-place":
      return language === "vi"
        ? `${year}: chỉ có ${point.of} tỉnh, không có hạng ${place}.`
        : `${year}: only ${point.of} provinces, there is no place ${place}.`;
    case "counted":
      return `${year}: ${ownAgainst(point.gap, place, language)} (${placeOf(point.rank)}, ${rankKindWords("counted", language)}).`;
    default:
      return printedPlace(point, place, language);
  }
}

function ownAgainst(gap: string, place: number, language: Language): string {
  const size = pointCount(gap, language);
  const moved = pointsMoved(gap, language);
  if (moved === pointsMoved("0", language))
    return language === "vi"
      ? `đúng bằng điểm hạng ${place}`
      : `exactly the score of place ${place}`;
  const above = !gap.startsWith("-");
  if (language === "vi") return `${above ? "cao" : "thấp"} hơn hạng ${place} ${size}`;
  return `${size} ${above ? "above" : "below"} place ${place}`;
}

function printedPlace(
  point: Extract<GapPoint, { kind: "not-counted" }>,
  place: number,
  language: Language,
): string {
  const { year, rank, places } = point;
  if (!rank || places === null)
    return language === "vi" ? `${year}: không có hạng ở đây.` : `${year}: no place here.`;
  const shown = placeOf(rank);
  const size = placeCount(places, language);
  if (language === "vi") {
    const way = places > 0 ? `còn cách hạng ${place} ${size}` : `trong ${place} hạng đầu`;
    return `${year}: xếp thứ ${shown}, ${way}.`;
  }
  const way = places > 0 ? `${size} short of place ${place}` : `among the first ${place}`;
  return `${year}: placed ${shown}, ${way}.`;
}
