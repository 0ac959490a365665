import type { UnitSet } from "@/lib/db/dataset";
import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { problemAt } from "@/lib/import/check-cells";
import type { Parsed, ParsedTables } from "@/lib/import/parse-rows";
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
  indicator(code: string): Omit<Indicator, "order"> | undefined;
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

export function makeContext(parsed: ParsedTables): Context {
  const indicators = new Map(parsed.indicators.map(({ data }) => [data.code, data]));
  const provinces = new Map(
    parsed.provinces.map(({ data }) => [`${data.unitSet} ${data.slug}`, data]),
  );
  const unitSets = new Map(parsed["unit-sets"].map(({ data }) => [data.id, data]));
  const figures = new Map<string, Figure[]>();
  for (const { data } of parsed.figures) {
    const key = figureKey(data);
    const known = figures.get(key);
    if (known === undefined) figures.set(key, [data]);
    else known.push(data);
  }
  return {
    indicator: (code) => indicators.get(code),
    province: (unitSet, slug) => provinces.get(`${unitSet} ${slug}`),
    unitSet: (id) => unitSets.get(id),
    figures: (edition) => figures.get(figureKey(edition)) ?? [],
  };
}
