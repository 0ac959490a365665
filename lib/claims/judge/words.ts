import type { Figure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language, Text } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import { indicatorName } from "@/lib/rankings/indicator-name";
import type { Rank } from "@/lib/rankings/rank";
import { editionName } from "@/lib/sentences/edition-name";
import { periodWords } from "@/lib/sentences/period";
import {
  indicatorLabel,
  placeOf,
  rankKindWords,
  score,
  valueKindWords,
} from "@/lib/sentences/words";
import { type Asked, inBoth, type Unit } from "./finding";

/** "PCI 2023"; a component with its index in brackets: "Cải cách thủ tục hành chính (PAR Index 2023)". */
export function indexWords(
  archive: Archive,
  indicator: Indicator,
  year: number,
  language: Language,
): string {
  const root = archive.root(indicator.code);
  if (root === undefined || root.code === indicator.code)
    return editionName(indicator, year, language);
  const name = indicator.short?.[language] ?? indicatorName(archive, indicator, year)[language];
  return `${name} (${editionName(root, year, language)})`;
}

/** The name, with the set where a unit of the other set bears the same name and is another unit. */
export function unitWords(archive: Archive, unit: Unit, language: Language): string {
  const name = unit.province.name[language];
  return isNamesake(archive, unit) ? `${name} (${setWords(unit.unitSet, language)})` : name;
}

function setWords(unitSet: Unit["unitSet"], language: Language): string {
  const words: Record<Unit["unitSet"], Text> = {
    "63": { vi: "đơn vị cũ, trước 1/7/2025", en: "the unit before 1 July 2025" },
    "34": { vi: "đơn vị mới, từ 1/7/2025", en: "the unit since 1 July 2025" },
  };
  return words[unitSet][language];
}

function isNamesake(archive: Archive, { unitSet, slug }: Unit): boolean {
  const other = unitSet === "63" ? "34" : "63";
  if (archive.province(other, slug) === undefined) return false;
  return !archive.snapshot.successions.some(
    (item) => item.from === slug && item.to === slug && item.change === "same-unit",
  );
}

/** "Điểm PCI 2023 của Quảng Ninh là 71,25 điểm (đã công bố)." */
export function valueSentence({ archive, indicator, unit }: Asked, figure: Figure): Text {
  return inBoth((language) => {
    const value = score(figure.printed ?? "", indicator, language);
    const name = unitWords(archive, unit, language);
    const kind = valueKindWords(figure, language) || published[language];
    if (indicator.rankPolicy === "none") {
      const label = indicatorLabel(indicator, language);
      const period = periodWords(figure, language);
      return language === "vi"
        ? `${label} của ${name} (${period}) là ${value} (${kind}).`
        : `${label}, ${name} (${period}): ${value} (${kind}).`;
    }
    const index = indexWords(archive, indicator, figure.year, language);
    return language === "vi"
      ? `Điểm ${index} của ${name} là ${value} (${kind}).`
      : `The ${index} score of ${name} is ${value} (${kind}).`;
  });
}

/** "Hạng PCI 2023 của Quảng Ninh là 4/63 (đã công bố)." */
export function placeSentence({ archive, indicator, year, unit }: Asked, rank: Rank): Text {
  return inBoth((language) => {
    const index = indexWords(archive, indicator, year, language);
    const name = unitWords(archive, unit, language);
    const kind = rankKindWords(rank.kind, language) || published[language];
    if (language === "vi") {
      const tie = rank.tied ? "đồng hạng, " : "";
      return `Hạng ${index} của ${name} là ${placeOf(rank)} (${tie}${kind}).`;
    }
    const tie = rank.tied ? "tied, " : "";
    const of = rank.of === null ? "" : ` of ${rank.of}`;
    return `The ${index} place of ${name} is ${rank.place}${of} (${tie}${kind}).`;
  });
}

/** A number of the sentence, in quotation marks. */
export function quoted(printed: string, language: Language): string {
  const number = printed.replace(/^[+-]/, (sign) => (sign === "-" ? "−" : sign));
  const [, sign = "", digits = ""] = /^([+−]?)(.*)$/.exec(number) ?? [];
  return `“${sign}${formatNumber(digits, language)}”`;
}

/** "Bộ Nội vụ", the publisher of a source by its key. */
export function publisherOf(archive: Archive, key: string | null): string | null {
  return key === null ? null : (archive.source(key)?.publisher ?? null);
}

export const published: Text = { vi: "đã công bố", en: "as published" };
