import type { Language, Text } from "@/lib/i18n/language";
import type { Streak } from "@/lib/rankings/series";

/** "Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023." for each run of first places; says so unless all were published. */
export function streakSentences(
  streaks: readonly Streak[],
  name: string,
  label: string,
  language: Language,
): string[] {
  return streaks.map(({ from, to, length, kind }) => {
    const note = kindNotes[kind][language];
    if (language === "vi")
      return `${name} dẫn đầu ${label} ${length} kỳ liên tiếp, ${from}–${to}${note}.`;
    return `${name} was first in ${label} in ${length} editions in a row, ${from}–${to}${note}.`;
  });
}

/** What must be said of the places of a run, in brackets; empty when all were published. */
export const kindNotes: Record<Streak["kind"], Text> = {
  published: { vi: "", en: "" },
  counted: { vi: " (hạng tính từ điểm số)", en: " (places counted from scores)" },
  derived: { vi: " (hạng suy ra)", en: " (derived places)" },
  "self-reported": { vi: " (hạng do tỉnh tự công bố)", en: " (self-reported places)" },
  mixed: {
    vi: " (có hạng không do đơn vị công bố in)",
    en: " (some places not printed by the publisher)",
  },
};
