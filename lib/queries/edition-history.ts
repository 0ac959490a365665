import type { UnitSetId } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import { edition } from "@/lib/rankings/edition";
import type { Coverage, EditionRow } from "@/lib/rankings/edition-row";
import { editionLinks } from "./ranking";

/**
 * Editions of an indicator, newest first: those with figures and, for an index, those that are only known of
 * because their announcement or the reason for their absence is recorded.
 */
export function editionHistory(archive: Archive, code: string): EditionRow[] {
  const held = editionLinks(archive, code);
  const missing = archive.root(code)?.code === code ? withoutFigures(archive, code, held) : [];
  return [...held, ...missing]
    .sort((a, b) => b.year - a.year || Number(b.usual) - Number(a.usual))
    .map((item) => editionRow(archive, code, item));
}

/** Coverage of one edition; null when no figure of it is held. */
export function coverageOf(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): Coverage | null {
  const found = edition(archive, code, year, unitSet);
  if (!found || found.withFigure === 0) return null;
  const { withValue, withRank, withFigure, complete, roster } = found;
  return { withValue, withRank, withFigure, complete, all: roster.length };
}

interface EditionKey {
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly usual: boolean;
}

function withoutFigures(
  archive: Archive,
  code: string,
  held: readonly EditionKey[],
): readonly EditionKey[] {
  const { gaps, releases } = archive.snapshot;
  const has = (list: readonly EditionKey[], year: number, unitSet?: UnitSetId) =>
    list.some((item) => item.year === year && (unitSet === undefined || item.unitSet === unitSet));
  const absent = gaps
    .filter((item) => item.indicator === code && item.province === null)
    .filter((item) => !has(held, item.year, item.unitSet))
    .map(({ year, unitSet }) => ({ year, unitSet, usual: unitSet === usualSet(year) }));
  const announced = releases
    .filter((item) => item.indicator === code)
    .filter((item) => !has(held, item.year) && !has(absent, item.year))
    .map(({ year }) => ({ year, unitSet: usualSet(year), usual: true }));
  return [...absent, ...announced];
}

/** Editions to 2024 are of the 63 provinces, later ones of the 34. */
function usualSet(year: number): UnitSetId {
  return year <= 2024 ? "63" : "34";
}

function editionRow(
  archive: Archive,
  code: string,
  { year, unitSet, usual }: EditionKey,
): EditionRow {
  const { releases, averages } = archive.snapshot;
  const index = archive.root(code)?.code;
  const release = releases.find((item) => item.indicator === index && item.year === year) ?? null;
  const gap = archive.gaps(code, year, unitSet).find((item) => item.province === null);
  const average = averages.find(
    (item) =>
      item.indicator === code &&
      item.year === year &&
      item.unitSet === unitSet &&
      item.region === null,
  );
  return {
    year,
    unitSet,
    usual,
    release,
    releaseSource: (release?.source && archive.source(release.source)) || null,
    coverage: coverageOf(archive, code, year, unitSet),
    gap: gap ? { reason: gap.reason, text: gap.text } : null,
    mean: average ? { average, source: archive.source(average.source) ?? null } : null,
  };
}
