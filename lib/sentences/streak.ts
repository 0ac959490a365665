import type { Language } from "@/lib/i18n/language";
import type { Streak } from "@/lib/rankings/series";

/** "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017-2023." for each run of first places. */
export function streakSentences(
  streaks: readonly Streak[],
  name: string,
  label: string,
  language: Language,
): string[] {
  return streaks.map(({ from, to, length, kind }) => {
    const counted = kind === "counted";
    if (language === "vi") {
      return `${name} dẫn đầu ${label} ${length} kỳ liên tiếp, ${from}–${to}${counted ? " (hạng tính từ điểm số)" : ""}.`;
    }
    return `${name} was first in ${label} in ${length} editions in a row, ${from}–${to}${counted ? " (places counted from scores)" : ""}.`;
  });
}
