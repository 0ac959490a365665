import type { CoverageAnswer, RegionEditionAnswer, TargetAnswer } from "@/lib/api/tables";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { filesMessages } from "@/lib/i18n/messages/files";
import type { Book } from "./book";
import { type Column, makeBook } from "./columns";
import { type ListAbout, rowCells } from "./row-cells";
import { empty, number, text } from "./table";

/** Regions in each edition: mean, spread, best and lowest province, how many rose. */
export function regionBook(
  rows: readonly RegionEditionAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const cells = rowCells(about.names, language);
  const { meanKinds, country } = filesMessages(language);
  const provinceName = ({ unitSet }: RegionEditionAnswer, slug: string | undefined) =>
    slug === undefined ? empty : cells.provinceName(unitSet, slug);
  const columns: readonly Column<RegionEditionAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => cells.indicatorName(row.indicator, row.year) },
    { name: "year", cell: (row) => number(row.year) },
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "region", cell: (row) => text(row.region) },
    {
      name: "regionName",
      cell: (row) =>
        row.region === null ? text(country) : cells.regionName(row.unitSet, row.region),
    },
    { name: "mean", cell: (row) => number(row.printed) },
    { name: "meanKind", cell: (row) => text(row.meanKind && meanKinds[row.meanKind]) },
    { name: "meanRank", cell: (row) => number(row.meanRank) },
    { name: "meanOf", cell: (row) => number(row.meanOf) },
    { name: "scored", cell: (row) => number(row.provinces) },
    { name: "lowest", cell: (row) => number(row.lowest) },
    { name: "median", cell: (row) => number(row.median) },
    { name: "highest", cell: (row) => number(row.highest) },
    { name: "range", cell: (row) => number(row.range) },
    { name: "best", cell: (row) => provinceName(row, row.best?.province) },
    { name: "bestRank", cell: (row) => number(row.best?.rank) },
    { name: "bestRankKind", cell: (row) => cells.rankKind(row.best?.rankKind) },
    { name: "worst", cell: (row) => provinceName(row, row.worst?.province) },
    { name: "worstRank", cell: (row) => number(row.worst?.rank) },
    { name: "worstRankKind", cell: (row) => cells.rankKind(row.worst?.rankKind) },
    { name: "rankOf", cell: (row) => number(row.best?.of) },
    { name: "rising", cell: (row) => number(row.rising) },
    { name: "compared", cell: (row) => number(row.compared) },
    { name: "source", cell: (row) => text(row.source) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => row.source ?? []);
  return makeBook(columns, rows, sources, { ...about, source: about.names.source }, language);
}

/** What is held of each index in each year, and why where nothing is. */
export function coverageBook(
  rows: readonly CoverageAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { yes, indicatorName } = rowCells(about.names, language);
  const { reasons } = dataMessages(language).data;
  const columns: readonly Column<CoverageAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => indicatorName(row.indicator, row.year) },
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "year", cell: (row) => number(row.year) },
    { name: "withValue", cell: (row) => number(row.withValue) },
    { name: "withRank", cell: (row) => number(row.withRank) },
    { name: "withFigure", cell: (row) => number(row.withFigure) },
    { name: "provinces", cell: (row) => number(row.provinces) },
    { name: "complete", cell: (row) => yes(row.complete) },
    {
      name: "emptyReason",
      cell: (row) => text(row.reason?.[language] ?? (row.missing && reasons[row.missing].text)),
    },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  return makeBook(columns, rows, [], { ...about, source: about.names.source }, language);
}

/** Targets that provinces set themselves, with the sentence that sets them. */
export function targetBook(
  rows: readonly TargetAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { indicatorName, provinceName } = rowCells(about.names, language);
  const { fields } = filesMessages(language);
  const columns: readonly Column<TargetAnswer>[] = [
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "province", cell: (row) => text(row.province) },
    { name: "provinceName", cell: (row) => provinceName(row.unitSet, row.province) },
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => indicatorName(row.indicator) },
    { name: "targetKind", cell: (row) => text(fields[row.kind]) },
    { name: "target", cell: (row) => number(row.target) },
    { name: "byYear", cell: (row) => number(row.byYear) },
    { name: "quote", cell: (row) => text(row.quote) },
    { name: "source", cell: (row) => text(row.source) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.map((row) => row.source);
  return makeBook(columns, rows, sources, { ...about, source: about.names.source }, language);
}
