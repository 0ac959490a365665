import type { Catalogue } from "@/lib/import/table-reading";
import { indicatorAliases } from "@/lib/indicators/aliases";
import { searchKey } from "@/lib/provinces/search-key";

/** Names that one indicator has or had, folded, the longest first. */
export function foldedNames(catalogue: Catalogue, code: string): string[] {
  const indicator = catalogue.indicators.find((candidate) => candidate.code === code);
  const former = catalogue.indicatorNames.filter((name) => name.code === code);
  const names = [
    code,
    ...(indicator === undefined ? [] : [indicator.name.vi, indicator.name.en]),
    ...(indicator?.short ? [indicator.short.vi, indicator.short.en] : []),
    ...former.flatMap(({ name }) => [name.vi, name.en]),
    ...(indicatorAliases[code] ?? []),
  ];
  return [...new Set(names.map(searchKey))].sort((a, b) => b.length - a.length);
}

/** The key without the first of the names that it holds as whole words; null where it holds none. */
export function withoutName(key: string, names: readonly string[]): string | null {
  const name = names.find((candidate) => ` ${key} `.includes(` ${candidate} `));
  return name === undefined ? null : ` ${key} `.replace(` ${name} `, " ").trim();
}
