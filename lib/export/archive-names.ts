import type { FigureAnswer } from "@/lib/api/figure";
import type { Figure } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import { decimalsOf } from "@/lib/rankings/decimal";
import { indicatorName } from "@/lib/rankings/indicator-name";
import { missingReason } from "@/lib/rankings/missing";
import { standing } from "@/lib/rankings/standing";
import { missingWords } from "@/lib/sentences/missing";
import { statusWords } from "@/lib/sentences/words";
import type { FigureNames } from "./figure-book";

/** Names and words of figures as an archive has them. */
export function archiveNames(archive: Archive, language: Language): FigureNames {
  return {
    indicator: (code, year) => {
      const indicator = archive.indicator(code);
      if (!indicator || year === undefined) return indicator?.name;
      return indicatorName(archive, indicator, year);
    },
    province: (unitSet, slug) => archive.province(unitSet, slug)?.name,
    region: (unitSet, slug) => archive.region(unitSet, slug)?.name,
    source: archive.source,
    status: (answer) => {
      const figure = figureOf(archive, answer);
      return figure ? statusWords(figure, language) : "";
    },
    missing: ({ indicator, year, unitSet, province, missing }) => {
      if (missing === null) return "";
      const reason = standing(archive, indicator, year, unitSet, province)?.missing;
      return missingWords(
        reason ?? missingReason(archive, indicator, year, unitSet, province),
        language,
      );
    },
    changeDecimals: ({ indicator, unitSet, province, printed, change }) => {
      const before =
        change.since === null
          ? undefined
          : archive.figure(indicator, change.since, unitSet, province);
      return Math.max(...[printed, before?.printed].map((item) => decimalsOf(item ?? "")));
    },
  };
}

function figureOf(archive: Archive, answer: FigureAnswer): Figure | undefined {
  const { indicator, year, unitSet, province, period } = answer;
  return archive
    .figures(indicator, year, unitSet)
    .find(
      (item) =>
        item.province === province &&
        item.periodFrom === (period?.from ?? null) &&
        item.periodTo === (period?.to ?? null),
    );
}
