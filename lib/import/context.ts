import type { Dataset, UnitSet } from "@/lib/db/dataset";
import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { problemAt } from "@/lib/import/check-cells";
import type { Parsed } from "@/lib/import/parse-rows";
import type { Problem } from "@/lib/import/problem";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";

/** What the checks found: problems stop an import, warnings do not. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  refuse({ raw }: Parsed<unknown>, column: string, vi: string, en: string): void {
    this.problems.push(problemAt(raw, column, { vi, en } satisfies Text));
  }

  warn({ raw }: Parsed<unknown>, column: string, vi: string, en: string): void {
    this.warnings.push(problemAt(raw, column, { vi, en } satisfies Text));
  }
}

/** The lists that other lists refer to. A row that is missing here was reported where it is read. */
export interface Context {
  indicator(code: string): Indicator | undefined;
  province(unitSet: UnitSetId, slug: string): Province | undefined;
  unitSet(id: UnitSetId): UnitSet | undefined;
  /** Every figure of one province in one edition; rates may have several, for different periods. */
  figures(edition: Edition & { readonly province: string }): readonly Figure[];
}

export interface Edition {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
}

function figureKey(of: Edition & { readonly province: string }): string {
  return [of.indicator, of.year, of.unitSet, of.province].join(" ");
}

/** Gives the look-ups over what is checked: the lists, and the figures that other rows may mean. */
export function makeContext(
  data: Pick<Dataset, "indicators" | "provinces" | "unitSets" | "figures">,
): Context {
  const indicators = new Map(data.indicators.map((item) => [item.code, item]));
  const provinces = new Map(data.provinces.map((item) => [`${item.unitSet} ${item.slug}`, item]));
  const unitSets = new Map(data.unitSets.map((item) => [item.id, item]));
  const figures = new Map<string, Figure[]>();
  for (const figure of data.figures) {
    const key = figureKey(figure);
    const known = figures.get(key);
    if (known === undefined) figures.set(key, [figure]);
    else known.push(figure);
  }
  return {
    indicator: (code) => indicators.get(code),
    province: (unitSet, slug) => provinces.get(`${unitSet} ${slug}`),
    unitSet: (id) => unitSets.get(id),
    figures: (edition) => figures.get(figureKey(edition)) ?? [],
  };
}
