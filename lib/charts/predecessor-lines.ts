import type { Language } from "@/lib/i18n/language";
import type { Province } from "@/lib/provinces/province";
import type { PredecessorIndex } from "@/lib/rankings/predecessor-view";
import { score } from "@/lib/sentences/words";
import type { ChartBreak } from "./break-rules";
import type { Line } from "./line-series";

/** One line for each former province over all editions of the index. */
export function predecessorLines(
  { series, editions }: Pick<PredecessorIndex, "series" | "editions">,
  predecessors: readonly Province[],
  language: Language,
): Line[] {
  return predecessors.map((province, index) => ({
    name: province.name[language],
    points: editions.map(({ year }) => {
      const figure = series.years.find((item) => item.year === year)?.cells[index]?.figure;
      return {
        year,
        value: figure?.value ?? null,
        label: figure?.printed == null ? "" : score(figure.printed, series.indicator, language),
      };
    }),
  }));
}

/** Breaks and cautions at the editions that they open. */
export function editionBreaks(
  editions: PredecessorIndex["editions"],
  language: Language,
): ChartBreak[] {
  return editions.flatMap(({ year, entry }) =>
    entry ? { year, label: entry.reason[language], severity: entry.severity } : [],
  );
}
