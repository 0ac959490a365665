import type { Language } from "@/lib/i18n/language";
import { groupBy } from "@/lib/rankings/group-by";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { EditionRecords, ProvinceRecord, RunningStreak } from "@/lib/rankings/whats-new-view";
import { provinceCount } from "./counts";
import { list } from "./ranking";
import {
  bestWords,
  firstsSentence,
  firstTimeSentence,
  placedWords,
  recordSentences,
} from "./records";
import { kindNotes, streakSentences } from "./streak";
import { indicatorLabel } from "./words";

const told = 6;

/** Runs of first places, first times, best places for years; or that there is none to tell. */
export function newsRecordSentences(
  { provinces, leaders, topTen, firsts }: EditionRecords,
  view: RankingView,
  language: Language,
): readonly string[] {
  const label = indicatorLabel(view.indicator, language);
  const sorted = provinces.toSorted((a, b) => weight(b) - weight(a));
  const more = sorted.length - told;
  const sentences = [
    ...leaders.flatMap(({ row, streak }) =>
      streakSentences([streak], row.province.name[language], label, language),
    ),
    ...firsts.map((check) => firstsSentence(check, language)),
    ...bestSentences(sorted.slice(0, told), view, language),
    more > 0 ? moreSentence(more, language) : null,
    topTenSentence(topTen, label, language),
  ].filter((sentence) => sentence !== null);
  if (sentences.length > 0) return sentences;
  return [
    language === "vi"
      ? "Chuỗi hạng liền nhau, so được, có ở đây chưa cho thấy kỷ lục nào trong kỳ này."
      : "The unbroken comparable runs of places held here show no record in this edition.",
  ];
}

/** First times one by one; best places that are the best of the same years in one sentence. */
function bestSentences(
  items: readonly ProvinceRecord[],
  view: RankingView,
  language: Language,
): readonly string[] {
  const label = indicatorLabel(view.indicator, language);
  const groups = groupBy(items, ({ row, records: { best, firstTimes } }) =>
    best === null || firstTimes.length > 0 ? row.province.slug : bestWords(best, "their", language),
  );
  return [...groups].flatMap(([words, group]) => {
    if (group.length === 1) return group.flatMap((item) => ownSentences(item, label, language));
    const placed = group.flatMap(({ row: { province, rank } }) =>
      rank === null ? [] : placedWords(rank, province.name[language], language),
    );
    return `${label} ${view.edition.year}, ${words}: ${list(placed, language)}.`;
  });
}

function ownSentences(
  { row, records }: ProvinceRecord,
  label: string,
  language: Language,
): readonly string[] {
  const ofToday = { ...records, longestTopThree: null, longestTopTen: null };
  return recordSentences(ofToday, row.province.name[language], label, language);
}

/** What was a record of one province in this edition, beside its name and place: "Hạng tốt nhất kể từ năm 2013 (5/63)." */
export function recordWords({ records }: ProvinceRecord, language: Language): string {
  const best = records.best && `${bestWords(records.best, "its", language)}.`;
  const words = [best, firstTimeSentence(records, language)].filter((part) => part !== null);
  return words.map((part) => part[0]?.toLocaleUpperCase(language) + part.slice(1)).join(" ");
}

/** First times before best places, the narrowest and the longest awaited first. */
function weight({ records: { firstTimes, best } }: ProvinceRecord): number {
  const first = firstTimes[0];
  const years = first?.years ?? best?.years ?? 0;
  return (first ? 1000 / first.within : 0) + years;
}

function moreSentence(count: number, language: Language): string {
  return language === "vi"
    ? `Thêm ${provinceCount(count, language)} có hạng tốt nhất trong từ ba năm trở lên.`
    : `${count} more ${count === 1 ? "province" : "provinces"} had the best place in three years or longer.`;
}

function topTenSentence(
  runs: readonly RunningStreak[],
  label: string,
  language: Language,
): string | null {
  const first = runs[0]?.streak;
  if (!first) return null;
  const names = list(
    runs.map(({ row }) => row.province.name[language]),
    language,
  );
  const kinds = new Set(runs.map(({ streak }) => streak.kind));
  const note = kindNotes[kinds.size > 1 ? "mixed" : first.kind][language];
  const span = `${first.from}–${first.to}${note}`;
  return language === "vi"
    ? `Theo các hạng có ở đây, đang ở trong 10 hạng đầu ${label} lâu nhất: ${names}, ${first.length} kỳ liên tiếp, ${span}.`
    : `By the places held here, longest among the first ten of ${label} up to this edition: ${names}, ${first.length} editions in a row, ${span}.`;
}
