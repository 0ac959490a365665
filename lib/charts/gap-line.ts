import { formatSigned } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { GapPoint } from "@/lib/rankings/gap-history";
import type { ChartBreak } from "./break-rules";
import type { Line } from "./line-series";

/** The distance to a place over the editions, in points: below zero while behind. Only counted ones have a value. */
export function gapLine(points: readonly GapPoint[], name: string, language: Language): Line {
  return {
    name,
    emphasis: true,
    points: points.map((point) =>
      point.kind === "counted"
        ? {
            year: point.year,
            value: Number(point.gap),
            label: formatSigned(point.gap, language),
          }
        : { year: point.year, value: null, label: "" },
    ),
  };
}

/** Breaks and cautions of the editions at which they stand. */
export function gapBreaks(points: readonly GapPoint[], language: Language): ChartBreak[] {
  return points.flatMap(({ year, entry }) =>
    entry ? { year, label: entry.reason[language], severity: entry.severity } : [],
  );
}
