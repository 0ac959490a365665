import type { z } from "zod";
import type { rankingAnswer } from "@/lib/api/answers";
import type { endpoints } from "@/lib/api/endpoints";
import { ApiError } from "@/lib/api/error";
import type { FigureAnswer } from "@/lib/api/figure";
import { apiMessages } from "@/lib/i18n/messages/api";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { sortKeys, sortRows } from "@/lib/rankings/sort-rows";
import { rankingView } from "../ranking";
import { unitSetsOf } from "../resolve-address";
import { filterRows, tableState } from "../table-state";
import { type Context, checkRegion, dataOf } from "./context";
import { editionAnswers } from "./edition-answers";
import { figureAnswer } from "./figure-answers";
import { sourcesOf } from "./sources-of";

type RankingQuery = z.output<typeof endpoints.ranking.shape>;

export function ranking(context: Context, query: RankingQuery): z.output<typeof rankingAnswer> {
  const { archive } = context;
  const { view, figures } = chosenRanking(context, query);
  const { year, unitSet } = view.edition;
  const [edition] = editionAnswers(archive, query.indicator, { year: [year], unit_set: unitSet });
  if (!edition) throw new Error(`${query.indicator} ${year} has a ranking and no edition.`);
  const keys = [...figures.map((item) => item.source), edition.source, edition.mean?.source];
  return {
    data: dataOf(context),
    edition,
    components: view.components.map((item) => item.code),
    figures,
    sources: sourcesOf(archive, keys),
    next: null,
  };
}

/** The ranking page with its rows filtered and sorted as asked; throws an ApiError where there is none. */
export function chosenRanking(
  context: Context,
  query: RankingQuery,
): { readonly view: RankingView; readonly figures: FigureAnswer[] } {
  const { archive, language } = context;
  const { year } = query;
  const view = viewOf(context, query);
  const { indicator, unitSet } = view.edition;
  checkRegion(context, query.region, unitSet);
  const codes = view.components.map((item) => item.code);
  checkSort(context, query.sort, codes);
  const { sort, order, region, name } = query;
  const state = tableState({ sort, order, region, name }, "en", codes);
  const rows = sortRows(filterRows(view.rows, state), state.sort, state.order, view.regions);
  const edition = { indicator: indicator.code, year, unitSet };
  const figures = rows.map((row) =>
    figureAnswer(archive, { edition, standing: row, figure: row.figure }, language),
  );
  return { view, figures };
}

function viewOf(
  { archive, language }: Context,
  { indicator: code, year, unit_set: asked }: RankingQuery,
): RankingView {
  const t = apiMessages(language).errors;
  const indicator = archive.indicator(code);
  if (!indicator) throw new ApiError("not-found", "indicator", t.noIndicator(code));
  const unitSet = asked ?? unitSetsOf(archive, code, year)[0];
  const view =
    unitSet && indicator.rankPolicy !== "none"
      ? rankingView(archive, code, year, unitSet, language)
      : null;
  if (!view) throw new ApiError("not-found", "year", t.noRanking(code, String(year)));
  return view;
}

function checkSort(
  { language }: Context,
  sort: string | undefined,
  codes: readonly string[],
): void {
  const known = [...sortKeys, ...codes];
  if (sort === undefined || known.includes(sort)) return;
  const t = apiMessages(language).errors;
  throw new ApiError("bad-parameter", "sort", t.bad("sort", known.join(" | ")));
}
