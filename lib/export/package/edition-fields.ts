import { unitSetIds } from "@/lib/figures/figure";
import { field, required } from "./resource";

interface Key {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: string;
}

/** The column of the set of units. */
export const unitSet = { ...required, values: unitSetIds };

/** The columns that name an edition. */
export function editionFields<Item extends Key>() {
  return [
    field<Item>("indicator", "string", (row) => row.indicator, required),
    field<Item>("year", "year", (row) => row.year, required),
    field<Item>("unitSet", "string", (row) => row.unitSet, unitSet),
  ];
}

/** What names an edition, as a key. */
export const edition = ["indicator", "year", "unit_set"];
