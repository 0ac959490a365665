import type { EditionAnswer, IndicatorAnswer, ProvinceAnswer } from "@/lib/api/entries";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { filesMessages } from "@/lib/i18n/messages/files";
import { missingLabel } from "@/lib/sentences/missing";
import type { Book } from "./book";
import { type Column, makeBook } from "./columns";
import { type ListAbout, rowCells } from "./row-cells";
import { number, text } from "./table";

/** Indices, components and rates with their scale, kind of ranking and changes of method. */
export function indicatorBook(
  rows: readonly IndicatorAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const t = filesMessages(language);
  const { said, yes } = rowCells(about.names, language);
  const columns: readonly Column<IndicatorAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.code) },
    { name: "parent", cell: (row) => text(row.parent) },
    { name: "indicatorName", cell: (row) => said(row.name) },
    { name: "short", cell: (row) => said(row.short) },
    { name: "publisher", cell: (row) => said(row.publisher) },
    { name: "unit", cell: (row) => text(t.units[row.unit]) },
    { name: "scaleMin", cell: (row) => number(row.scaleMin) },
    { name: "scaleMax", cell: (row) => number(row.scaleMax) },
    { name: "maxPoints", cell: (row) => number(row.maxPoints) },
    { name: "higherIsBetter", cell: (row) => yes(row.higherIsBetter) },
    { name: "decimals", cell: (row) => number(row.decimals) },
    { name: "rankPolicy", cell: (row) => text(t.rankPolicies[row.rankPolicy]) },
    { name: "firstYear", cell: (row) => number(row.firstYear) },
    { name: "lastYear", cell: (row) => number(row.lastYear) },
    { name: "description", cell: (row) => said(row.description) },
    { name: "officialUrl", cell: (row) => text(row.officialUrl) },
    {
      name: "breaks",
      cell: (row) =>
        text(
          row.breaks
            .map((item) => `${item.year}: ${t.severities[item.severity]}. ${item.reason[language]}`)
            .join(" | "),
        ),
    },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => row.breaks.flatMap((item) => item.source ?? []));
  return makeBook(columns, rows, sources, { ...about, source: about.names.source }, language);
}

/** Provinces of both sets with what became of them. */
export function provinceBook(
  rows: readonly ProvinceAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { said, regionName } = rowCells(about.names, language);
  const { kind } = messages(language).province;
  const units = (list: ProvinceAnswer["predecessors"]) =>
    text(list.map((item) => `${item.unitSet}/${item.slug}`).join(" | "));
  const columns: readonly Column<ProvinceAnswer>[] = [
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "province", cell: (row) => text(row.slug) },
    { name: "provinceName", cell: (row) => said(row.name) },
    { name: "provinceKind", cell: (row) => text(kind[row.kind]) },
    { name: "region", cell: (row) => text(row.region) },
    { name: "regionName", cell: (row) => regionName(row.unitSet, row.region) },
    { name: "areaKm2", cell: (row) => number(row.areaKm2) },
    { name: "validFrom", cell: (row) => text(row.validFrom) },
    { name: "validTo", cell: (row) => text(row.validTo) },
    { name: "predecessors", cell: (row) => units(row.predecessors) },
    { name: "successors", cell: (row) => units(row.successors) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  return makeBook(columns, rows, [], { ...about, source: about.names.source }, language);
}

/** Editions with their announcement, and how much of each is held. */
export function editionBook(
  rows: readonly EditionAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const { yes, indicatorName } = rowCells(about.names, language);
  const columns: readonly Column<EditionAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.indicator) },
    { name: "indicatorName", cell: (row) => indicatorName(row.indicator, row.year) },
    { name: "year", cell: (row) => number(row.year) },
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "usual", cell: (row) => yes(row.usual) },
    { name: "announced", cell: (row) => text(row.announced) },
    { name: "document", cell: (row) => text(row.document) },
    { name: "provinces", cell: (row) => number(row.provinces) },
    { name: "size", cell: (row) => number(row.size) },
    { name: "withValue", cell: (row) => number(row.withValue) },
    { name: "withRank", cell: (row) => number(row.withRank) },
    { name: "withFigure", cell: (row) => number(row.withFigure) },
    { name: "complete", cell: (row) => yes(row.complete) },
    { name: "mean", cell: (row) => number(row.mean?.printed) },
    { name: "meanSource", cell: (row) => text(row.mean?.source) },
    {
      name: "emptyReason",
      cell: (row) => text(row.missing && missingLabel({ code: row.missing }, language)),
    },
    { name: "source", cell: (row) => text(row.source) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => [row.source ?? [], row.mean?.source ?? []].flat());
  return makeBook(columns, rows, sources, { ...about, source: about.names.source }, language);
}
