import type { z } from "zod";
import type { correctionsAnswer } from "@/lib/api/answers";
import type { endpoints } from "@/lib/api/endpoints";
import type { CorrectionAnswer } from "@/lib/api/entries";
import type { ShownFigure } from "@/lib/figures/correction";
import type { CorrectionRow } from "@/lib/rankings/correction-view";
import { correctionRows } from "../correction-rows";
import { type Context, checkProvinces, dataOf, indicatorCodes, part } from "./context";
import { sourcesOf } from "./sources-of";

type CorrectionsQuery = z.output<typeof endpoints.corrections.shape>;

export function corrections(
  context: Context,
  query: CorrectionsQuery,
): z.output<typeof correctionsAnswer> {
  const { items, next } = part(chosenCorrections(context, query), query, context);
  const found = items.map(correctionAnswer);
  const keys = found.flatMap((item) => [item.new?.source, item.old.source]);
  return {
    data: dataOf(context),
    corrections: found,
    sources: sourcesOf(context.archive, keys),
    next,
  };
}

/** The corrections that the query names, newest first. */
export function chosenCorrections(
  context: Context,
  { indicator, year, province, unit_set: unitSet }: CorrectionsQuery,
): readonly CorrectionRow[] {
  indicatorCodes(context, indicator);
  checkProvinces(context, province, unitSet);
  return correctionRows(context.archive).filter(
    ({ item }) =>
      (indicator === undefined || indicator.includes(item.indicator)) &&
      (year === undefined || year.includes(item.year)) &&
      (province === undefined || province.includes(item.province)) &&
      (unitSet === undefined || unitSet === item.unitSet),
  );
}

/** A correction as the interface tells it. */
export function correctionAnswer({ item, changed }: CorrectionRow): CorrectionAnswer {
  const { at, indicator, year, unitSet, province, kind, periodFrom, periodTo, reason } = item;
  return {
    at,
    indicator,
    year,
    unitSet,
    province,
    period: periodFrom === null && periodTo === null ? null : { from: periodFrom, to: periodTo },
    kind,
    changed: [...changed],
    old: shown(item.old),
    new: item.new && shown(item.new),
    reason,
  };
}

function shown({ printed, rank, of, status, source }: ShownFigure): CorrectionAnswer["old"] {
  return { printed, rank, of, status, source };
}
