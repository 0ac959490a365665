import type { Lists } from "@/lib/db/dataset";
import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Parsed } from "@/lib/import/parse-rows";
import { type Archive, createArchive } from "@/lib/rankings/archive";

/** The figures of one indicator, year and unit set that a table holds, by province. */
export interface ReadEdition {
  readonly code: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly rows: ReadonlyMap<string, Parsed<Figure>>;
}

/** "par-index/2025/34", as warnings name an edition. */
export function editionName({ code, year, unitSet }: Omit<ReadEdition, "rows">): string {
  return `${code}/${year}/${unitSet}`;
}

/** The figures of a table by edition; of several periods of one year the last stands for the province. */
export function readEditions(rows: readonly Parsed<Figure>[]): ReadEdition[] {
  const editions = new Map<string, ReadEdition & { rows: Map<string, Parsed<Figure>> }>();
  for (const row of rows) {
    const { indicator: code, year, unitSet, province } = row.data;
    const name = editionName({ code, year, unitSet });
    const known = editions.get(name) ?? { code, year, unitSet, rows: new Map() };
    known.rows.set(province, row);
    editions.set(name, known);
  }
  return [...editions.values()];
}

/** What the pages would count from, over some of the figures. */
export function archiveOf(lists: Lists, figures: readonly Figure[]): Archive {
  const nothing = { version: 0, importedAt: "", corrections: [], imports: [] };
  return createArchive({ ...nothing, ...lists, figures });
}
