import type { MoverAnswer } from "@/lib/api/tables";
import type { Language } from "@/lib/i18n/language";
import { missingLabel } from "@/lib/sentences/missing";
import type { Book } from "./book";
import { type Column, makeBook } from "./columns";
import { type ListAbout, rowCells } from "./row-cells";
import { number, text } from "./table";

/** Every province in two editions, with its change. */
export function moverBook(
  rows: readonly MoverAnswer[],
  about: ListAbout,
  language: Language,
): Book {
  const cells = rowCells(about.names, language);
  const missing = (code: MoverAnswer["before"]["missing"]) =>
    text(code && missingLabel({ code }, language));
  const columns: readonly Column<MoverAnswer>[] = [
    { name: "indicator", cell: (row) => text(row.indicator) },
    {
      name: "indicatorName",
      cell: (row) => cells.indicatorName(row.indicator, row.after.year),
    },
    { name: "unitSet", cell: (row) => number(row.unitSet) },
    { name: "province", cell: (row) => text(row.province) },
    { name: "provinceName", cell: (row) => cells.provinceName(row.unitSet, row.province) },
    { name: "region", cell: (row) => text(row.region) },
    { name: "regionName", cell: (row) => cells.regionName(row.unitSet, row.region) },
    { name: "fromYear", cell: ({ before }) => number(before.year) },
    { name: "fromValue", cell: ({ before }) => number(before.printed) },
    { name: "fromRank", cell: ({ before }) => number(before.rank) },
    { name: "fromOf", cell: ({ before }) => number(before.of) },
    { name: "fromRankKind", cell: ({ before }) => cells.rankKind(before.rankKind) },
    { name: "fromStatus", cell: ({ before }) => cells.status(before.status) },
    { name: "fromMissing", cell: ({ before }) => missing(before.missing) },
    { name: "fromSource", cell: ({ before }) => text(before.source) },
    { name: "toYear", cell: ({ after }) => number(after.year) },
    { name: "toValue", cell: ({ after }) => number(after.printed) },
    { name: "toRank", cell: ({ after }) => number(after.rank) },
    { name: "toOf", cell: ({ after }) => number(after.of) },
    { name: "toRankKind", cell: ({ after }) => cells.rankKind(after.rankKind) },
    { name: "toStatus", cell: ({ after }) => cells.status(after.status) },
    { name: "toMissing", cell: ({ after }) => missing(after.missing) },
    { name: "toSource", cell: ({ after }) => text(after.source) },
    { name: "changeValue", cell: (row) => number(row.changePrinted) },
    { name: "changeRank", cell: (row) => number(row.changeRank) },
    { name: "comparable", cell: (row) => cells.yes(row.comparable) },
    { name: "changeReason", cell: (row) => text(row.reason) },
    { name: "disputed", cell: (row) => cells.yes(row.disputed) },
    { name: "dataVersion", cell: () => number(about.data.version) },
  ];
  const sources = rows.flatMap((row) => [row.before.source ?? [], row.after.source ?? []].flat());
  return makeBook(columns, rows, sources, { ...about, source: about.names.source }, language);
}
