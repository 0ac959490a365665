import { runs, type SeriesPoint } from "@/lib/rankings/series";

export interface Sparkline {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly last: boolean }[];
}

const width = 84;
const height = 24;
const margin = 3;

/**
 * Lays out a history in a fixed box; years run left to right, scores bottom to top between `low` and `high`.
 * Runs are never joined over a break or a missing score. Null when there is no score at all.
 */
export function sparkline(
  points: readonly SeriesPoint[],
  low: number,
  high: number,
): Sparkline | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.every((point) => point.figure?.value == null)) return null;
  const years = Math.max(1, last.year - first.year);
  const spread = high - low || 1;
  const x = (year: number) => round(margin + ((year - first.year) / years) * (width - 2 * margin));
  const y = (value: number) =>
    round(height - margin - ((value - low) / spread) * (height - 2 * margin));
  const lines = runs(points);
  return {
    width,
    height,
    paths: lines
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          `M${run.map((point) => `${x(point.year)} ${y(point.figure?.value ?? low)}`).join("L")}`,
      ),
    dots: lines.flatMap((run) =>
      run
        .filter((point, index) => run.length === 1 || (point === last && index === run.length - 1))
        .map((point) => ({
          x: x(point.year),
          y: y(point.figure?.value ?? low),
          last: point === last,
        })),
    ),
  };
}

/** Lowest and highest score of several histories, so that their sparklines share one scale. */
export function extent(histories: readonly (readonly SeriesPoint[])[]): [number, number] {
  const values = histories.flat().flatMap((point) => point.figure?.value ?? []);
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
