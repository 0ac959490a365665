import type { Draft } from "./draft";
import { hasCue } from "./item";
import { type Scene, unpaired } from "./scene";

/** "Giai đoạn 2017 - 2020, PCI lần lượt xếp thứ 36, 29, 39 và 58": one figure for each year of the range. */
export function yearInRange({ items, pairs }: Scene, made: Draft): number | null {
  if (pairs.get(made) !== unpaired) return null;
  const years = items.filter((item) => item.kind === "year");
  const [range] = years;
  if (range?.kind !== "year" || years.length > 1 || range.year === null || range.until === null)
    return null;
  const isSingle = items.filter((item) => hasCue(item, "respectively")).length === 1;
  const run = [...pairs.keys()].filter(({ stated }) => stated.kind === made.stated.kind);
  const isWhole = run.length === pairs.size && run.length === range.until - range.year + 1;
  return isSingle && isWhole ? range.year + run.indexOf(made) : null;
}
