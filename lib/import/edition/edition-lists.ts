import type { Lists } from "@/lib/db/dataset";
import type { Average, Figure, Source } from "@/lib/figures/figure";
import type { EditionHeader } from "@/lib/import/edition/header";
import { editionName, type ReadEdition } from "@/lib/import/edition/read-edition";
import type { Indicator, Release } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";

/** The catalogue with the last year of each indicator of the table, and of what they are parts of, moved on to it. */
export function withYears(
  indicators: readonly Indicator[],
  figures: readonly Pick<Figure, "indicator" | "year">[],
): readonly Indicator[] {
  const last = new Map<string, number>();
  const parents = new Map(indicators.map(({ code, parent }) => [code, parent]));
  for (const { indicator, year } of figures) {
    for (let code: string | null | undefined = indicator; code; code = parents.get(code))
      last.set(code, Math.max(last.get(code) ?? 0, year));
  }
  return indicators.map((item) => {
    const year = last.get(item.code) ?? 0;
    return year > item.lastYear ? { ...item, lastYear: year } : item;
  });
}

export function withSource(sources: readonly Source[], source: Source | null): readonly Source[] {
  if (source === null || sources.some(({ key }) => key === source.key)) return sources;
  return [...sources, source].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What the header says of the announcement fills what is not on record yet; nothing is overwritten. */
export function withRelease(
  releases: readonly Release[],
  root: string,
  year: number,
  { announced, document, source }: EditionHeader,
): readonly Release[] {
  if (announced === null && document === null) return releases;
  const known = releases.find((item) => item.indicator === root && item.year === year);
  const release: Release = {
    indicator: root,
    year,
    announced: known?.announced ?? announced,
    document: known?.document ?? document,
    source: known?.source ?? source?.key ?? null,
  };
  return [...releases.filter((item) => item !== known), release].sort((a, b) =>
    a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : a.year - b.year,
  );
}

/** Whether every province has a figure, and the parts, which the reason covers too, have some. */
function isWhole(after: Archive, { code, year, unitSet }: Omit<ReadEdition, "rows">): boolean {
  const parts = after
    .components(code)
    .filter((item) => item.parent === code && item.firstYear <= year && year <= item.lastYear);
  return (
    parts.every((part) => after.figures(part.code, year, unitSet).length > 0) &&
    after
      .roster(unitSet, year)
      .every(({ slug }) => after.figure(code, year, unitSet, slug) !== undefined)
  );
}

/**
 * Recorded reasons for what is missing go, in the editions of the table, where a value is there now, where
 * nothing is missing any more, or where there is an edition after all. `after` is the store with the table.
 */
export function withoutFilledGaps(
  gaps: Lists["gaps"],
  editions: readonly ReadEdition[],
  after: Archive,
): Lists["gaps"] {
  const read = new Set(editions.map(editionName));
  return gaps.filter(({ indicator: code, year, unitSet, province, reason }) => {
    if (!read.has(editionName({ code, year, unitSet }))) return true;
    if (province !== null) return !after.figure(code, year, unitSet, province)?.printed;
    return reason !== "no-edition" && !isWhole(after, { code, year, unitSet });
  });
}

/** Means that are not on record yet are added; those that are stay. */
export function withAverages(
  averages: readonly Average[],
  read: readonly Average[],
): readonly Average[] {
  const key = (item: Average) => `${item.indicator} ${item.year} ${item.unitSet} ${item.region}`;
  const known = new Set(averages.map(key));
  return [...averages, ...read.filter((item) => !known.has(key(item)))];
}

/** The lists without the source that the header brings, where in the end nothing rests on it. */
export function withoutIdleSource(
  lists: Lists,
  figures: readonly Figure[],
  brought: Source | null,
  stored: readonly Source[],
): Lists {
  const key = brought?.key;
  if (key === undefined || stored.some((source) => source.key === key)) return lists;
  const isCited =
    [...figures, ...lists.averages, ...lists.releases].some(({ source }) => source === key) ||
    lists.disagreements.some((item) => item.keptSource === key || item.otherSource === key);
  return isCited ? lists : { ...lists, sources: stored };
}
