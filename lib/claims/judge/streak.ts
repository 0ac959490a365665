import { edition } from "@/lib/rankings/edition";
import { placeStreaks, type SeriesPoint } from "@/lib/rankings/series";
import type { StreakStated } from "../claim";
import { distinct, type Finding, joined } from "./finding";
import { holdersOfFirst } from "./holders";
import { lacking } from "./missing";
import { confirmedRun, lengthAround, longerRemark, longestRun, pointsOf } from "./streak-runs";
import {
  type AskedRun,
  absentSentence,
  beginsIn,
  breakRemark,
  type Excluded,
  endsBefore,
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
  const found = inYears(asked, stated, last - years + 1, last);
  const isOpen = from === null && to === null && found.verdict !== "confirmed";
  return (isOpen ? otherRun(asked, stated, last) : null) ?? found;
}

/**
 * The sentence prints no years of the run, and one that ended the year before would fit, or one that began in its
 * year ("vươn lên ngôi đầu năm 2017 và giữ 7 năm liên tiếp"): it may mean that one.
 */
function otherRun(asked: AskedRun, stated: StreakStated, year: number): Finding | null {
  const run = placeStreaks(pointsOf(asked), stated.within, stated.years).find(
    ({ from, to }) => to === year - 1 || from === year,
  );
  if (run === undefined) return null;
  const points = pointsOf(asked).filter((point) => point.year >= run.from && point.year <= run.to);
  const known = runSentence(asked, stated.within, run);
  return {
    verdict: "not-in-data",
    found: String(run.length),
    explanation: joined(known, run.from === year ? beginsIn(year) : endsBefore(year)),
    correct: known,
    sources: distinct(points.map((point) => point.figure?.source)),
  };
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
