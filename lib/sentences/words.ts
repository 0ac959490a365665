import type { Figure } from "@/lib/figures/figure";
import {
  englishOrdinal,
  formatMagnitude,
  formatNumber,
  formatSigned,
  signOf,
} from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { RankChange, ValueChange } from "@/lib/rankings/change";
import type { Rank } from "@/lib/rankings/rank";

/** The name in everyday use, else the official one. */
export function indicatorLabel(
  indicator: Pick<Indicator, "name" | "short">,
  language: Language,
): string {
  return (indicator.short ?? indicator.name)[language];
}

/** A score with its unit: "85,77%", "44,0812 điểm". */
export function score(
  printed: string,
  indicator: Pick<Indicator, "unit">,
  language: Language,
): string {
  const number = formatNumber(printed, language);
  if (indicator.unit === "%") return `${number}%`;
  return `${number} ${language === "vi" ? "điểm" : "points"}`;
}

/** A score with its unit and, unless the publisher printed it, what it is: "66,8 điểm (tỉnh tự công bố)". */
export function scoreWords(
  figure: Pick<Figure, "status" | "derived">,
  printed: string,
  indicator: Pick<Indicator, "unit">,
  language: Language,
): string {
  const kind = valueKindWords(figure, language);
  return score(printed, indicator, language) + (kind && ` (${kind})`);
}

/** What must be said of a score that the publisher did not print as such; empty for a published one. */
export function valueKindWords(
  { status, derived }: Pick<Figure, "status" | "derived">,
  language: Language,
): string {
  if (status === "self-reported") return { vi: "tỉnh tự công bố", en: "self-reported" }[language];
  if (status === "computed")
    return { vi: "cộng từ các phần đã công bố", en: "sum of published parts" }[language];
  const isDerived = derived.includes("value") || (status === "derived" && derived.length === 0);
  return isDerived ? { vi: "điểm suy ra", en: "derived score" }[language] : "";
}

/** "50/63", or the place alone where no source prints of how many. */
export function placeOf(rank: Pick<Rank, "place" | "of">): string {
  return rank.of === null ? String(rank.place) : `${rank.place}/${rank.of}`;
}

/** What must be said of a place that the publisher did not print; empty for a published one. */
export function rankKindWords(kind: Rank["kind"], language: Language): string {
  const words = {
    published: { vi: "", en: "" },
    counted: { vi: "tính từ điểm số", en: "counted from scores" },
    derived: { vi: "hạng suy ra", en: "derived" },
    "self-reported": { vi: "tỉnh tự công bố", en: "self-reported" },
  } as const;
  return words[kind][language];
}

/** "xếp thứ 50/63" / "placed 50th of 63", with the kind of the place in brackets. */
export function placeWords(rank: Rank, language: Language): string {
  const kind = rankKindWords(rank.kind, language);
  const bracket = kind && ` (${kind})`;
  if (language === "vi") {
    return `${rank.tied ? "đồng hạng" : "xếp thứ"} ${placeOf(rank)}${bracket}`;
  }
  const of = rank.of === null ? "" : ` of ${rank.of}`;
  return `${rank.tied ? "tied for" : "placed"} ${englishOrdinal(rank.place)}${of}${bracket}`;
}

/** "tăng 3,19 điểm", "giảm 0,41 điểm", "không đổi điểm số". */
export function valueChangeWords(change: ValueChange, language: Language): string {
  const size = formatMagnitude(change.delta, language);
  const sign = signOf(change.delta);
  if (language === "vi") {
    return sign === 0 ? "điểm số không đổi" : `${sign > 0 ? "tăng" : "giảm"} ${size} điểm`;
  }
  return sign === 0 ? "score unchanged" : `${sign > 0 ? "up" : "down"} ${size} points`;
}

/** "tăng 3 bậc, từ 53 (hạng suy ra) lên 50", "giữ nguyên hạng 50". */
export function rankChangeWords(change: RankChange, now: Rank, language: Language): string {
  const kind = rankKindWords(change.before.kind, language);
  const bracket = kind && change.before.kind !== now.kind ? ` (${kind})` : "";
  const before = `${change.ofDiffers ? placeOf(change.before) : change.before.place}${bracket}`;
  const after = change.ofDiffers ? placeOf(now) : String(now.place);
  const count = Math.abs(change.places);
  if (language === "vi") {
    if (count === 0)
      return `giữ nguyên hạng ${after}${change.ofDiffers ? ` (trước là ${before})` : bracket}`;
    return change.places > 0
      ? `tăng ${count} bậc, từ ${before} lên ${after}`
      : `giảm ${count} bậc, từ ${before} xuống ${after}`;
  }
  if (count === 0)
    return `place unchanged at ${after}${change.ofDiffers ? ` (before: ${before})` : bracket}`;
  const places = count === 1 ? "place" : "places";
  return `${change.places > 0 ? "up" : "down"} ${count} ${places}, from ${before} to ${after}`;
}

/** The signed form for a table cell: "+3,19". */
export function signedScore(change: ValueChange, language: Language): string {
  return formatSigned(change.delta, language);
}

/** How a figure came about, in words; `computed` and the rest are never passed off as published. */
export function statusWords(
  figure: Pick<Figure, "status" | "derived">,
  language: Language,
): string {
  const words = {
    published: { vi: "đã công bố", en: "published" },
    "self-reported": { vi: "tỉnh tự công bố", en: "self-reported by the province" },
    computed: { vi: "cộng từ các phần đã công bố", en: "sum of published parts" },
    derived: { vi: "suy ra từ mức thay đổi đã in", en: "derived from a printed change" },
  } as const;
  const status = words[figure.status][language];
  if (figure.status === "derived" || figure.derived.length === 0) return status;
  const parts = figure.derived.map((field) =>
    field === "value"
      ? { vi: "điểm", en: "score" }[language]
      : { vi: "hạng", en: "rank" }[language],
  );
  const joined = parts.join(language === "vi" ? " và " : " and ");
  return language === "vi" ? `${status}; ${joined} suy ra` : `${status}; ${joined} derived`;
}
