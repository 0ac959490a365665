import type { Figure } from "@/lib/figures/figure";
import { periodWords } from "@/lib/sentences/period";
import { indicatorLabel } from "@/lib/sentences/words";
import type { RankStated } from "../claim";
import { type Asked, distinct, type Finding, inBoth, joined } from "./finding";
import { lacking, missingSentence } from "./missing";
import { published, unitWords } from "./words";

/** A place of a day or a month: one that is none of those printed may be of another day, and is never contradicted. */
export function judgeRatePlace(asked: Asked, stated: RankStated): Finding {
  const { archive, indicator, year, unit } = asked;
  const figures = archive
    .figures(indicator.code, year, unit.unitSet)
    .filter((item) => item.province === unit.slug && item.rank !== null);
  if (figures.length === 0) return lacking(missingSentence(asked, "rank"));
  const said = figures.map((figure) => placeOfPeriod(asked, figure));
  const found = figures.find((figure) => isPlace(figure, stated));
  if (found === undefined) {
    const other = inBoth((language) =>
      language === "vi"
        ? "Hạng này đổi theo từng ngày, nên câu có thể nói về ngày khác."
        : "The place changes from day to day, so the sentence may speak of another one.",
    );
    const sources = distinct(figures.map((figure) => figure.source));
    return { ...lacking(joined(...said, other)), sources };
  }
  return {
    verdict: "confirmed",
    found: found.of === null ? String(found.rank) : `${found.rank}/${found.of}`,
    explanation: placeOfPeriod(asked, found),
    correct: null,
    sources: distinct([found.source]),
  };
}

function isPlace({ rank, of }: Figure, stated: RankStated): boolean {
  const place = stated.place === "last" ? of : stated.place;
  const isOfSame = stated.of === null || of === null || stated.of === of;
  return stated.within === null && place === rank && isOfSame;
}

function placeOfPeriod({ archive, indicator, unit }: Asked, figure: Figure) {
  return inBoth((language) => {
    const label = indicatorLabel(indicator, language);
    const name = unitWords(archive, unit, language);
    const period = periodWords(figure, language);
    const when = period === "" ? "" : ` (${period})`;
    if (language === "vi") {
      const place = figure.of === null ? `${figure.rank}` : `${figure.rank}/${figure.of}`;
      return `Hạng ${label} của ${name}${when} là ${place} (${published.vi}).`;
    }
    const place = figure.of === null ? `${figure.rank}` : `${figure.rank} of ${figure.of}`;
    return `The place of ${name} in ${label}${when} is ${place} (${published.en}).`;
  });
}
