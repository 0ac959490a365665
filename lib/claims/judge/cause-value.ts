import { type Figure, unitSetIds } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { compareDecimals } from "@/lib/rankings/decimal";
import {
  askedOf,
  type Confusion,
  confusionSentence,
  otherIndicators,
  otherProvinces,
  otherYears,
  sharedWords,
  slipSentence,
} from "./cause";
import { slipOf } from "./digits";
import type { Asked } from "./finding";
import { valueSentence } from "./words";

/** Where a wrong score may come from; null where nothing in the data explains it. Says only what is exactly so. */
export function valueCause(asked: Asked, stated: string, held: string): Text | null {
  const slip = slipOf(stated, held);
  if (slip !== null) return slipSentence(slip, stated, held);
  const { indices, tree } = otherIndicators(asked);
  const places: readonly [Confusion, readonly Figure[]][] = [
    ["year", otherYears(asked)],
    ["province", otherProvinces(asked)],
    ["index", indices],
    ["unit-set", otherSets(asked)],
    ["component", tree],
  ];
  for (const [kind, figures] of places) {
    const figure = likest(
      asked,
      figures.filter((item) => item.printed !== null && isSameNumber(item.printed, stated)),
    );
    const other = figure && askedOf(asked.archive, figure);
    if (figure && other) return confusionSentence(kind, valueSentence(other, figure));
  }
  return isNationalMean(asked, stated) ? nationalMean : null;
}

function isNationalMean({ archive, indicator, year, unit }: Asked, stated: string): boolean {
  return archive.snapshot.averages.some(
    (item) =>
      item.indicator === indicator.code &&
      item.year === year &&
      item.unitSet === unit.unitSet &&
      item.region === null &&
      isSameNumber(item.printed, stated),
  );
}

const nationalMean: Text = {
  vi: "Số trong câu bằng trung bình cả nước do đơn vị công bố in ra.",
  en: "The sentence's number is the national mean as published.",
};

function isSameNumber(printed: string, stated: string): boolean {
  return Number(printed) === Number(stated) && compareDecimals(printed, stated) === 0;
}

/** The figure whose province has the name most like the asked one; the first of equals. */
function likest({ archive, unit }: Asked, figures: readonly Figure[]): Figure | undefined {
  const likeness = (figure: Figure) =>
    sharedWords(unit.province, archive.province(figure.unitSet, figure.province));
  return figures.toSorted((a, b) => likeness(b) - likeness(a))[0];
}

/** The unit of the other set that bears the same name. */
function otherSets({ archive, indicator, year, unit }: Asked): Figure[] {
  return unitSetIds
    .filter((id) => id !== unit.unitSet)
    .flatMap((id) => archive.figure(indicator.code, year, id, unit.slug) ?? []);
}
