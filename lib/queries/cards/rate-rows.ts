import type { Figure } from "@/lib/figures/figure";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { cardMessages } from "@/lib/i18n/messages/cards";
import type { CardRow } from "@/lib/rankings/card-view";
import { printedRank } from "@/lib/rankings/rank";
import { periodWords } from "@/lib/sentences/period";
import { indicatorLabel, placeOf, score, statusWords } from "@/lib/sentences/words";
import type { RateRow } from "../province";

/** Rates with their period and counts; a place is shown only where the source prints one. */
export function rateRows(rates: readonly RateRow[], language: Language): CardRow[] {
  return rates.map(({ indicator, figure }) => {
    const { numerator, denominator } = figure;
    const counts =
      numerator === null || denominator === null
        ? ""
        : `${formatCount(numerator, language)}/${formatCount(denominator, language)}`;
    const beside = [counts, printedPlace(figure, language)].filter((text) => text !== "");
    return {
      name: indicatorLabel(indicator, language),
      place: "",
      kind: [periodWords(figure, language), statusWords(figure, language)].join("; "),
      score: figure.printed === null ? "" : score(figure.printed, indicator, language),
      changes: beside.map((text) => ({ text, sign: 0 })),
      bar: null,
      strip: null,
      afterGap: false,
    };
  });
}

function printedPlace(figure: Figure, language: Language): string {
  if (figure.rank === null) return "";
  return cardMessages(language).printedPlace(placeOf(printedRank(figure, figure.rank)));
}

/** "Hồ sơ đúng hạn: 99,1% (quý I năm 2023; tỉnh tự công bố)." */
export function rateSentence({ indicator, figure }: RateRow, language: Language): string {
  const said = [
    figure.printed === null ? "" : score(figure.printed, indicator, language),
    printedPlace(figure, language),
  ].filter((text) => text !== "");
  const how = [periodWords(figure, language), statusWords(figure, language)].join("; ");
  return `${indicatorLabel(indicator, language)}: ${said.join(", ")} (${how}).`;
}
