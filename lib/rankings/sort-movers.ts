import type { Region } from "@/lib/provinces/province";
import { compareDecimals } from "./decimal";
import type { MoverTableRow } from "./movers-view";
import type { SortOrder } from "./sort-rows";

/** Columns that the table of a movers page can be sorted by. */
export const moverSortKeys = [
  "name",
  "score-before",
  "score-after",
  "change",
  "place-before",
  "place-after",
  "places",
  "region",
] as const;
export type MoverSortKey = (typeof moverSortKeys)[number];

/** The order in which a first press sorts: largest first, but places, names and regions from the first. */
export function firstMoverOrder(key: MoverSortKey): SortOrder {
  return ["name", "place-before", "place-after", "region"].includes(key) ? "asc" : "desc";
}

/**
 * Sorts the rows, which come in Vietnamese order, by one column. Rows without that figure come last in
 * both directions, those without any change at the very end; equal rows keep their order. A change that
 * rests on a self-reported figure is not ordered among the others.
 */
export function sortMovers(
  rows: readonly MoverTableRow[],
  key: MoverSortKey,
  order: SortOrder,
  regions: readonly Region[],
): MoverTableRow[] {
  const direction = order === "asc" ? 1 : -1;
  if (key === "name") return order === "asc" ? [...rows] : rows.toReversed();
  const regionOrder = new Map(regions.map((region) => [region.slug, String(region.order)]));
  const read = (row: MoverTableRow) =>
    key === "region" ? (regionOrder.get(row.province.region) ?? null) : measures[key](row);
  return rows.toSorted((a, b) => {
    const one = read(a);
    const two = read(b);
    if (one !== null && two !== null) return direction * compareDecimals(one, two);
    if (one === null && two === null) return Number(isEmpty(a)) - Number(isEmpty(b));
    return one === null ? 1 : -1;
  });
}

const measures: Record<
  Exclude<MoverSortKey, "name" | "region">,
  (row: MoverTableRow) => string | null
> = {
  "score-before": (row) => row.before.figure?.printed ?? null,
  "score-after": (row) => row.after.figure?.printed ?? null,
  change: (row) => (row.selfReported ? null : row.delta),
  "place-before": (row) => text(row.before.rank?.place),
  "place-after": (row) => text(row.after.rank?.place),
  places: (row) => (row.selfReported ? null : text(row.rank?.places)),
};

function text(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}

function isEmpty(row: MoverTableRow): boolean {
  return row.delta === null && row.rank === null;
}
