import type { UnitSetId } from "@/lib/figures/figure";
import type { Grid } from "@/lib/import/grid";
import { type ComponentBook, componentBook } from "@/lib/import/table/component-names";
import { foldedNames } from "@/lib/import/table/index-names";
import type { ProblemList } from "@/lib/import/table/problem-list";
import type { Catalogue, Mapping, TableEdition } from "@/lib/import/table-reading";
import type { Indicator } from "@/lib/indicators/indicator";
import { isProvinceName } from "@/lib/provinces/match-name";
import type { Province, Region, Succession } from "@/lib/provinces/province";

/** A catalogue that may also know what the old provinces became, so that a message can say it. */
export type TableCatalogue = Catalogue & { readonly successions?: readonly Succession[] };

/** What every step of reading one table needs. */
export interface TableContext {
  readonly grid: Grid;
  readonly edition: TableEdition | null;
  readonly catalogue: TableCatalogue;
  readonly mapping: Mapping;
  readonly problems: ProblemList;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly provinces: Readonly<Record<UnitSetId, readonly Province[]>>;
  /** Names of the edition's index, folded. */
  readonly ownNames: readonly string[];
  /** Names of the other indices, folded. */
  readonly otherNames: readonly string[];
  readonly components: ComponentBook | null;
  /** Whether a text is the name of a province of either set. */
  readonly isProvince: (text: string) => boolean;
}

interface Options {
  readonly edition: TableEdition | null;
  readonly catalogue: TableCatalogue;
  readonly mapping: Mapping;
}

function ofSet<T extends Province | Region>(rows: readonly T[], set: UnitSetId): T[] {
  return rows.filter(({ unitSet }) => unitSet === set);
}

function otherRoots({ indicators }: Catalogue, edition: TableEdition | null): string[] {
  return indicators
    .filter(({ code, parent }) => parent === null && code !== edition?.indicator)
    .map(({ code }) => code);
}

export function makeTableContext(
  grid: Grid,
  { edition, catalogue, mapping }: Options,
  problems: ProblemList,
): TableContext {
  const provinces = {
    "63": ofSet(catalogue.provinces, "63"),
    "34": ofSet(catalogue.provinces, "34"),
  };
  const known = new Map<string, boolean>();
  const isProvince = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const is = isProvinceName(provinces["63"], text) || isProvinceName(provinces["34"], text);
    known.set(text, is);
    return is;
  };
  return {
    grid,
    edition,
    catalogue,
    mapping,
    problems,
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator])),
    provinces,
    ownNames: edition === null ? [] : foldedNames(catalogue, edition.indicator),
    otherNames: otherRoots(catalogue, edition).flatMap((code) => foldedNames(catalogue, code)),
    components: edition === null ? null : componentBook(catalogue, edition),
    isProvince,
  };
}
