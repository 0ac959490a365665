import type { rankKindIds } from "@/lib/api/figure";
import type { FigureStatus, UnitSetId } from "@/lib/figures/figure";
import type { Language, Text } from "@/lib/i18n/language";
import { filesMessages } from "@/lib/i18n/messages/files";
import { statusWords } from "@/lib/sentences/words";
import type { BookAbout } from "./columns";
import type { FigureNames } from "./figure-book";
import { type Cell, text } from "./table";

/** What is needed to make a book of entries that hold keys. */
export type ListAbout = Omit<BookAbout, "source"> & {
  readonly names: Pick<FigureNames, "indicator" | "province" | "region" | "source">;
};

/** Cells that more than one table has. */
export function rowCells(names: ListAbout["names"], language: Language) {
  const t = filesMessages(language);
  const said = (words: Text | null | undefined) => text(words?.[language]);
  return {
    said,
    yes: (is: boolean) => text(is ? t.yes : t.no),
    indicatorName: (code: string, year?: number) => said(names.indicator(code, year)),
    provinceName: (unitSet: UnitSetId, slug: string) => said(names.province(unitSet, slug)),
    regionName: (unitSet: UnitSetId, slug: string) => said(names.region(unitSet, slug)),
    rankKind: (kind: (typeof rankKindIds)[number] | null | undefined): Cell =>
      text(kind && t.rankKinds[kind]),
    status: (status: FigureStatus | null | undefined): Cell =>
      text(status && statusWords({ status, derived: [] }, language)),
  };
}
