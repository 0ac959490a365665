import type { Lists } from "@/lib/db/dataset";
import type { Average, Figure } from "@/lib/figures/figure";
import { checkCells } from "@/lib/import/check-cells";
import { checkAverage } from "@/lib/import/check-editions";
import { checkFigure } from "@/lib/import/check-figures";
import { Findings, makeContext } from "@/lib/import/context";
import { withYears } from "@/lib/import/edition/edition-lists";
import { figureRawRow, meanRawRow } from "@/lib/import/edition/edition-rows";
import type { EditionHeader } from "@/lib/import/edition/header";
import { archiveOf } from "@/lib/import/edition/read-edition";
import {
  emptyProblems,
  explained,
  rankedProblems,
  withoutDoubles,
} from "@/lib/import/edition/whole-tables";
import { type Parsed, parseTables } from "@/lib/import/parse-rows";
import type { Problem } from "@/lib/import/problem";
import type { RawTables } from "@/lib/import/read-folder";
import type { StoreView } from "@/lib/import/store-view";
import type { ReadFigure, ReadMean, TableReading } from "@/lib/import/table-reading";
import type { Archive } from "@/lib/rankings/archive";

export interface CheckedReadings {
  readonly figures: readonly Parsed<Figure>[];
  readonly averages: readonly Parsed<Average>[];
  readonly problems: readonly Problem[];
}

function editionOf(figure: ReadFigure): string {
  return `${figure.indicator} ${figure.year} ${figure.unitSet}`;
}

/** The number ranked that all stored places of an edition bear; null where there are none or they differ. */
function storedSize(view: StoreView, { indicator, year, unitSet }: ReadFigure): number | null {
  const edition = view.figures({ indicator, year: Number(year), unit_set: unitSet });
  const sizes = new Set([...edition].flatMap(({ of }) => of ?? []));
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

/**
 * How many an edition ranks, by its name: as on record, else those with a place where the table has a row
 * for every province, else all provinces of the year.
 */
function rankedSizes(
  figures: readonly ReadFigure[],
  archive: Archive,
  view: StoreView,
): Map<string, number> {
  const editions = new Map<string, ReadFigure[]>();
  for (const figure of figures) {
    const known = editions.get(editionOf(figure));
    if (known === undefined) editions.set(editionOf(figure), [figure]);
    else known.push(figure);
  }
  return new Map(
    [...editions].map(([name, rows]) => {
      const [first] = rows;
      const unitSet = first?.unitSet === "34" ? "34" : "63";
      const roster = archive.roster(unitSet, Number(first?.year)).length;
      const known = first === undefined ? null : storedSize(view, first);
      if (known !== null && known <= roster) return [name, known];
      const places = rows.flatMap(({ rank }) => (rank === "" ? [] : Number(rank)));
      // A place that is missing from a whole table still counts: the last one says how many there are.
      const ranked = Math.max(places.length, ...places);
      return [name, rows.length >= roster ? Math.min(ranked, roster || ranked) : roster];
    }),
  );
}

function checkYears(rows: readonly Parsed<Figure>[], findings: Findings, thisYear: number): void {
  for (const row of rows) {
    if (row.data.year <= thisYear) continue;
    findings.refuse(
      row,
      "year",
      `Năm ${row.data.year} chưa tới; ghi năm mà kỳ đánh giá đo.`,
      `${row.data.year} has not come yet; give the year that the edition measures.`,
    );
  }
}

/** A place cannot be above the number of provinces there were. */
function checkRoster(
  rows: readonly Parsed<Figure>[],
  archive: Archive,
  given: number | null,
  findings: Findings,
): void {
  for (const row of rows) {
    const { rank, of, unitSet, year } = row.data;
    const most = archive.roster(unitSet, year).length;
    for (const [column, number] of [
      ["rank", rank],
      ["of", of],
    ] as const) {
      if (number === null || number <= most || (column === "of" && number === given)) continue;
      findings.refuse(
        row,
        column,
        `Năm ${year} bộ ${unitSet} chỉ có ${most} tỉnh; xem lại cột hạng và --unit-set.`,
        `In ${year} the ${unitSet} were ${most} provinces; see the column of places and --unit-set.`,
      );
    }
  }
}

function emptyTables(tables: RawTables): RawTables {
  return Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as RawTables;
}

/** Every rule that the rows of a folder go through, for the rows that were read off tables. */
export function checkReadings(
  readings: readonly TableReading[],
  header: EditionHeader,
  view: StoreView,
  thisYear: number,
): CheckedReadings {
  const archive = archiveOf(view.lists, []);
  const { figures: read, problems: doubles } = withoutDoubles(
    readings.flatMap((reading) => reading.figures),
  );
  const sizes = rankedSizes(read, archive, view);
  const figures = read.map((figure) =>
    figureRawRow(figure, header, String(sizes.get(editionOf(figure)) ?? "")),
  );
  const averages = meansOf(readings, header).map((mean) => meanRawRow(mean, header));
  const cells = checkCells({
    ...emptyTables(view.tables),
    ...references(view, header),
    figures,
    averages,
  });
  const { parsed, problems } = parseTables({ ...emptyTables(view.tables), figures, averages });
  const rows = parsed.figures;
  const lists: Lists = {
    ...view.lists,
    indicators: withYears(
      view.lists.indicators,
      rows.filter(({ data }) => data.year <= thisYear).map(({ data }) => data),
    ),
  };
  const [own, findings] = [new Findings(), new Findings()];
  const context = makeContext({ ...lists, figures: [] });
  checkYears(rows, own, thisYear);
  for (const row of rows) checkFigure(row, context, findings);
  for (const row of parsed.averages) checkAverage(row, context, findings);
  checkRoster(rows, archive, header.of, own);
  return {
    figures: rows,
    averages: parsed.averages,
    problems: [
      ...emptyProblems(readings),
      ...doubles,
      ...rankedProblems(header, archive),
      ...explained([...problems, ...cells], readings),
      ...own.problems,
      ...explained(findings.problems, readings),
    ],
  };
}

/** The means that the tables print, and the one of the header where they print none of the country. */
function meansOf(readings: readonly TableReading[], header: EditionHeader): ReadMean[] {
  const read = readings.flatMap(({ means }) => means);
  const { mean: value, edition } = header;
  if (value === null || edition === null || read.some(({ region }) => region === null)) return read;
  const origin = { file: "--", sheet: null, row: 0, column: "--mean", value };
  return [...read, { ...edition, year: String(edition.year), region: null, value, origin }];
}

/** The lists that rows of figures and means refer to, with the source that the header brings. */
function references({ tables }: StoreView, { source }: EditionHeader): Partial<RawTables> {
  const { indicators, provinces, regions, sources } = tables;
  const isNew = source !== null && !sources.some(({ cells }) => cells.key === source.key);
  const brought = isNew ? [{ file: "sources.csv", row: 0, cells: { key: source.key } }] : [];
  return {
    indicators,
    provinces,
    regions,
    "unit-sets": tables["unit-sets"],
    sources: [...sources, ...brought],
  };
}
