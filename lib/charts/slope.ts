import { formatNumber, signOf } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { MoverTableRow } from "@/lib/rankings/movers-view";
import type { Rank } from "@/lib/rankings/rank";
import { placeOf } from "@/lib/sentences/words";
import { spread } from "./spread";

export interface SlopeLabel {
  readonly text: string;
  /** Middle of the text. */
  readonly y: number;
  /** Where its point is. */
  readonly pointY: number;
}

export interface SlopeLine {
  readonly slug: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly way: -1 | 0 | 1;
  readonly y1: number;
  readonly y2: number;
  readonly label: SlopeLabel;
}

/** A slope chart laid out in a box of `width` and `height`; lines run from `x1` to `x2`. */
export interface SlopeChartData {
  readonly width: number;
  readonly height: number;
  readonly x1: number;
  readonly x2: number;
  readonly top: number;
  readonly lines: readonly SlopeLine[];
  /** Figures of the earlier year; provinces that share one share its label. */
  readonly starts: readonly SlopeLabel[];
}

export type SlopeMeasure = "place" | "score";

const width = 340;
const top = 24;
const gap = 14;
const leader = 12;
/** Average width of a letter at the size of the labels. */
const letter = 5.9;

interface End {
  readonly printed: string;
  /** As a label shows it: "50/63", or a score in local form. */
  readonly text: string;
}

interface Ends {
  readonly row: MoverTableRow;
  readonly before: End;
  readonly after: End;
  readonly way: -1 | 0 | 1;
}

/**
 * Lays out the provinces that have both figures, first places and high scores at the top. Labels never
 * overlap. Null unless there is at least one. Self-reported figures are left out: they are not comparable.
 */
export function slopeChart(
  rows: readonly MoverTableRow[],
  measure: SlopeMeasure,
  language: Language,
): SlopeChartData | null {
  const ends = rows.flatMap((row) => endsOf(row, measure, language) ?? []);
  if (ends.length === 0) return null;
  const values = ends.flatMap(({ before, after }) => [before, after].map(numberOf));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const height = Math.max(220, top + ends.length * (gap + 6));
  const bottom = height - 10;
  const share = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  const y = (end: End) => {
    const part = share(numberOf(end));
    return round(top + (measure === "place" ? part : 1 - part) * (bottom - top));
  };
  const ordered = ends.toSorted((a, b) => y(a.after) - y(b.after) || y(a.before) - y(b.before));
  const starts = [...new Map(ordered.map(({ before }) => [before.text, before])).values()];
  const startYs = spread(starts.map(y), gap, top, bottom);
  const labelYs = spread(
    ordered.map((item) => y(item.after)),
    gap,
    top,
    bottom,
  );
  const lines = ordered.map(({ row, before, after, way }, index) => {
    const name = row.province.name[language];
    return {
      slug: row.province.slug,
      name,
      before: before.text,
      after: after.text,
      way,
      y1: y(before),
      y2: y(after),
      label: { text: `${after.text} ${name}`, y: round(labelYs[index] ?? top), pointY: y(after) },
    };
  });
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  return {
    width,
    height,
    top,
    x1: round(longest(starts.map((start) => start.text)) * letter + leader + 4),
    x2: round(width - longest(lines.map((line) => line.label.text)) * letter - leader - 4),
    lines,
    starts: starts.map((start, index) => ({
      text: start.text,
      y: round(startYs[index] ?? top),
      pointY: y(start),
    })),
  };
}

function numberOf({ printed }: End): number {
  return Number(printed);
}

/** Whether a province can be drawn, by its place or by its score. */
export function isDrawn(row: MoverTableRow, measure: SlopeMeasure): boolean {
  return !row.selfReported && (measure === "place" ? row.rank : row.delta) !== null;
}

function endsOf(row: MoverTableRow, measure: SlopeMeasure, language: Language): Ends | null {
  if (!isDrawn(row, measure)) return null;
  if (measure === "place") {
    if (!row.rank || !row.after.rank) return null;
    const { places, before } = row.rank;
    const end = (rank: Rank): End => ({ printed: String(rank.place), text: placeOf(rank) });
    return { row, before: end(before), after: end(row.after.rank), way: signOf(String(places)) };
  }
  const before = row.before.figure?.printed ?? null;
  const after = row.after.figure?.printed ?? null;
  if (row.delta === null || before === null || after === null) return null;
  const end = (printed: string): End => ({ printed, text: formatNumber(printed, language) });
  return { row, before: end(before), after: end(after), way: signOf(row.delta) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
