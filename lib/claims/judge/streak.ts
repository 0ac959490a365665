import type { Text } from "@/lib/i18n/language";
import { edition } from "@/lib/rankings/edition";
import { placeStreaks, type SeriesPoint, series } from "@/lib/rankings/series";
import { list } from "@/lib/sentences/ranking";
import { kindNotes } from "@/lib/sentences/streak";
import { indicatorLabel, placeOf, rankKindWords } from "@/lib/sentences/words";
import type { StreakStated } from "../claim";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { holdersOfFirst } from "./holders";
import { lacking } from "./missing";
import { unitWords } from "./words";

/** The question of a run: no year is needed where the sentence prints the years or a run of that length is known. */
export type AskedRun = Omit<Asked, "year"> & { readonly year: number | null };

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
  const excluded = places.filter(
    ({ year, point }) => !point?.rank && isExcluded(asked, year, stated.within),
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
      explanation: excludedSentence(
        asked,
        excluded.map(({ year }) => year),
        stated,
      ),
    };
  if (outside.length > 0) {
    const shown = outside.flatMap(({ point }) => point ?? []);
    return {
      ...base,
      verdict: "disputed",
      explanation: joined(placesSentence(asked, shown, stated), notFirm),
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

function isExcluded({ archive, indicator, unit }: AskedRun, year: number, within: number): boolean {
  const found = edition(archive, indicator.code, year, unit.unitSet);
  return found !== undefined && holdersOfFirst(archive, found, unit.slug, within) !== null;
}

/** How long the run is that the year stands in, breaks of the method or not; null where the year has none. */
function lengthAround(asked: AskedRun, { within }: StreakStated, year: number): string | null {
  const held = new Set(
    pointsOf(asked).flatMap((point) =>
      point.rank && point.rank.place <= within ? point.year : [],
    ),
  );
  if (!held.has(year)) return null;
  let [first, last] = [year, year];
  while (held.has(first - 1)) first -= 1;
  while (held.has(last + 1)) last += 1;
  return String(last - first + 1);
}

/** "Hạng PCI của Quảng Ninh: 2017: 1/63; 2018: 1/63." */
function placesSentence(
  { archive, indicator, unit }: AskedRun,
  points: readonly SeriesPoint[],
  stated: StreakStated,
): Text {
  return inBoth((language) => {
    const label = indicatorLabel(indicator, language);
    const name = unitWords(archive, unit, language);
    const places = points.flatMap(({ year, rank }) => {
      if (rank === null) return [];
      const kind = rankKindWords(rank.kind, language);
      return `${year}: ${placeOf(rank)}${kind && ` (${kind})`}`;
    });
    const outside = points.some(({ rank }) => rank !== null && rank.place > stated.within);
    const limit = outside
      ? language === "vi"
        ? ` Câu nói ${stated.within === 1 ? "đứng đầu" : `trong ${stated.within} hạng đầu`} suốt ${stated.years} năm.`
        : ` The sentence says ${stated.within === 1 ? "first" : `among the first ${stated.within}`} in all ${stated.years} years.`
      : "";
    return language === "vi"
      ? `Hạng ${label} của ${name}: ${places.join("; ")}.${limit}`
      : `Places of ${name} in ${label}: ${places.join("; ")}.${limit}`;
  });
}

function excludedSentence(
  { archive, indicator, unit }: AskedRun,
  years: readonly number[],
  { within }: StreakStated,
): Text {
  return inBoth((language) => {
    const label = indicatorLabel(indicator, language);
    const name = unitWords(archive, unit, language);
    const when = list(years.map(String), language);
    if (language === "vi") {
      const what = within === 1 ? "Hạng 1" : `${within} hạng đầu`;
      return `${what} ${label} năm ${when} đã công bố là của tỉnh khác, không có ${name}.`;
    }
    const what = within === 1 ? "The first place" : `The first ${within} places`;
    return `${what} of ${label} in ${when}, as published, went to others, not to ${name}.`;
  });
}

function absentSentence({ archive, indicator, unit }: AskedRun, years: readonly number[]): Text {
  return inBoth((language) => {
    const label = indicatorLabel(indicator, language);
    const name = unitWords(archive, unit, language);
    const when = list(years.map(String), language);
    return language === "vi"
      ? `Dữ liệu không có hạng ${label} của ${name} năm ${when}, nên chưa xác nhận được cả chuỗi.`
      : `The data holds no place of ${name} in ${label} for ${when}, so the whole run cannot be confirmed.`;
  });
}

function breakRemark(points: readonly SeriesPoint[]): Text | null {
  const years = points
    .slice(1)
    .flatMap(({ year, entry }) => (entry?.severity === "break" ? year : []));
  if (years.length === 0) return null;
  return inBoth((language) => {
    const when = list(years.map(String), language);
    return language === "vi"
      ? `Cách tính đổi vào năm ${when}: hạng vẫn kể được theo từng năm, điểm thì không so được.`
      : `The method changed in ${when}: places can be listed year by year, scores cannot be compared.`;
  });
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
  if (run === undefined) return null;
  return inBoth((language) => {
    const label = indicatorLabel(asked.indicator, language);
    const name = unitWords(asked.archive, asked.unit, language);
    const note = kindNotes[run.kind][language];
    if (language === "vi") {
      const what = within === 1 ? `dẫn đầu ${label}` : `ở trong ${within} hạng đầu ${label}`;
      return `${name} ${what} ${run.length} năm liên tiếp, ${run.from}–${run.to}${note}.`;
    }
    const what =
      within === 1 ? `was first in ${label}` : `was among the first ${within} in ${label}`;
    return `${name} ${what} ${run.length} years in a row, ${run.from}–${run.to}${note}.`;
  });
}

const notFirm: Text = {
  vi: "Các hạng này không do đơn vị công bố chỉ số in ra hoặc các nguồn không thống nhất, nên chưa thể nói câu này sai.",
  en: "These places were not printed by the publisher of the index, or sources differ, so the sentence cannot be called wrong.",
};
