import type { z } from "zod";
import type { endpoints } from "@/lib/api/endpoints";
import { ApiError } from "@/lib/api/error";
import type { MoverAnswer, MoverSideAnswer, moversAnswer } from "@/lib/api/tables";
import { archiveNames } from "@/lib/export/archive-names";
import type { Book } from "@/lib/export/book";
import { tableFileName } from "@/lib/export/file-names";
import { moverBook } from "@/lib/export/mover-book";
import { apiMessages } from "@/lib/i18n/messages/api";
import { filesMessages } from "@/lib/i18n/messages/files";
import { moversMessages } from "@/lib/i18n/messages/movers";
import type { MoverSide } from "@/lib/rankings/movers";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { moverSortKeys, sortMovers } from "@/lib/rankings/sort-movers";
import { reasons } from "@/lib/sentences/counts";
import { indicatorLabel } from "@/lib/sentences/words";
import { moversView } from "../../movers";
import { moversAddress } from "../../movers-address";
import { moversState } from "../../movers-state";
import { permanentAddress } from "../../permanent-address";
import { moverSetsOf } from "../../resolve-address";
import { filterRows } from "../../table-state";
import { type Context, checkRegion, dataOf } from "../context";
import { sourcesOf } from "../sources-of";

type Query = z.output<typeof endpoints.movers.shape>;

/** The table of a movers page, filtered and sorted as asked. */
export function movers(context: Context, query: Query): z.output<typeof moversAnswer> {
  const view = viewOf(context, query);
  const found = answers(context, view, query);
  const keys = found.flatMap((item) => [item.before.source, item.after.source]);
  return {
    data: dataOf(context),
    comparable: view.movers.kind === "comparable",
    reason: remark(context, view),
    movers: found,
    sources: sourcesOf(context.archive, keys),
    next: null,
  };
}

export function moversBook(context: Context, query: Query): Book {
  const { archive, language } = context;
  const view = viewOf(context, query);
  const { indicator, from, to, unitSet } = view.movers;
  const address = moversAddress(archive, indicator.code, { from, to }, unitSet);
  const said = remark(context, view);
  const years = [String(from), String(to)] as const;
  const about = `${filesMessages(language).fileNames.movers}-${indicator.code}-${from}-${to}`;
  return moverBook(
    answers(context, view, query),
    {
      name: tableFileName({ about, ...query, unitSet }, language),
      title: moversMessages(language).title(indicatorLabel(indicator, language), ...years),
      address: permanentAddress(language, address),
      data: archive.snapshot,
      notes: [
        [filesMessages(language).notes.publisher, indicator.publisher[language]],
        ...(said === null
          ? []
          : [[filesMessages(language).columns.changeReason.name, said] as const]),
      ],
      names: archiveNames(archive, language),
    },
    language,
  );
}

/** Why the two editions may not be compared, or what to mind when they are; null where nothing. */
function remark({ language }: Context, { movers: pair }: MoversView): string | null {
  const entries = pair.kind === "comparable" ? pair.cautions : pair.breaks;
  return reasons(entries, language) || null;
}

function viewOf(
  { archive, language }: Context,
  { indicator: code, from, to, unit_set: asked }: Query,
): MoversView {
  const t = apiMessages(language).errors;
  const indicator = archive.indicator(code);
  if (!indicator) throw new ApiError("not-found", "indicator", t.noIndicator(code));
  const unitSet = asked ?? moverSetsOf(archive, code, from, to)[0];
  const view =
    unitSet && indicator.rankPolicy !== "none"
      ? moversView(archive, code, from, to, unitSet, language)
      : null;
  if (!view) throw new ApiError("not-found", "to", t.noMovers(code, String(from), String(to)));
  return view;
}

function answers(context: Context, view: MoversView, query: Query): MoverAnswer[] {
  checkRegion(context, query.region, view.movers.unitSet);
  const { sort, order, region, name } = query;
  checkSort(context, sort);
  const state = moversState({ sort, order, region, name }, "en", view);
  return sortMovers(filterRows(view.rows, state), state.sort, state.order, view.regions).map(
    (row) => answer(context, view, row),
  );
}

function checkSort({ language }: Context, sort: string | undefined): void {
  if (sort === undefined || moverSortKeys.some((key) => key === sort)) return;
  const words = apiMessages(language).errors.bad("sort", moverSortKeys.join(" | "));
  throw new ApiError("bad-parameter", "sort", words);
}

function answer(
  { language }: Context,
  { movers: pair }: MoversView,
  row: MoverTableRow,
): MoverAnswer {
  const { province, delta, change } = row;
  const notes = [
    reasons(change.cautions, language),
    row.rankKindsDiffer && apiMessages(language).reasons.kindsDiffer,
  ].filter((note) => typeof note === "string" && note !== "");
  return {
    indicator: pair.indicator.code,
    unitSet: pair.unitSet,
    province: province.slug,
    region: province.region,
    before: side(row.before, pair.from),
    after: side(row.after, pair.to),
    changeValue: delta === null ? null : Number(delta),
    changePrinted: delta,
    changeRank: row.rank?.places ?? null,
    comparable: true,
    reason: notes.join("; ") || null,
    disputed: row.disputed,
  };
}

function side({ figure, rank, missing }: MoverSide, year: number): MoverSideAnswer {
  return {
    year,
    value: figure?.value ?? null,
    printed: figure?.printed ?? null,
    rank: rank?.place ?? null,
    of: rank?.of ?? null,
    rankKind: rank?.kind ?? null,
    status: figure?.status ?? null,
    missing: missing?.code ?? null,
    source: figure?.source ?? null,
  };
}
