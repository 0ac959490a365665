import type { FigureAnswer } from "@/lib/api/figure";
import type { Source, UnitSetId } from "@/lib/figures/figure";
import type { Language, Text } from "@/lib/i18n/language";
import { filesMessages } from "@/lib/i18n/messages/files";
import type { Book } from "./book";
import { type BookAbout, type Column, makeBook } from "./columns";
import { decimalText, number, text } from "./table";

/** Names and words that a figure of the interface holds only the keys of. */
export interface FigureNames {
  /** Name in that year; without one, the name it has now. */
  indicator(code: string, year?: number): Text | undefined;
  province(unitSet: UnitSetId, slug: string): Text | undefined;
  region(unitSet: UnitSetId, slug: string): Text | undefined;
  source(key: string): Source | undefined;
  /** How the figure came about; "" where there is none. */
  status(figure: FigureAnswer): string;
  /** Why there is none; "" where there is one. */
  missing(figure: FigureAnswer): string;
  /** Decimals of the exact change of the value. */
  changeDecimals(figure: FigureAnswer): number;
}

export type FigureBookAbout = Omit<BookAbout, "source"> & { readonly names: FigureNames };

/** Figures of the interface as a book, in their order. */
export function figureBook(
  figures: readonly FigureAnswer[],
  about: FigureBookAbout,
  language: Language,
): Book {
  const { names, data } = about;
  return makeBook(
    figureColumns(names, data.version, language),
    figures,
    figures.flatMap((figure) => figure.source ?? []),
    { ...about, source: names.source },
    language,
  );
}

function figureColumns(
  names: FigureNames,
  version: number,
  language: Language,
): readonly Column<FigureAnswer>[] {
  const t = filesMessages(language);
  const yes = (is: boolean) => text(is ? t.yes : t.no);
  const source = ({ source: key }: FigureAnswer) => (key === null ? undefined : names.source(key));
  return [
    { name: "indicator", cell: (row) => text(row.indicator) },
    {
      name: "indicatorName",
      cell: (row) => text(names.indicator(row.indicator, row.year)?.[language]),
    },
    { name: "year", cell: (row) => number(row.year) },
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "province", cell: (row) => text(row.province) },
    {
      name: "provinceName",
      cell: (row) => text(names.province(row.unitSet, row.province)?.[language]),
    },
    { name: "value", cell: (row) => number(row.printed) },
    { name: "rank", cell: (row) => number(row.rank) },
    { name: "of", cell: (row) => number(row.of) },
    { name: "rankKind", cell: (row) => text(row.rankKind && t.rankKinds[row.rankKind]) },
    { name: "tied", cell: (row) => (row.rank === null ? text("") : yes(row.tied)) },
    { name: "status", cell: (row) => text(names.status(row)) },
    { name: "missing", cell: (row) => text(names.missing(row)) },
    {
      name: "changeValue",
      cell: ({ change, ...row }) =>
        number(
          change.value === null
            ? null
            : decimalText(change.value, names.changeDecimals({ change, ...row })),
        ),
    },
    { name: "changeRank", cell: (row) => number(row.change.rank) },
    { name: "changeSince", cell: (row) => number(row.change.since) },
    { name: "comparable", cell: (row) => yes(row.change.comparable) },
    {
      name: "changeReason",
      cell: ({ change }) =>
        text(change.reason ?? (change.since === null ? t.noEditionBefore : null)),
    },
    { name: "region", cell: (row) => text(row.region?.slug) },
    {
      name: "regionName",
      cell: (row) => text(row.region && names.region(row.unitSet, row.region.slug)?.[language]),
    },
    { name: "regionRank", cell: (row) => number(row.region?.rank) },
    { name: "regionOf", cell: (row) => number(row.region?.of) },
    { name: "disputed", cell: (row) => yes(row.disputed) },
    { name: "note", cell: (row) => text(row.note) },
    { name: "periodFrom", cell: (row) => text(row.period?.from) },
    { name: "periodTo", cell: (row) => text(row.period?.to) },
    { name: "source", cell: (row) => text(row.source) },
    { name: "sourceTitle", cell: (row) => text(source(row)?.title) },
    { name: "sourceUrl", cell: (row) => text(source(row)?.url) },
    { name: "sourcePublisher", cell: (row) => text(source(row)?.publisher) },
    { name: "dataVersion", cell: () => number(version) },
  ];
}
