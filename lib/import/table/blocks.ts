import type { UnitSetId } from "@/lib/figures/figure";
import { type GridRow, textOf } from "@/lib/import/grid";
import { mappedRole } from "@/lib/import/table/mapping";
import type { TableContext } from "@/lib/import/table/table-context";
import { matchProvince } from "@/lib/provinces/match-name";
import { searchKey } from "@/lib/provinces/search-key";

/** Columns `from` to before `to` that make one table; two stand side by side where a sheet saves paper. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Index of the column with the names; null where none has any. */
  readonly province: number | null;
}

export type Blocks =
  | { readonly kind: "plain"; readonly blocks: readonly [Block, ...Block[]] }
  /** Several columns hold names of provinces, and the table does not say why. */
  | { readonly kind: "unclear"; readonly columns: readonly number[] };

export const rowsToLookAt = 500;
/** A table wider than this is no table of provinces; further columns are not looked at. */
export const widestTable = 400;

export function widthOf(rows: readonly GridRow[]): number {
  return rows.reduce((width, { cells }) => Math.min(widestTable, Math.max(width, cells.length)), 0);
}

/** Columns of which many cells are names of provinces. */
export function nameColumns(rows: readonly GridRow[], context: TableContext): number[] {
  const looked = rows.slice(0, rowsToLookAt);
  const counts = Array.from({ length: widthOf(looked) }, (_, column) => {
    const isName = ({ cells }: GridRow) => context.isProvince(textOf(cells[column]));
    return looked.filter(isName).length;
  });
  const most = Math.max(0, ...counts);
  return counts.flatMap((count, column) => (count > 0 && count >= most * 0.4 ? column : []));
}

function slugOf(text: string, context: TableContext): string | null {
  const sets: readonly UnitSetId[] = [context.edition?.unitSet ?? "63", "63", "34"];
  for (const set of sets) {
    const match = matchProvince(context.provinces[set], text);
    if (match.kind === "found") return match.province.slug;
  }
  return null;
}

/** Whether two columns name the same provinces, such as in two languages. */
function sayTheSame(rows: readonly GridRow[], one: number, two: number, context: TableContext) {
  const both = rows
    .slice(0, rowsToLookAt)
    .map(({ cells }) => [textOf(cells[one]), textOf(cells[two])] as const)
    .filter(([a, b]) => context.isProvince(a) && context.isProvince(b));
  const same = both.filter(([a, b]) => slugOf(a, context) === slugOf(b, context));
  return both.length > 0 && same.length >= both.length * 0.8;
}

function sideBySide(columns: readonly number[], texts: readonly string[], width: number) {
  const [first = 0] = columns;
  const starts = columns.map((column) => column - first);
  const period = starts[1] ?? width;
  const isRepeated = starts.every((start, index) =>
    Array.from({ length: period }, (_, column) => column).every((column) => {
      const again = searchKey(texts[start + column] ?? "");
      const isBeyond = index === starts.length - 1 && start + column >= texts.length;
      return isBeyond || again === searchKey(texts[column] ?? "");
    }),
  );
  const isEven = starts.every((start, index) => start === index * period);
  return isRepeated && isEven && texts.length > period ? starts : null;
}

function mappedColumns(texts: readonly string[], width: number, context: TableContext): number[] {
  const year = context.edition?.year ?? null;
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => mappedRole(context.mapping, column, texts[column] ?? "", year) === "province",
  );
}

/** Parts a sheet into the tables that stand side by side on it. */
export function findBlocks(
  rows: readonly GridRow[],
  texts: readonly string[],
  context: TableContext,
): Blocks {
  const width = Math.max(widthOf(rows), Math.min(widestTable, texts.length));
  const mapped = mappedColumns(texts, width, context);
  const found = mapped.length > 0 ? mapped : nameColumns(rows, context);
  const columns = found.filter(
    (column, index) => index === 0 || !sayTheSame(rows, found[0] ?? 0, column, context),
  );
  const [province = null] = columns;
  if (columns.length <= 1) {
    return { kind: "plain", blocks: [{ from: 0, to: width, province }] };
  }
  const starts = sideBySide(columns, texts, width);
  const [first, ...others] = (starts ?? []).map((from, index) => ({
    from,
    to: starts?.[index + 1] ?? width,
    province: columns[index] ?? null,
  }));
  return first === undefined
    ? { kind: "unclear", columns }
    : { kind: "plain", blocks: [first, ...others] };
}
