import type { Lists } from "@/lib/db/dataset";
import type { Parsed, ParsedTables } from "@/lib/import/parse-rows";

export function dataOf<T>(rows: readonly Parsed<T>[]): T[] {
  return rows.map(({ data }) => data);
}

/** The small lists of what was read; the position of an indicator in its file is its order. */
export function listsOf(parsed: ParsedTables): Lists {
  return {
    unitSets: dataOf(parsed["unit-sets"]),
    regions: dataOf(parsed.regions),
    provinces: dataOf(parsed.provinces),
    successions: dataOf(parsed.successions),
    tiles: dataOf(parsed.tiles),
    borders: dataOf(parsed.borders),
    sources: dataOf(parsed.sources),
    indicators: parsed.indicators.map(({ data }, index) => ({ ...data, order: index + 1 })),
    indicatorNames: dataOf(parsed["indicator-names"]),
    releases: dataOf(parsed.releases),
    breaks: dataOf(parsed.breaks),
    gaps: dataOf(parsed.gaps),
    averages: dataOf(parsed.averages),
    regionalRanks: dataOf(parsed["regional-ranks"]),
    disagreements: dataOf(parsed.disagreements),
    targets: dataOf(parsed.targets),
  };
}
