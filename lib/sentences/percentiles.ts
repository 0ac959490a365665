import type { Language, Text } from "@/lib/i18n/language";
import type { Percentiles, Voice, VoiceGroup, VoiceRow } from "@/lib/rankings/percentiles";
import { percentWords } from "./counts";
import { missingWords } from "./missing";
import { list } from "./ranking";
import { indicatorLabel, placeWords, scoreWords } from "./words";

/** Who speaks in a group of indices. */
export const voiceNames: Record<Voice, Text> = {
  officials: { vi: "Cơ quan nhà nước và thẩm định", en: "Officials and appraisal" },
  citizens: { vi: "Người dân", en: "Citizens" },
  firms: { vi: "Doanh nghiệp", en: "Firms" },
  digital: { vi: "Chuyển đổi số", en: "Digital" },
};

/** One sentence for each group that has anything to say, and one that names the years when they differ. */
export function percentileSentences(found: Percentiles, language: Language): string[] {
  const groups = found.groups.flatMap((group) => groupSentence(group, language) ?? []);
  if (found.years.length < 2) return groups;
  const years = list(found.years.map(String), language);
  return [
    ...groups,
    language === "vi"
      ? `Các chỉ số thuộc những năm khác nhau: ${years}.`
      : `The indices are of different years: ${years}.`,
  ];
}

function groupSentence({ voice, rows }: VoiceGroup, language: Language): string | null {
  if (rows.length === 0) return null;
  const parts = rows.map((row) => rowWords(row, language));
  return `${voiceNames[voice][language]}: ${parts.join("; ")}.`;
}

function rowWords(row: VoiceRow, language: Language): string {
  const label = indicatorLabel(row.indicator, language);
  const { figure, percentile, year } = row;
  if (!figure || year === null) {
    const why = row.missing ? missingWords(row.missing, language) : "";
    const none = { vi: "không có số", en: "no figure" }[language];
    return `${label} ${none}${why && ` (${why})`}`;
  }
  if (percentile) {
    const share = percentWords(percentile.value, language);
    const place = placeWords(percentile.rank, language);
    return language === "vi"
      ? `${label} ${year} ${place}, bằng hoặc hơn ${share} số tỉnh`
      : `${label} ${year} ${percentile.rank.tied ? "was " : ""}${place}, level with or ahead of ${share} of provinces`;
  }
  if (figure.printed === null) return `${label} ${year}`;
  return `${label} ${year} ${scoreWords(figure, figure.printed, row.indicator, language)}`;
}
