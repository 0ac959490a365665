import type { z } from "zod";
import type { provinceAnswer as answerSchema } from "@/lib/api/answers";
import type { endpoints } from "@/lib/api/endpoints";
import { ApiError } from "@/lib/api/error";
import { apiMessages } from "@/lib/i18n/messages/api";
import { standing } from "@/lib/rankings/standing";
import { type ProvinceView, provinceView } from "../province";
import { type Context, dataOf } from "./context";
import { type FigureEntry, figureAnswer } from "./figure-answers";
import { provinceAnswer } from "./lists";
import { sourcesOf } from "./sources-of";

export function province(
  context: Context,
  { unit_set: unitSet, slug }: z.output<typeof endpoints.province.shape>,
): z.output<typeof answerSchema> {
  const { archive, language } = context;
  const view = provinceView(archive, unitSet, slug, language);
  if (!view) throw new ApiError("not-found", "slug", apiMessages(language).errors.noProvince(slug));
  const standings = view.sections.flatMap((section) =>
    section.history.map(({ year, standing }) => ({
      edition: { indicator: section.indicator.code, year, unitSet },
      standing,
      figure: standing.figure,
    })),
  );
  const figures = [...standings, ...rates(context, view)].map((entry) =>
    figureAnswer(archive, entry, language),
  );
  return {
    data: dataOf(context),
    province: provinceAnswer(archive, view.province),
    figures,
    sources: sourcesOf(
      archive,
      figures.map((item) => item.source),
    ),
    next: null,
  };
}

function rates({ archive }: Context, { rates: rows }: ProvinceView): FigureEntry[] {
  return rows.flatMap(({ figure }) => {
    const { indicator, year, unitSet, province: slug } = figure;
    const found = standing(archive, indicator, year, unitSet, slug);
    return found ? [{ edition: { indicator, year, unitSet }, standing: found, figure }] : [];
  });
}
