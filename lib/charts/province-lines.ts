import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { IndexSection } from "@/lib/rankings/index-section";
import { score } from "@/lib/sentences/words";
import type { ChartBreak } from "./break-rules";
import type { Line } from "./line-series";

/** The province's scores and the national mean over all editions. */
export function scoreLines(
  section: IndexSection,
  name: string,
  national: string,
  language: Language,
): Line[] {
  const rows = section.history.toReversed();
  const own: Line = {
    name,
    emphasis: true,
    points: section.points.map(({ year, figure }) => ({
      year,
      value: figure?.value ?? null,
      label: figure?.printed == null ? "" : score(figure.printed, section.indicator, language),
    })),
  };
  const mean: Line = {
    name: national,
    dashed: true,
    points: rows.map((row) => ({
      year: row.year,
      value: row.mean === null ? null : Number(row.mean.value),
      label: row.mean === null ? "" : score(row.mean.value, section.indicator, language),
    })),
  };
  return mean.points.some((point) => point.value !== null) ? [own, mean] : [own];
}

/** The province's places over all editions; a counted and a printed place never share a line. */
export function rankLines(
  section: IndexSection,
  names: { printed: string; counted: string },
  language: Language,
): Line[] {
  const line = (name: string, counted: boolean, emphasis: boolean): Line => ({
    name,
    emphasis,
    dashed: !emphasis,
    points: section.points.map(({ year, rank }) => {
      const fits = rank !== null && (rank.kind === "counted") === counted;
      return {
        year,
        value: fits ? rank.place : null,
        label: fits
          ? `${formatNumber(String(rank.place), language)}${rank.of === null ? "" : `/${rank.of}`}`
          : "",
      };
    }),
  });
  const lines = [line(names.printed, false, true), line(names.counted, true, false)];
  const held = lines.filter((item) => item.points.some((point) => point.value !== null));
  return held.length === 1
    ? held.map((item) => ({ ...item, emphasis: true, dashed: false }))
    : held;
}

/** Breaks and cautions at the editions they open. */
export function seriesBreaks(section: IndexSection, language: Language): ChartBreak[] {
  return section.points.flatMap(({ year, entry }) =>
    entry ? { year, label: entry.reason[language], severity: entry.severity } : [],
  );
}
