import type { Figure } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import { compareDecimals } from "@/lib/rankings/decimal";
import { edition } from "@/lib/rankings/edition";
import { rankOf } from "@/lib/rankings/rank";
import { list } from "@/lib/sentences/ranking";
import type { Stated } from "../claim";
import { inBoth, type Unit } from "./finding";

/** The years in which exactly the stated score or place is the province's, ascending; empty where it is of no year. */
export function yearsThatFit(
  archive: Archive,
  indicator: Indicator,
  units: readonly Unit[],
  stated: Stated,
): number[] {
  const years = units.flatMap(({ unitSet, slug }) =>
    archive.editionYears(indicator.code, unitSet).filter((year) => {
      const figures = archive
        .figures(indicator.code, year, unitSet)
        .filter((figure) => figure.province === slug);
      if (stated.kind === "value") return figures.some((figure) => isValue(figure, stated.printed));
      if (stated.kind !== "rank" || typeof stated.place !== "number") return false;
      const found = edition(archive, indicator.code, year, unitSet);
      const rank = found ? rankOf(found, slug) : null;
      return rank?.place === stated.place && (stated.of === null || stated.of === rank.of);
    }),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function isValue({ printed }: Figure, stated: string): boolean {
  return printed !== null && compareDecimals(printed, stated) === 0;
}

/** Whether any year is told of in a text, by its number or as the one before. */
export function namesYear(text: string): boolean {
  return /(?<!\d)20[0-3]\d(?!\d)|năm (?:trước|ngoái|sau)|last year|year (?:before|earlier|later)|previous year/i.test(
    text.normalize("NFC"),
  );
}

/** The text names no year and only one fits. */
export function onlyYear(year: number): Text {
  return {
    vi: `Câu không nói năm; số này đúng là của năm ${year} và không của năm nào khác.`,
    en: `The sentence names no year; the figure is that of ${year} and of no other year.`,
  };
}

/** What the sentence leaves open, so that it cannot be checked. */
export function leftOpen(
  open: { readonly indicator: boolean; readonly province: boolean; readonly year: boolean },
  years: readonly number[],
): Text {
  return inBoth((language) => {
    const words = {
      indicator: { vi: "chỉ số nào", en: "which index" },
      province: { vi: "tỉnh nào", en: "which province" },
      year: { vi: "năm nào", en: "which year" },
    };
    const missing = (["indicator", "province", "year"] as const).filter((part) => open[part]);
    const parts = list(
      missing.map((part) => words[part][language]),
      language,
    );
    const some = years.length === 0 ? "" : list(years.map(String), language);
    if (language === "vi") {
      const hint = some && ` Số này là của ${years.length > 1 ? "các năm" : "năm"} ${some}.`;
      return `Câu và các câu trước không nói rõ ${parts}, nên không đối chiếu được.${hint}`;
    }
    const hint = some && ` The figure was that of ${some}.`;
    return `Neither the sentence nor those before say ${parts}, so it cannot be checked.${hint}`;
  });
}
