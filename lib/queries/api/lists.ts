import type { z } from "zod";
import type {
  editionsAnswer,
  indicatorsAnswer,
  provincesAnswer,
  sourcesAnswer,
} from "@/lib/api/answers";
import type { endpoints } from "@/lib/api/endpoints";
import type { EditionAnswer, IndicatorAnswer, ProvinceAnswer } from "@/lib/api/entries";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province, Succession } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import { type Context, checkRegion, dataOf, indicatorCodes, part } from "./context";
import { editionAnswers } from "./edition-answers";
import { sourcesOf } from "./sources-of";

type QueryOf<Id extends keyof typeof endpoints> = z.output<(typeof endpoints)[Id]["shape"]>;

export function indicators(
  context: Context,
  query: QueryOf<"indicators">,
): z.output<typeof indicatorsAnswer> {
  const { archive } = context;
  const { items, next } = part(archive.snapshot.indicators, query, context);
  const found = items.map((item) => indicatorAnswer(archive, item));
  const keys = found.flatMap((item) => item.breaks.map((entry) => entry.source));
  return { data: dataOf(context), indicators: found, sources: sourcesOf(archive, keys), next };
}

/** An indicator with its changes of method. */
export function indicatorAnswer({ snapshot }: Archive, item: Indicator): IndicatorAnswer {
  const { order, ...indicator } = item;
  return {
    ...indicator,
    breaks: snapshot.breaks
      .filter((entry) => entry.indicator === item.code)
      .map(({ year, severity, reason, source }) => ({ year, severity, reason, source })),
  };
}

export function provinces(
  context: Context,
  query: QueryOf<"provinces">,
): z.output<typeof provincesAnswer> {
  const { items, next } = part(chosenProvinces(context, query), query, context);
  return {
    data: dataOf(context),
    provinces: items.map((item) => provinceAnswer(context.archive, item)),
    sources: [],
    next,
  };
}

/** The provinces that the query names. */
export function chosenProvinces(
  context: Context,
  { unit_set: unitSet, region }: QueryOf<"provinces">,
): readonly Province[] {
  checkRegion(context, region, unitSet);
  return context.archive.snapshot.provinces.filter(
    (item) =>
      (unitSet === undefined || item.unitSet === unitSet) &&
      (region === undefined || item.region === region),
  );
}

/** A province with the units that it was made of and became part of. */
export function provinceAnswer({ snapshot }: Archive, province: Province): ProvinceAnswer {
  const { unitSet, slug, code, name, kind, region, areaKm2, validFrom, validTo } = province;
  const merges = snapshot.successions.flatMap((item) =>
    item.change === "merge" || item.change === "same-unit" ? { ...item, change: item.change } : [],
  );
  const facts = ({
    effective,
    change,
  }: Pick<Succession, "effective"> & (typeof merges)[number]) => ({
    change,
    effective,
  });
  return {
    unitSet,
    slug,
    code,
    name,
    kind,
    region,
    areaKm2,
    validFrom,
    validTo,
    predecessors: merges
      .filter((item) => item.toSet === unitSet && item.to === slug)
      .map((item) => ({ unitSet: item.fromSet, slug: item.from, ...facts(item) })),
    successors: merges
      .filter((item) => item.fromSet === unitSet && item.from === slug)
      .map((item) => ({ unitSet: item.toSet, slug: item.to, ...facts(item) })),
  };
}

export function editions(
  context: Context,
  query: QueryOf<"editions">,
): z.output<typeof editionsAnswer> {
  const { archive } = context;
  const { items, next } = part(chosenEditions(context, query), query, context);
  const keys = items.flatMap((item) => [item.source, item.mean?.source]);
  return { data: dataOf(context), editions: [...items], sources: sourcesOf(archive, keys), next };
}

/** The editions that the query names, by indicator, newest first. */
export function chosenEditions(context: Context, query: QueryOf<"editions">): EditionAnswer[] {
  return indicatorCodes(context, query.indicator).flatMap((code) =>
    editionAnswers(context.archive, code, query),
  );
}

export function sources(
  context: Context,
  query: QueryOf<"sources">,
): z.output<typeof sourcesAnswer> {
  const { items, next } = part(context.archive.snapshot.sources, query, context);
  return { data: dataOf(context), sources: [...items], next };
}
