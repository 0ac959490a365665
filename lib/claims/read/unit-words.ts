import { hasCue, type Item, lower } from "./item";

/** "các tỉnh", "5 địa phương", "the provinces": words of several units, whatever the item was taken for. */
export function speaksOfUnits(item: Item | undefined): boolean {
  return /tỉnh|địa phương|thành phố|province|localities|cities/.test(lower(item));
}

/** "tỉnh", "các địa phương" as words of units. */
export function isUnits(item: Item | undefined): boolean {
  if (hasCue(item, "units", "manyUnits", "municipality")) return true;
  return item?.kind === "other" && speaksOfUnits(item);
}
