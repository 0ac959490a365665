import type { Figure } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import type { Edition } from "@/lib/rankings/edition";

/** How many first places PCI prints since it stopped printing all. */
const printedTop = 30;

/**
 * The provinces that are known to hold the first `within` places, when a province without a place of its own
 * cannot be among them: the place is printed for others, and for so many that no tie leaves room. Else null.
 */
export function holdersOfFirst(
  archive: Archive,
  edition: Edition,
  slug: string,
  within: number,
): readonly string[] | null {
  const holders = placesOfOthers(archive, edition, slug);
  const isHeld = (place: number) => holders.has(place);
  const all = Array.from({ length: within }, (_, index) => index + 1);
  if (!all.every(isHeld)) return null;
  if (within > 1 && !isHeld(within + 1) && !isWholeTop(edition, holders.size, within)) return null;
  return all.flatMap((place) => holders.get(place) ?? []);
}

/** The province whose printed place this is, if another one than `slug`. */
export function holderOf(
  archive: Archive,
  edition: Edition,
  slug: string,
  place: number,
): string | null {
  return placesOfOthers(archive, edition, slug).get(place) ?? null;
}

/** Whether a list of the first places is here in full, so that who is not in it has none of them. */
export function isListedOut(
  archive: Archive,
  edition: Edition,
  slug: string,
  place: number,
): boolean {
  return isWholeTop(edition, placesOfOthers(archive, edition, slug).size, place);
}

/**
 * Whether a province without a place of its own may share that of a holder: not where its score is the lower one.
 * Where a score is not here, places of components may be shared, as they often are; those of an index are not.
 */
export function mayTie({ figures, indicator }: Edition, slug: string, holder: string): boolean {
  const [own, other] = [slug, holder].map((key) => figures.get(key)?.value ?? null);
  if (own == null || other == null) return indicator.parent !== null;
  return indicator.higherIsBetter ? own >= other : own <= other;
}

function isWholeTop(edition: Edition, held: number, place: number): boolean {
  return edition.indicator.rankPolicy === "top30" && place <= printedTop && held >= printedTop;
}

/**
 * Printed places that no second source disputes; a place that two provinces share is left out. PAPI prints no
 * places of its own: a province that it did not score is in no place and out of none.
 */
function placesOfOthers(archive: Archive, edition: Edition, slug: string): Map<number, string> {
  const { indicator, year, unitSet } = edition;
  if (indicator.rankPolicy === "groups") return new Map();
  const disputed = new Set(
    archive.snapshot.disagreements
      .filter(
        (item) =>
          item.indicator === indicator.code &&
          item.year === year &&
          item.unitSet === unitSet &&
          item.field === "rank",
      )
      .map((item) => item.province),
  );
  const places = new Map<number, string>();
  const shared = new Set<number>();
  for (const figure of edition.figures.values()) {
    if (figure.rank === null) continue;
    if (places.has(figure.rank)) shared.add(figure.rank);
    if (figure.province !== slug && isPrinted(figure) && !disputed.has(figure.province))
      places.set(figure.rank, figure.province);
  }
  for (const place of shared) places.delete(place);
  return places;
}

function isPrinted(figure: Figure): boolean {
  return figure.status === "published" && !figure.derived.includes("rank");
}
