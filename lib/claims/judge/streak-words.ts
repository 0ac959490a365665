import type { Text } from "@/lib/i18n/language";
import type { SeriesPoint, Streak } from "@/lib/rankings/series";
import { list } from "@/lib/sentences/ranking";
import { kindNotes } from "@/lib/sentences/streak";
import { indicatorLabel, placeOf, rankKindWords } from "@/lib/sentences/words";
import type { StreakStated } from "../claim";
import { type Asked, inBoth } from "./finding";
import { unitWords } from "./words";

/** The question of a run: no year is needed where the sentence prints the years or a run of that length is known. */
export type AskedRun = Omit<Asked, "year"> & { readonly year: number | null };

/** "Hạng PCI của Quảng Ninh: 2017: 1/63; 2018: 1/63." */
export function placesSentence(
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

/** A year in which the first places are printed for others. */
export interface Excluded {
  readonly year: number;
  /** Slugs of the provinces that hold them. */
  readonly holders: readonly string[];
}

/** "Hạng 1 SIPAS năm 2018 đã công bố là của Bến Tre." */
export function excludedSentence(
  { archive, indicator, unit }: AskedRun,
  { year, holders }: Excluded,
  { within }: StreakStated,
): Text {
  return inBoth((language) => {
    const label = indicatorLabel(indicator, language);
    const names = list(
      holders.map((slug) => archive.province(unit.unitSet, slug)?.name[language] ?? slug),
      language,
    );
    if (language === "vi") {
      const what = within === 1 ? "Hạng 1" : `${within} hạng đầu`;
      return `${what} ${label} năm ${year} đã công bố là của ${names}.`;
    }
    const what = within === 1 ? "The first place" : `The first ${within} places`;
    return `${what} of ${label} in ${year}, as published, went to ${names}.`;
  });
}

export function absentSentence(
  { archive, indicator, unit }: AskedRun,
  years: readonly number[],
): Text {
  return inBoth((language) => {
    const label = indicatorLabel(indicator, language);
    const name = unitWords(archive, unit, language);
    const when = list(years.map(String), language);
    return language === "vi"
      ? `Dữ liệu không có hạng ${label} của ${name} năm ${when}, nên chưa xác nhận được cả chuỗi.`
      : `The data holds no place of ${name} in ${label} for ${when}, so the whole run cannot be confirmed.`;
  });
}

export function breakRemark(points: readonly SeriesPoint[]): Text | null {
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

/** "Quảng Ninh dẫn đầu PCI 7 năm liên tiếp, 2017–2023." */
export function runSentence(asked: AskedRun, within: number, run: Streak): Text {
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

export const notFirmRun: Text = {
  vi: "Các hạng này không do đơn vị công bố chỉ số in ra hoặc các nguồn không thống nhất, nên chưa thể nói câu này sai.",
  en: "These places were not printed by the publisher of the index, or sources differ, so the sentence cannot be called wrong.",
};

/** The known run begins in the year of the sentence. */
export function beginsIn(year: number): Text {
  return {
    vi: `Chuỗi này bắt đầu từ năm ${year}; câu không nói rõ những năm nào.`,
    en: `The run begins in ${year}; the sentence does not say which years it means.`,
  };
}

/** The known run does not reach the year of the sentence. */
export function endsBefore(year: number): Text {
  return {
    vi: `Chuỗi này không gồm năm ${year}; câu không nói rõ những năm nào.`,
    en: `The run does not include ${year}; the sentence does not say which years it means.`,
  };
}
