import type { Text } from "@/lib/i18n/language";
import { edition } from "@/lib/rankings/edition";
import { placeStreaks, type SeriesPoint, series } from "@/lib/rankings/series";
import type { StreakStated } from "../claim";
import { distinct, type Finding, joined } from "./finding";
import { holdersOfFirst } from "./holders";
import { lacking } from "./missing";
import {
  type AskedRun,
  absentSentence,
  breakRemark,
  type Excluded,
  excludedSentence,
  notFirmRun,
  placesSentence,
  runSentence,
} from "./streak-words";

/** "6 năm liên tiếp (2017 - 2022)" against the places of every one of those years. */
export function judgeStreak(asked: AskedRun, stated: StreakStated): Finding {
  const { from, to, years } = stated;
  if (from !== null && to !== null && to - from + 1 !== years) {
    const length = to - from + 1;
    const explanation = {
      vi: `Các số trong câu không khớp nhau: ${from}–${to} là ${length} năm, câu viết ${years} năm.`,
      en: `The numbers of the sentence do not fit each other: ${from}–${to} are ${length} years, and the sentence says ${years}.`,
    };
    return {
      ...lacking(explanation),
      verdict: "arithmetic-error",
      correct: longestRun(asked, stated),
    };
  }
  const last = to ?? (from === null ? asked.year : from + years - 1);
  if (last === null) return withoutYears(asked, stated);
  return inYears(asked, stated, last - years + 1, last);
}

function inYears(asked: AskedRun, stated: StreakStated, first: number, last: number): Finding {
  const points = pointsOf(asked);
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const places = span.map((year) => ({ year, point: points.find((point) => point.year === year) }));
  const outside = places.filter(({ point }) => point?.rank && point.rank.place > stated.within);
  const excluded = places.flatMap(({ year, point }) =>
    point?.rank ? [] : (excludedIn(asked, year, stated.within) ?? []),
  );
  const absent = places.filter(({ point }) => !point?.rank).map(({ year }) => year);
  const base = {
    found: lengthAround(asked, stated, last),
    correct: longestRun(asked, stated),
    sources: distinct(places.map(({ point }) => point?.figure?.source)),
  };
  const firm = outside.filter(({ point }) => isFirmPlace(point) && !isDisputed(asked, point));
  if (firm.length > 0) {
    const shown = firm.flatMap(({ point }) => point ?? []);
    return { ...base, verdict: "contradicted", explanation: placesSentence(asked, shown, stated) };
  }
  if (excluded.length > 0)
    return {
      ...base,
      verdict: "contradicted",
      explanation: joined(...excluded.map((item) => excludedSentence(asked, item, stated))),
    };
  if (outside.length > 0) {
    const shown = outside.flatMap(({ point }) => point ?? []);
    return {
      ...base,
      verdict: "disputed",
      explanation: joined(placesSentence(asked, shown, stated), notFirmRun),
    };
  }
  if (absent.length > 0)
    return {
      ...base,
      found: null,
      verdict: "not-in-data",
      explanation: absentSentence(asked, absent),
    };
  const shown = places.flatMap(({ point }) => point ?? []);
  return {
    ...base,
    verdict: "confirmed",
    correct: confirmedRun(asked, stated, shown),
    explanation: joined(
      placesSentence(asked, shown, stated),
      breakRemark(shown),
      longerRemark(asked, stated, first, last),
    ),
  };
}

/** Neither the sentence nor its context names years: only a run that is known can be confirmed. */
function withoutYears(asked: AskedRun, stated: StreakStated): Finding {
  const runs = placeStreaks(pointsOf(asked), stated.within, stated.years);
  const run = runs.at(-1);
  const noYear = {
    vi: "Câu không nói những năm nào.",
    en: "The sentence does not say which years.",
  };
  const known = longestRun(asked, stated);
  if (run === undefined) return { ...lacking(noYear, known), correct: known };
  const points = pointsOf(asked).filter((point) => point.year >= run.from && point.year <= run.to);
  return {
    verdict: "confirmed",
    found: String(run.length),
    explanation: joined(noYear, placesSentence(asked, points, stated)),
    correct: known,
    sources: distinct(points.map((point) => point.figure?.source)),
  };
}

function pointsOf({ archive, indicator, unit }: AskedRun): SeriesPoint[] {
  return series(archive, indicator.code, unit.unitSet, unit.slug);
}

function isFirmPlace(point: SeriesPoint | undefined): boolean {
  return point?.rank?.kind === "published" || point?.rank?.kind === "counted";
}

function isDisputed(
  { archive, indicator, unit }: AskedRun,
  point: SeriesPoint | undefined,
): boolean {
  return archive.snapshot.disagreements.some(
    (item) =>
      item.indicator === indicator.code &&
      item.unitSet === unit.unitSet &&
      item.province === unit.slug &&
      item.field === "rank" &&
      item.year === point?.year,
  );
}

function excludedIn(
  { archive, indicator, unit }: AskedRun,
  year: number,
  within: number,
): Excluded | null {
  const found = edition(archive, indicator.code, year, unit.unitSet);
  const holders = found ? holdersOfFirst(archive, found, unit.slug, within) : null;
  return holders && { year, holders };
}

/** How long the run is that the year stands in: the one without a break of the method where it is long enough. */
function lengthAround(asked: AskedRun, stated: StreakStated, year: number): string | null {
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

function longerRemark(
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
function longestRun(asked: AskedRun, { within }: StreakStated): Text | null {
  const runs = placeStreaks(pointsOf(asked), within, 2);
  const run = runs.toSorted((a, b) => b.length - a.length || b.to - a.to)[0];
  return run === undefined ? null : runSentence(asked, within, run);
}

/** The confirmed run, or the longer one that it is part of. */
function confirmedRun(asked: AskedRun, stated: StreakStated, points: readonly SeriesPoint[]): Text {
  const kinds = new Set(points.flatMap(({ rank }) => rank?.kind ?? []));
  const [kind = "published"] = kinds;
  const [from, to] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const longer = placeStreaks(pointsOf(asked), stated.within, points.length).find(
    (run) => run.from <= from && to <= run.to,
  );
  const own = { from, to, length: points.length, kind: kinds.size > 1 ? ("mixed" as const) : kind };
  return runSentence(asked, stated.within, longer ?? own);
}
