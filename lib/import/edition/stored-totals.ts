import type { Figure } from "@/lib/figures/figure";
import { editionName, type ReadEdition } from "@/lib/import/edition/read-edition";
import type { Parsed } from "@/lib/import/parse-rows";
import { additiveParts } from "@/lib/indicators/additive-parts";
import type { Archive } from "@/lib/rankings/archive";

/**
 * Totals that are in the store and whose parts a table brings without them, at the rows of the parts,
 * so that parts of another table, year or column are noticed. `after` is the store with the table.
 */
export function storedTotals(editions: readonly ReadEdition[], after: Archive): ReadEdition[] {
  const read = new Set(editions.map(editionName));
  const totals = new Map<string, ReadEdition & { rows: Map<string, Parsed<Figure>> }>();
  for (const { code: part, year, unitSet, rows } of editions) {
    const code = after.indicator(part)?.parent ?? null;
    if (code === null) continue;
    const name = editionName({ code, year, unitSet });
    const isPart = additiveParts(after.snapshot.indicators, code, year).some(
      (item) => item.code === part,
    );
    if (!isPart || read.has(name)) continue;
    const total = totals.get(name) ?? { code, year, unitSet, rows: new Map() };
    totals.set(name, total);
    for (const [province, { raw }] of rows) {
      const data = after.figure(code, year, unitSet, province);
      if (data !== undefined) total.rows.set(province, { raw, data });
    }
  }
  return [...totals.values()];
}
