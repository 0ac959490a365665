import type { Language } from "@/lib/i18n/language";
import { type BreakNote, type BreakRule, breakRules, type ChartBreak } from "./break-rules";
import { type LineStyle, lineStyles } from "./line-style";
import { type AxisScale, rankScale, scoreScale } from "./ticks";
import { chartWords } from "./words";

export interface LinePoint {
  readonly year: number;
  readonly value: number | null;
  /** The value in local form, such as "85,77%". */
  readonly label: string;
}

export interface Line {
  readonly name: string;
  readonly emphasis?: boolean;
  readonly dashed?: boolean;
  /** Every edition year, also those without a value; ascending. */
  readonly points: readonly LinePoint[];
}

export interface LineChartInput {
  readonly language: Language;
  readonly lines: readonly Line[];
  readonly breaks: readonly ChartBreak[];
  readonly valueKind: "score" | "rank";
  /** Lowest and highest value of the axis; without it the axis follows the values. */
  readonly domain?: readonly [number, number];
}

/** One edition year: the values by segment, and what is shown and said of the year. */
export interface LineRow {
  readonly year: number;
  readonly values: Readonly<Record<string, number>>;
  readonly entries: readonly { readonly name: string; readonly label: string }[];
  readonly remark: string | null;
}

/** What the browser needs to draw a line chart, as plain data. */
export interface LineDrawing {
  readonly rows: readonly LineRow[];
  readonly lines: readonly {
    readonly name: string;
    readonly style: LineStyle;
    readonly segments: readonly string[];
  }[];
  readonly rules: readonly BreakRule[];
  readonly scale: AxisScale;
  /** Whether the smallest value stands at the top. */
  readonly reversed: boolean;
}

export interface LineChartData {
  readonly drawing: LineDrawing;
  /** Remarks on the breaks, to stand under the drawing. */
  readonly notes: readonly BreakNote[];
}

/**
 * Splits a line into the stretches that may be drawn joined. `years` are all editions of the chart: a stretch ends
 * at a missing value, at an edition that the line does not list, and where a break lies between two editions.
 */
export function segments(
  points: readonly LinePoint[],
  years: readonly number[],
  breaks: readonly ChartBreak[],
): LinePoint[][] {
  const result: LinePoint[][] = [];
  let before: LinePoint | undefined;
  for (const point of points) {
    if (point.value !== null) {
      const last = result.at(-1);
      if (last && before && joined(before.year, point.year, years, breaks)) last.push(point);
      else result.push([point]);
    }
    before = point.value === null ? undefined : point;
  }
  return result;
}

function joined(
  from: number,
  to: number,
  years: readonly number[],
  breaks: readonly ChartBreak[],
): boolean {
  if (years.some((year) => year > from && year < to)) return false;
  return !breaks.some((item) => item.severity === "break" && item.year > from && item.year <= to);
}

/** Prepares a line chart; null when no line has a value. */
export function lineChart(input: LineChartInput): LineChartData | null {
  const { language, lines, breaks, valueKind, domain } = input;
  const points = lines.flatMap((line) => line.points);
  const values = points.flatMap((point) => point.value ?? []);
  if (values.length === 0) return null;
  const years = [...new Set(points.map((point) => point.year))].sort((a, b) => a - b);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const stretches = lines.map((line, index) =>
    segments(line.points, years, breaks).map((part, segment) => ({
      key: `l${index}s${segment}`,
      part,
    })),
  );
  const { rules, notes } = breakRules(breaks, years, language);
  const styles = lineStyles(lines);
  const drawing: LineDrawing = {
    rows: years.map((year) => ({
      year,
      values: valuesOf(stretches.flat(), year),
      entries: lines.flatMap(({ name, points }) => {
        const point = points.find((item) => item.year === year);
        return point?.value == null ? [] : [{ name, label: point.label }];
      }),
      remark: remarkOf(rules, year, language),
    })),
    lines: styles.map((style, index) => ({
      name: lines[index]?.name ?? "",
      style,
      segments: (stretches[index] ?? []).map((item) => item.key),
    })),
    rules,
    scale:
      valueKind === "rank"
        ? rankScale(high, language, domain)
        : scoreScale(low, high, language, domain),
    reversed: valueKind === "rank",
  };
  return { drawing, notes };
}

function valuesOf(
  stretches: readonly { key: string; part: readonly LinePoint[] }[],
  year: number,
): Record<string, number> {
  const found = stretches.flatMap(({ key, part }) => {
    const value = part.find((point) => point.year === year)?.value;
    return value == null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}

function remarkOf(rules: readonly BreakRule[], year: number, language: Language): string | null {
  const rule = rules.find((item) => item.year === year);
  return rule ? `${chartWords(language)[rule.severity]} (${rule.mark})` : null;
}
