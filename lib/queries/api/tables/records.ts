import type { z } from "zod";
import type { endpoints } from "@/lib/api/endpoints";
import type {
  CoverageAnswer,
  coverageAnswer,
  DisagreementAnswer,
  disagreementsAnswer,
  TargetAnswer,
  targetsAnswer,
} from "@/lib/api/tables";
import { coverageBook as coverageFile, targetBook } from "@/lib/export/area-books";
import type { Book } from "@/lib/export/book";
import { disagreementBook } from "@/lib/export/record-books";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import type { CoverageRow } from "@/lib/rankings/coverage-view";
import { coverageMatrix } from "../../coverage-matrix";
import { disagreementRows } from "../../disagreement-rows";
import { type Context, checkProvinces, dataOf, indicatorCodes } from "../context";
import { sourcesOf } from "../sources-of";
import { listAbout } from "./list-about";

type DisagreementsQuery = z.output<typeof endpoints.disagreements.shape>;
type CoverageQuery = z.output<typeof endpoints.coverage.shape>;
type TargetsQuery = z.output<typeof endpoints.targets.shape>;

/** Figures that two sources print differently, in catalogue order and the newest year first. */
export function disagreements(
  context: Context,
  query: DisagreementsQuery,
): z.output<typeof disagreementsAnswer> {
  const found = disagreementAnswers(context, query);
  const keys = found.flatMap((item) => [item.keptSource, item.otherSource]);
  return {
    data: dataOf(context),
    disagreements: found,
    sources: sourcesOf(context.archive, keys),
    next: null,
  };
}

export function disagreementsBook(context: Context, query: DisagreementsQuery): Book {
  const { indicator = [], year = [], province = [], unit_set: unitSet = "" } = query;
  const about = listAbout(context, "disagreements", { page: "data" }, [
    ...indicator,
    ...year,
    ...province,
    unitSet,
  ]);
  return disagreementBook(disagreementAnswers(context, query), about, context.language);
}

function disagreementAnswers(
  context: Context,
  { indicator, year, province, unit_set: unitSet }: DisagreementsQuery,
): DisagreementAnswer[] {
  const { archive } = context;
  const codes = new Set(indicatorCodes(context, indicator));
  checkProvinces(context, province, unitSet);
  return disagreementRows(
    archive,
    (item) =>
      codes.has(item.indicator) &&
      (year === undefined || year.includes(item.year)) &&
      (province === undefined || province.includes(item.province)) &&
      (unitSet === undefined || unitSet === item.unitSet),
  ).map(({ item }) => ({ ...item }));
}

/** What is held of each index in each year, one entry a year, the newest first. */
export function coverage(context: Context, query: CoverageQuery): z.output<typeof coverageAnswer> {
  return {
    data: dataOf(context),
    coverage: chosenCoverage(context, query),
    sources: [],
    next: null,
  };
}

export function coverageBook(context: Context, query: CoverageQuery): Book {
  const about = listAbout(context, "coverage", { page: "data" }, query.indicator ?? []);
  return coverageFile(chosenCoverage(context, query), about, context.language);
}

function chosenCoverage(context: Context, { indicator }: CoverageQuery): CoverageAnswer[] {
  const codes = new Set(indicatorCodes(context, indicator));
  return coverageAnswers(context.archive).filter((item) => codes.has(item.indicator));
}

/** Every index in every year of the coverage table. */
export function coverageAnswers(archive: Archive): CoverageAnswer[] {
  return coverageMatrix(archive).rows.flatMap(rowAnswers);
}

function rowAnswers({ indicator, unitSet, cells }: CoverageRow): CoverageAnswer[] {
  const key = { indicator: indicator.code, unitSet };
  return cells.flatMap((cell): CoverageAnswer[] => {
    if (cell.kind === "held") {
      const { all, ...counts } = cell.coverage;
      return [{ ...key, year: cell.year, ...counts, provinces: all, missing: null, reason: null }];
    }
    return Array.from({ length: cell.span }, (_, index) => ({
      ...key,
      year: cell.to - index,
      ...noCounts,
      missing: cell.reason,
      reason: cell.text,
    }));
  });
}

const noCounts = { withValue: 0, withRank: 0, withFigure: 0, provinces: null, complete: false };

/** Targets that provinces set themselves. */
export function targets(context: Context, query: TargetsQuery): z.output<typeof targetsAnswer> {
  const found = targetAnswers(context, query);
  const keys = found.map((item) => item.source);
  return {
    data: dataOf(context),
    targets: found,
    sources: sourcesOf(context.archive, keys),
    next: null,
  };
}

export function targetsBook(context: Context, query: TargetsQuery): Book {
  const { province: slugs = [], unit_set: unitSet } = query;
  const [slug, ...others] = slugs;
  const page: Address =
    slug && unitSet && others.length === 0
      ? { page: "province", unitSet, slug }
      : { page: "provinces" };
  const about = listAbout(context, "targets", page, [...slugs, unitSet ?? ""]);
  return targetBook(targetAnswers(context, query), about, context.language);
}

function targetAnswers(
  context: Context,
  { indicator, province, unit_set: unitSet }: TargetsQuery,
): TargetAnswer[] {
  const codes = new Set(indicatorCodes(context, indicator));
  checkProvinces(context, province, unitSet);
  return context.archive.snapshot.targets
    .filter(
      (item) =>
        codes.has(item.indicator) &&
        (province === undefined || province.includes(item.province)) &&
        (unitSet === undefined || unitSet === item.unitSet),
    )
    .map((item) => ({ ...item }));
}
