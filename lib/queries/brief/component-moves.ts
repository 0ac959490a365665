import type { Archive } from "@/lib/rankings/archive";
import type { ComponentMove } from "@/lib/rankings/brief-view";
import type { ComponentRow, IndexSection } from "@/lib/rankings/index-section";
import type { SourceList } from "./source-marks";

const shownEach = 3;

type Candidate = Omit<ComponentMove, "marks"> & { readonly keys: readonly string[] };

/**
 * The components that gained and lost most places since the edition before: places can be set side by side across
 * indices, points of different scales cannot. Editions older than a year before the province's newest are left out.
 */
export function componentMoves(
  archive: Archive,
  sections: readonly IndexSection[],
  sources: SourceList,
): { gains: readonly ComponentMove[]; losses: readonly ComponentMove[] } {
  const newest = Math.max(...sections.map(({ shown }) => shown?.year ?? 0));
  const all = sections
    .filter(({ shown }) => shown !== null && shown.year >= newest - 1)
    .flatMap((section) => section.components.flatMap((row) => move(archive, section, row) ?? []));
  const chosen = (sign: 1 | -1) =>
    all
      .filter(({ places }) => sign * places > 0)
      .toSorted((a, b) => sign * (b.places - a.places))
      .slice(0, shownEach)
      .map(({ keys, ...item }) => ({ ...item, marks: sources.marks(keys) }));
  return { gains: chosen(1), losses: chosen(-1) };
}

function move(
  archive: Archive,
  { indicator: index, shown, unitSet }: IndexSection,
  { indicator, standing }: ComponentRow,
): Candidate | null {
  const { change, rank, figure, province } = standing;
  if (!shown || change.kind !== "open" || !change.rank || !rank) return null;
  const before = archive.figure(indicator.code, change.since, unitSet, province.slug);
  return {
    indicator,
    index,
    year: shown.year,
    since: change.since,
    rank,
    before: change.rank.before,
    places: change.rank.places,
    delta: change.value?.delta ?? null,
    keys: [figure, before].flatMap((item) => item?.source ?? []),
  };
}
