import { columnLetter, type GridRow } from "@/lib/import/grid";
import type { Block } from "@/lib/import/table/blocks";
import { placeOf } from "@/lib/import/table/column-doubts";
import type { SettledColumn } from "@/lib/import/table/columns";
import { decimalMarkOf } from "@/lib/import/table/figure-cells";
import type { TableEdition } from "@/lib/import/table-reading";
import type { Indicator } from "@/lib/indicators/indicator";

/** A column by its index, with what a message calls it. */
export interface Column {
  readonly index: number;
  readonly place: string;
}

/** The columns that hold one indicator. */
export interface IndicatorColumns {
  readonly indicator: Indicator;
  readonly value: Column | null;
  readonly rank: Column | null;
  readonly of: Column | null;
  readonly decimalMark: "," | "." | null;
}

export interface BlockColumns {
  readonly block: Block;
  readonly province: Column;
  readonly indicators: readonly IndicatorColumns[];
}

function codeOf(role: string, edition: TableEdition): string | null {
  if (role === "value" || role === "rank") return edition.indicator;
  return /^(?:value|rank):(.+)$/.exec(role)?.[1] ?? null;
}

/** Codes that the settled roles name, in the order of the columns. */
export function codesOf(columns: readonly SettledColumn[], edition: TableEdition): string[] {
  return [...new Set(columns.flatMap(({ role }) => codeOf(role, edition) ?? []))];
}

/** Lays the roles settled for the first block over each block. */
export function layColumns(
  settled: readonly SettledColumn[],
  blocks: readonly Block[],
  rows: readonly GridRow[],
  edition: TableEdition,
  indicators: ReadonlyMap<string, Indicator>,
): BlockColumns[] {
  const [first] = blocks;
  const province = settled.find(({ role }) => role === "province");
  if (first === undefined || province === undefined) return [];
  return blocks.map((block) => {
    const at = (column: SettledColumn | undefined): Column | null => {
      if (column === undefined) return null;
      const index = column.index - first.from + block.from;
      return { index, place: placeOf({ letter: columnLetter(index), header: column.header }) };
    };
    const named = at(province) ?? { index: block.from, place: columnLetter(block.from) };
    const groups = codesOf(settled, edition).flatMap((code) => {
      const indicator = indicators.get(code);
      if (indicator === undefined) return [];
      const isOwn = code === edition.indicator;
      const find = (kind: "value" | "rank") =>
        at(settled.find(({ role }) => role === `${kind}:${code}` || (isOwn && role === kind)));
      const value = find("value");
      return {
        indicator,
        value,
        rank: find("rank"),
        of: isOwn ? at(settled.find(({ role }) => role === "of")) : null,
        decimalMark: value === null ? null : decimalMarkOf(rows, value.index),
      };
    });
    return { block, province: named, indicators: groups };
  });
}
