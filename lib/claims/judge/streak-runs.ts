import type { Text } from "@/lib/i18n/language";
import { placeStreaks, type SeriesPoint, series } from "@/lib/rankings/series";
import type { StreakStated } from "../claim";
import { type AskedRun, runSentence } from "./streak-words";

/** The province's history in the index. */
export function pointsOf({ archive, indicator, unit }: AskedRun): SeriesPoint[] {
  return series(archive, indicator.code, unit.unitSet, unit.slug);
}

/** How long the run is that the year stands in: the one without a break of the method where it is long enough. */
export function lengthAround(asked: AskedRun, stated: StreakStated, year: number): string | null {
  const points = pointsOf(asked);
  const run = placeStreaks(points, stated.within, stated.years).find(
    ({ from, to }) => from <= year - stated.years + 1 && year <= to,
  );
  if (run !== undefined) return String(run.length);
  const held = new Set(
    points.flatMap((point) => (point.rank && point.rank.place <= stated.within ? point.year : [])),
  );
  if (!held.has(year)) return null;
  let [first, last] = [year, year];
  while (held.has(first - 1)) first -= 1;
  while (held.has(last + 1)) last += 1;
  return String(last - first + 1);
}

/** What is said where the run goes on before or after the stated years. */
export function longerRemark(
  asked: AskedRun,
  stated: StreakStated,
  first: number,
  last: number,
): Text | null {
  const run = placeStreaks(pointsOf(asked), stated.within, stated.years + 1).find(
    ({ from, to }) => from <= first && last <= to,
  );
  if (run === undefined) return null;
  return {
    vi: `Chuỗi thật dài hơn: ${run.length} năm, ${run.from}–${run.to}.`,
    en: `The run is in fact longer: ${run.length} years, ${run.from}–${run.to}.`,
  };
}

/** The longest run that the data shows, as a sentence; null where there is none of two years. */
export function longestRun(asked: AskedRun, { within }: StreakStated): Text | null {
  const runs = placeStreaks(pointsOf(asked), within, 2);
  const run = runs.toSorted((a, b) => b.length - a.length || b.to - a.to)[0];
  return run === undefined ? null : runSentence(asked, within, run);
}

/** The confirmed run, or the longer one that it is part of. */
export function confirmedRun(
  asked: AskedRun,
  stated: StreakStated,
  points: readonly SeriesPoint[],
): Text {
  const kinds = new Set(points.flatMap(({ rank }) => rank?.kind ?? []));
  const [kind = "published"] = kinds;
  const [from, to] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const longer = placeStreaks(pointsOf(asked), stated.within, points.length).find(
    (run) => run.from <= from && to <= run.to,
  );
  const own = { from, to, length: points.length, kind: kinds.size > 1 ? ("mixed" as const) : kind };
  return runSentence(asked, stated.within, longer ?? own);
}
