import type { Archive } from "@/lib/rankings/archive";
import { missingReason } from "@/lib/rankings/missing";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { ComponentCoverage, EditionSource } from "@/lib/rankings/whats-new-view";

/** Components that the index had in that year, with how much of each is here. */
export function componentCoverage(
  archive: Archive,
  { indicator, edition: { year, unitSet } }: RankingView,
): ComponentCoverage[] {
  return archive.components(indicator.code).flatMap((item) => {
    const held = archive.figures(item.code, year, unitSet).length;
    if (held === 0 && (year < item.firstYear || year > item.lastYear)) return [];
    const missing = held > 0 ? null : missingReason(archive, item.code, year, unitSet, "");
    return { indicator: item, held, missing };
  });
}

/** Sources of the figures of the edition and its components, most figures first. */
export function editionSources(
  archive: Archive,
  { indicator, components, edition: { year, unitSet } }: RankingView,
): EditionSource[] {
  const counts = new Map<string, number>();
  for (const { code } of [indicator, ...components]) {
    for (const { source } of archive.figures(code, year, unitSet))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([key, figures]) => {
      const source = archive.source(key);
      return source ? { source, figures } : [];
    })
    .sort((a, b) => b.figures - a.figures || (a.source.key < b.source.key ? -1 : 1));
}
