import { z } from "zod";
import type { Language } from "@/lib/i18n/language";
import { parameters } from "@/lib/i18n/routes";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { firstMoverOrder, type MoverSortKey, moverSortKeys } from "@/lib/rankings/sort-movers";
import type { SortOrder } from "@/lib/rankings/sort-rows";
import type { Query } from "./table-state";

/** The most provinces that a slope chart keeps legible. */
export const slopeLimit = 14;

export interface MoversState {
  readonly sort: MoverSortKey;
  readonly order: SortOrder;
  readonly region: string;
  readonly name: string;
  /** Slugs of the provinces chosen for the slope chart; empty where the reader chose none that exist. */
  readonly chosen: readonly string[];
}

const text = z.string().max(100).catch("");
const texts = z.union([z.string(), z.array(z.string())]).catch("");

/** Reads sorting, filters and chosen provinces from the address; what is not understood is left out. */
export function moversState(query: Query, language: Language, view: MoversView): MoversState {
  const names = parameters[language];
  const usual = view.rows.some((row) => row.delta !== null) ? "change" : "places";
  const sort = z.enum(moverSortKeys).catch(usual).parse(query[names.sort]);
  const known = new Set(view.rows.map((row) => row.province.slug));
  const typed = [texts.parse(query[names.province])].flat().flatMap((item) => item.split(","));
  return {
    sort,
    order: z.enum(["asc", "desc"]).catch(firstMoverOrder(sort)).parse(query[names.order]),
    region: text.parse(query[names.region]),
    name: text.parse(query[names.name]),
    chosen: [...new Set(typed)].filter((slug) => known.has(slug)),
  };
}

/** Provinces of the slope chart in Vietnamese order: the chosen ones, else those that moved most; never more than the limit. */
export function slopeRows(view: MoversView, chosen: readonly string[]): MoverTableRow[] {
  const wanted = new Set((chosen.length > 0 ? chosen : usualSlopes(view)).slice(0, slopeLimit));
  return view.rows.filter((row) => wanted.has(row.province.slug));
}

function usualSlopes({ biggestByPlace, biggestByScore }: MoversView): string[] {
  const moved = [biggestByPlace, biggestByScore].find(
    ({ rises, falls }) => rises.length + falls.length > 0,
  );
  if (!moved) return [];
  const half = slopeLimit / 2;
  return [...moved.rises.slice(0, half), ...moved.falls.slice(0, half)].map(
    (row) => row.province.slug,
  );
}
