import type { Language } from "@/lib/i18n/language";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { EditionRecords, ProvinceRecord, RunningStreak } from "@/lib/rankings/whats-new-view";
import { provinceCount } from "./counts";
import { list } from "./ranking";
import { firstsSentence, recordSentences } from "./records";
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
    ...sorted.slice(0, told).flatMap((item) => provinceRecordSentences(item, view, language)),
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

/** What was a record of one province in this edition. */
export function provinceRecordSentences(
  { row, records }: ProvinceRecord,
  view: RankingView,
  language: Language,
): string[] {
  const label = indicatorLabel(view.indicator, language);
  const ofToday = { ...records, longestTopThree: null, longestTopTen: null };
  return recordSentences(ofToday, row.province.name[language], label, language);
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
