import type { Language } from "@/lib/i18n/language";
import type { FirstsCheck } from "@/lib/rankings/firsts";
import type { Rank } from "@/lib/rankings/rank";
import type { BestSince, FirstTime, Records } from "@/lib/rankings/records";
import type { Streak } from "@/lib/rankings/series";
import { missingWords } from "./missing";
import { list } from "./ranking";
import { kindNotes } from "./streak";
import { indicatorLabel, placeOf, placeWords } from "./words";

/** Best since, first time in so many years, longest runs; nothing where the history has no such thing to say. */
export function recordSentences(
  records: Records,
  name: string,
  label: string,
  language: Language,
): string[] {
  return [
    best(records, name, label, language),
    firstTimeSentence(records, language),
    run(records.longestTopThree, 3, label, language),
    run(records.longestTopTen, 10, label, language),
  ].filter((sentence) => sentence !== null);
}

function best(
  { best: found, newest }: Records,
  name: string,
  label: string,
  language: Language,
): string | null {
  if (!found) return null;
  const placed = placedWords(newest.rank, name, language);
  return `${label} ${newest.year}: ${placed}, ${bestWords(found, "its", language)}.`;
}

/** "Hải Phòng xếp thứ 7/63" */
export function placedWords(rank: Rank, name: string, language: Language): string {
  const was = language === "en" && rank.tied ? "was " : "";
  return `${name} ${was}${placeWords(rank, language)}`;
}

/** "hạng tốt nhất kể từ năm 2013 (5/63)" / "its best since 2013 (5/63)" */
export function bestWords(found: BestSince, whose: "its" | "their", language: Language): string {
  if (found.kind === "best-since") {
    const { year, rank } = found.since;
    return language === "vi"
      ? `hạng tốt nhất kể từ năm ${year} (${placeOf(rank)})`
      : `${whose} best since ${year} (${placeOf(rank)})`;
  }
  return language === "vi"
    ? `hạng tốt nhất trong ${found.years} kỳ liền nhau so được, từ năm ${found.runFrom}`
    : `${whose} best in ${found.years} consecutive comparable editions, from ${found.runFrom}`;
}

/** "Lần đầu vào 10 hạng đầu sau 8 năm (lần trước: 2012)." */
export function firstTimeSentence({ firstTimes }: Records, language: Language): string | null {
  const first = firstTimes[0];
  if (!first) return null;
  const what = within(first, language);
  if (first.lastTime) {
    const { year } = first.lastTime;
    return language === "vi"
      ? `Lần đầu ${what} sau ${first.years} năm (lần trước: ${year}).`
      : `First time ${what} in ${first.years} years (last: ${year}).`;
  }
  return language === "vi"
    ? `Lần đầu ${what} kể từ năm ${first.runFrom}, năm đầu của chuỗi so được.`
    : `First time ${what} since ${first.runFrom}, where the comparable run begins.`;
}

function within({ within: places }: FirstTime, language: Language): string {
  if (places === 1) return { vi: "dẫn đầu", en: "in first place" }[language];
  return { vi: `vào ${places} hạng đầu`, en: `among the first ${places}` }[language];
}

function run(
  streak: Streak | null,
  places: number,
  label: string,
  language: Language,
): string | null {
  if (!streak) return null;
  const { from, to, length, kind } = streak;
  const note = kindNotes[kind][language];
  return language === "vi"
    ? `Dài nhất trong ${places} hạng đầu ${label}: ${length} kỳ liên tiếp, ${from}–${to}${note}.`
    : `Longest run among the first ${places} in ${label}: ${length} editions in a row, ${from}–${to}${note}.`;
}

/** Whether a province was first in several indices of one year: confirmed, contradicted by what, or lacking what. */
export function firstsSentence(check: FirstsCheck, language: Language): string {
  const name = check.province.name[language];
  const labels = (items: FirstsCheck["lacking"]) =>
    list(
      items.map((item) => indicatorLabel(item, language)),
      language,
    );
  const all = labels(check.checks.map((item) => item.indicator));
  const { year } = check;
  if (check.kind === "confirmed") {
    const counted = check.checks.filter((item) => item.rank?.kind === "counted");
    const names = labels(counted.map((item) => item.indicator));
    if (language === "vi")
      return `Năm ${year}, ${name} đứng đầu ${all}${counted.length > 0 ? ` (${names}: tính từ điểm số)` : ""}.`;
    return `In ${year}, ${name} was first in ${all}${counted.length > 0 ? ` (${names}: counted from scores)` : ""}.`;
  }
  if (check.kind === "contradicted") {
    const others = check.checks.flatMap(({ indicator, rank, first }) =>
      first === false && rank
        ? `${indicatorLabel(indicator, language)}: ${placeWords(rank, language)}`
        : [],
    );
    return language === "vi"
      ? `Năm ${year}, ${name} không đứng đầu tất cả (${others.join("; ")}).`
      : `In ${year}, ${name} was not first in all of them (${others.join("; ")}).`;
  }
  const lacking = check.checks.flatMap(({ indicator, first, missing }) =>
    first !== null
      ? []
      : `${indicatorLabel(indicator, language)}${missing ? `: ${missingWords(missing, language)}` : ""}`,
  );
  return language === "vi"
    ? `Chưa xác nhận được ${name} đứng đầu ${all} năm ${year}; còn thiếu ${lacking.join("; ")}.`
    : `That ${name} was first in ${all} in ${year} cannot be confirmed; missing: ${lacking.join("; ")}.`;
}
