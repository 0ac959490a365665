import type { z } from "zod";
import type { figuresAnswer } from "@/lib/api/answers";
import type { endpoints } from "@/lib/api/endpoints";
import { type Context, checkProvinces, checkSource, dataOf, indicatorCodes, part } from "./context";
import { editionAnswers } from "./edition-answers";
import { type FigureEntry, figureAnswer, figureEntries } from "./figure-answers";
import { sourcesOf } from "./sources-of";

type FiguresQuery = z.output<typeof endpoints.figures.shape>;

export function figures(context: Context, query: FiguresQuery): z.output<typeof figuresAnswer> {
  const { archive, language } = context;
  const { items, next } = part(chosenFigures(context, query), query, context);
  const found = items.map((entry) => figureAnswer(archive, entry, language));
  const keys = found.map((item) => item.source);
  return { data: dataOf(context), figures: found, sources: sourcesOf(archive, keys), next };
}

/** The figures that the query names: indicators as in the catalogue, newest edition first, then by place. */
export function chosenFigures(context: Context, query: FiguresQuery): FigureEntry[] {
  const { archive } = context;
  const { indicator, province, source, unit_set: unitSet } = query;
  checkProvinces(context, province, unitSet);
  checkSource(context, source);
  const wanted = province && new Set(province);
  return indicatorCodes(context, indicator)
    .flatMap((code) => editionAnswers(archive, code, query))
    .flatMap((edition) => {
      const { year } = edition;
      const key = { indicator: edition.indicator, year, unitSet: edition.unitSet };
      return figureEntries(archive, key);
    })
    .filter(
      (entry) =>
        (wanted === undefined || wanted.has(entry.standing.province.slug)) &&
        (source === undefined || entry.figure?.source === source),
    );
}
