import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { CardRow } from "@/lib/rankings/card-view";
import { periodWords } from "@/lib/sentences/period";
import { indicatorLabel, score, statusWords } from "@/lib/sentences/words";
import type { RateRow } from "../province";

/** Rates with their period and counts; they have no place. */
export function rateRows(rates: readonly RateRow[], language: Language): CardRow[] {
  return rates.map(({ indicator, figure }) => {
    const { numerator, denominator } = figure;
    const counts =
      numerator === null || denominator === null
        ? ""
        : `${formatCount(numerator, language)}/${formatCount(denominator, language)}`;
    return {
      name: indicatorLabel(indicator, language),
      place: "",
      kind: [periodWords(figure, language), statusWords(figure, language)].join("; "),
      score: figure.printed === null ? "" : score(figure.printed, indicator, language),
      changes: counts === "" ? [] : [{ text: counts, sign: 0 }],
      bar: null,
      strip: null,
      afterGap: false,
    };
  });
}

/** "Hồ sơ đúng hạn: 99,1% (quý I năm 2023; tỉnh tự công bố)." */
export function rateSentence(rate: RateRow, language: Language): string {
  const [row] = rateRows([rate], language);
  return row ? `${row.name}: ${row.score} (${row.kind}).` : "";
}
