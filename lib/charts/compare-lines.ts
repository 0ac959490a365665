import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { CompareDetail, CompareVoice } from "@/lib/rankings/compare-view";
import type { SeriesPoint } from "@/lib/rankings/series";
import { indicatorLabel, placeOf, score } from "@/lib/sentences/words";
import type { ChartBreak } from "./break-rules";
import type { Line } from "./line-series";
import { type LineStyle, lineStyles } from "./line-style";

/** The looks of the provinces, the first one emphasised: the same in every chart and table of the page. */
export function compareStyles(count: number): LineStyle[] {
  return lineStyles(Array.from({ length: count }, (_, index) => ({ emphasis: index === 0 })));
}

/** The scores of each province over all editions. */
export function compareScoreLines(
  { series, indicator }: CompareDetail,
  language: Language,
): Line[] {
  return series.map(({ province, points }, index) => ({
    name: province.name[language],
    emphasis: index === 0,
    points: points.map(({ year, figure }) => ({
      year,
      value: figure?.value ?? null,
      label: figure?.printed == null ? "" : score(figure.printed, indicator, language),
    })),
  }));
}

export interface RankLines {
  readonly lines: readonly Line[];
  /** What all drawn places are; the other kind is left to the table. */
  readonly kind: "printed" | "counted";
  /** How many places of the other kind are not drawn. */
  readonly left: number;
}

/** The places of each province; printed and counted ones never share a chart, the more frequent kind is drawn. */
export function compareRankLines({ series }: CompareDetail, language: Language): RankLines {
  const ranks = series.flatMap(({ points }) => points.flatMap(({ rank }) => rank ?? []));
  const counted = ranks.filter((rank) => rank.kind === "counted").length;
  const kind = counted * 2 > ranks.length ? "counted" : "printed";
  const place = ({ rank }: SeriesPoint) =>
    rank !== null && (rank.kind === "counted") === (kind === "counted") ? rank : null;
  const lines = series.map(({ province, points }, index) => ({
    name: province.name[language],
    emphasis: index === 0,
    points: points.map((point) => {
      const rank = place(point);
      return { year: point.year, value: rank?.place ?? null, label: rank ? placeOf(rank) : "" };
    }),
  }));
  return { lines, kind, left: kind === "counted" ? ranks.length - counted : counted };
}

/** Breaks and cautions at the editions they open; they are the same for every province. */
export function compareBreaks({ series }: CompareDetail, language: Language): ChartBreak[] {
  return (series[0]?.points ?? []).flatMap(({ year, entry }) =>
    entry ? { year, label: entry.reason[language], severity: entry.severity } : [],
  );
}

/** One axis of the percentile chart. */
export interface PercentileStrip {
  readonly code: string;
  readonly label: string;
  readonly marks: readonly {
    readonly name: string;
    /** 0 to 1, best on the right. */
    readonly position: number;
    /** Position among the chosen provinces, from 0. */
    readonly index: number;
    readonly words: string;
  }[];
}

/** The indices in which at least two of the provinces have a percentile. */
export function percentileStrips(
  voices: readonly CompareVoice[],
  language: Language,
): PercentileStrip[] {
  return voices
    .flatMap(({ rows }) => rows)
    .map(({ indicator, year, cells }) => ({
      code: indicator.code,
      label: `${indicatorLabel(indicator, language)} ${year}`,
      marks: cells.flatMap(({ province, percentile }, index) =>
        percentile
          ? {
              name: province.name[language],
              position: Number(percentile.value) / 100,
              index,
              words: `${formatNumber(percentile.value, language)}%`,
            }
          : [],
      ),
    }))
    .filter(({ marks }) => marks.length > 1);
}
