import type { Source } from "@/lib/figures/figure";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { Rank } from "@/lib/rankings/rank";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { editionName } from "@/lib/sentences/edition-name";
import { missingWords } from "@/lib/sentences/missing";
import { rankKindWords, statusWords } from "@/lib/sentences/words";
import { type Cell, number, type Table, text } from "./table";

interface EditionContext {
  readonly source: (key: string) => Source | undefined;
  /** Number and time of the newest import. */
  readonly data: { readonly version: number; readonly importedAt: string };
  /** Address of the ranking page. */
  readonly address: string;
  readonly language: Language;
}

/** The rows of a ranking page, every province in its order, each saying which edition and data version it is of. */
export function editionTable(view: RankingView, { source, data, language }: EditionContext): Table {
  const { files } = dataMessages(language);
  const { columns } = files;
  const { indicator, edition } = view;
  const same = [
    text(indicator.code),
    text(indicator.name[language]),
    number(edition.year),
    number(edition.unitSet),
  ];
  return {
    name: files.figures,
    header: [
      columns.indicator,
      columns.indicatorName,
      columns.year,
      columns.unitSet,
      columns.slug,
      columns.province,
      columns.value,
      columns.rank,
      columns.of,
      columns.rankKind,
      columns.status,
      columns.missing,
      columns.source,
      columns.sourceTitle,
      columns.sourceUrl,
      columns.note,
      files.publisher,
      files.version,
    ],
    rows: view.rows.map((row) => [
      ...same,
      ...provinceCells(row, source, language),
      text(indicator.publisher[language]),
      number(data.version),
    ]),
  };
}

function provinceCells(
  { province, figure, rank, missing, disputed }: RankingRow,
  sourceOf: EditionContext["source"],
  language: Language,
): Cell[] {
  const source = figure ? sourceOf(figure.source) : undefined;
  const remarks = [figure?.note?.[language], disputed && messages(language).tags.disputed];
  return [
    text(province.slug),
    text(province.name[language]),
    number(figure?.printed),
    number(rank?.place),
    number(rank?.of),
    text(rank && rankWords(rank, language)),
    text(figure && statusWords(figure, language)),
    text(missing && missingWords(missing, language)),
    text(source?.key),
    text(source?.title),
    text(source?.url),
    text(remarks.filter(Boolean).join("; ")),
  ];
}

function rankWords({ kind, tied }: Rank, language: Language): string {
  const words = rankKindWords(kind, language) || dataMessages(language).files.published;
  return tied ? `${words}; ${messages(language).tags.tied}` : words;
}

/** What the file is: edition, publisher, credit, data version, address and how to read it. */
export function editionAbout(
  view: RankingView,
  { data, address, language }: EditionContext,
): Table {
  const { files } = dataMessages(language);
  const words = messages(language);
  const { indicator, edition } = view;
  const lines: readonly (readonly [string, string])[] = [
    [files.edition, editionName(indicator, edition.year, language)],
    [files.columns.unitSet, words.ranking.unitSetNote[edition.unitSet]],
    [files.publisher, indicator.publisher[language]],
    [files.credit, words.footer.credit],
    [files.version, String(data.version)],
    [files.imported, formatDate(data.importedAt, language)],
    [files.address, address],
    [files.rules, files.rulesText],
  ];
  return {
    name: files.about,
    header: [files.item, files.content],
    rows: lines.map(([item, content]) => [text(item), text(content)]),
  };
}

/** "par-index-2023-63", without an ending. */
export function editionFileName({ indicator, edition }: RankingView): string {
  return `${indicator.code}-${edition.year}-${edition.unitSet}`;
}
