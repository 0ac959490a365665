import type { Figure } from "@/lib/figures/figure";
import { signOf } from "@/lib/i18n/format";
import type { Region } from "@/lib/provinces/province";
import { compareDecimals } from "./decimal";
import { byPlace, type Standing } from "./standing";

/** A row that can be sorted: a standing with its component figures in column order. */
export interface SortableRow extends Standing {
  readonly components: readonly { readonly figure: Figure | null }[];
}

/** Columns a ranking can be sorted by; a component by its code. */
export const sortKeys = ["rank", "name", "score", "change", "places", "band", "region"] as const;
export type SortKey = (typeof sortKeys)[number] | `component:${number}`;
export type SortOrder = "asc" | "desc";

/** The order in which a first press sorts: best or largest first, names from A. */
export function firstOrder(key: SortKey): SortOrder {
  return key === "rank" || key === "name" || key === "band" || key === "region" ? "asc" : "desc";
}

/**
 * Sorts a ranking by one column. Rows without that figure come last in both directions;
 * equal rows keep the order of places.
 */
export function sortRows<Row extends SortableRow>(
  rows: readonly Row[],
  key: SortKey,
  order: SortOrder,
  regions: readonly Region[],
): Row[] {
  const collator = new Intl.Collator("vi");
  const regionOrder = new Map(regions.map((region) => [region.slug, region.order]));
  const compare = comparison(key, collator, regionOrder);
  const direction = order === "asc" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const result = compare(a, b);
    if (result === "first-missing") return 1;
    if (result === "second-missing") return -1;
    return result === 0 ? byPlace(a, b) : result * direction;
  });
}

type Outcome = number | "first-missing" | "second-missing";

function comparison(
  key: SortKey,
  collator: Intl.Collator,
  regionOrder: ReadonlyMap<string, number>,
): (a: SortableRow, b: SortableRow) => Outcome {
  switch (key) {
    case "name":
      return (a, b) => collator.compare(a.province.name.vi, b.province.name.vi);
    case "region":
      return (a, b) =>
        (regionOrder.get(a.province.region) ?? 0) - (regionOrder.get(b.province.region) ?? 0);
    case "rank":
      return byNumber((row) => row.rank?.place ?? null);
    case "band":
      return byText((row) => (row.band ? String(row.band.group) : null));
    case "score":
      return byDecimal((row) => row.figure?.printed ?? null);
    case "change":
      return byDecimal((row) =>
        row.change.kind === "open" ? (row.change.value?.delta ?? null) : null,
      );
    case "places":
      return byNumber((row) =>
        row.change.kind === "open" ? (row.change.rank?.places ?? null) : null,
      );
    default: {
      const column = Number(key.slice("component:".length));
      return (a, b) =>
        compareComponents(a.components[column]?.figure, b.components[column]?.figure);
    }
  }
}

/** By score; those with a printed place only come after the scores, best place last so that it leads when turned. */
function compareComponents(a: Figure | null | undefined, b: Figure | null | undefined): Outcome {
  if (!a) return b ? "first-missing" : 0;
  if (!b) return "second-missing";
  if (a.printed !== null && b.printed !== null) return compareDecimals(a.printed, b.printed);
  if (a.printed === null && b.printed === null) return (b.rank ?? 0) - (a.rank ?? 0);
  return a.printed === null ? "first-missing" : "second-missing";
}

function byNumber(read: (row: SortableRow) => number | null) {
  return present(read, (a, b) => a - b);
}

function byText(read: (row: SortableRow) => string | null) {
  return present(read, (a, b) => a.localeCompare(b));
}

function byDecimal(read: (row: SortableRow) => string | null) {
  return present(read, compareDecimals);
}

function present<T>(read: (row: SortableRow) => T | null, compare: (a: T, b: T) => number) {
  return (one: SortableRow, two: SortableRow): Outcome => {
    const a = read(one);
    const b = read(two);
    if (a === null) return b === null ? 0 : "first-missing";
    return b === null ? "second-missing" : compare(a, b);
  };
}

/** Province whose score rose or fell most among rows with a comparable change; ties go to the better place. */
export function biggestMovers<Row extends Standing>(
  rows: readonly Row[],
  direction: 1 | -1,
  count: number,
): Row[] {
  return rows
    .filter((row) => row.change.kind === "open" && row.change.rank !== null)
    .filter((row) => signOf(String(placesOf(row))) === direction)
    .sort((a, b) => direction * (placesOf(b) - placesOf(a)) || byPlace(a, b))
    .slice(0, count);
}

function placesOf(row: Standing): number {
  return row.change.kind === "open" ? (row.change.rank?.places ?? 0) : 0;
}
