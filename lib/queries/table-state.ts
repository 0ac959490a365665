import { z } from "zod";
import type { Language } from "@/lib/i18n/language";
import { parameters } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import { searchKey } from "@/lib/provinces/search-key";
import { firstOrder, type SortKey, type SortOrder, sortKeys } from "@/lib/rankings/sort-rows";

/** The query of a page as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>;

export interface TableState {
  readonly sort: SortKey;
  readonly order: SortOrder;
  /** Region slug, or empty for all. */
  readonly region: string;
  /** Part of a province's name, or empty. */
  readonly name: string;
}

const text = z.string().max(100).catch("");

/** Reads sorting and filters from the address; what is not understood is left out, never an error. */
export function tableState(
  query: Query,
  language: Language,
  componentCodes: readonly string[],
): TableState {
  const names = parameters[language];
  const wanted = text.parse(query[names.sort]);
  const column = componentCodes.indexOf(wanted);
  const sort =
    column >= 0
      ? (`component:${column}` as const)
      : (sortKeys.find((key) => key === wanted) ?? "rank");
  const order = z.enum(["asc", "desc"]).catch(firstOrder(sort)).parse(query[names.order]);
  return {
    sort,
    order,
    region: text.parse(query[names.region]),
    name: text.parse(query[names.name]),
  };
}

/** The state without a sorting that is the usual one, for an address that names the table as it is seen. */
export function withoutUsual<State extends { readonly sort: string; readonly order: string }>(
  state: State,
  usual: { readonly sort: string; readonly order: string },
): State {
  const isUsual = state.sort === usual.sort && state.order === usual.order;
  return isUsual ? { ...state, sort: "", order: "" } : state;
}

/** How a sort column is written in the address: components by their code. */
export function sortName(key: SortKey, componentCodes: readonly string[]): string {
  return key.startsWith("component:")
    ? (componentCodes[Number(key.slice("component:".length))] ?? "rank")
    : key;
}

/** Rows of the region whose province is called something like the name. */
export function filterRows<Row extends { readonly province: Province }>(
  rows: readonly Row[],
  state: Pick<TableState, "region" | "name">,
): Row[] {
  const key = searchKey(state.name);
  return rows.filter(
    ({ province }) =>
      (state.region === "" || province.region === state.region) &&
      (key === "" ||
        [province.name.vi, province.name.en, ...province.aliases].some((name) =>
          searchKey(name).includes(key),
        )),
  );
}
