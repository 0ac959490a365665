import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import { edition } from "@/lib/rankings/edition";
import type {
  ComponentRow,
  HistoryRow,
  IndexSection,
  StripData,
} from "@/lib/rankings/index-section";
import { indicatorName } from "@/lib/rankings/indicator-name";
import { firstPlaceStreaks, series } from "@/lib/rankings/series";
import { sourceNote } from "@/lib/rankings/source-note";
import { bandAround, stability } from "@/lib/rankings/stability";
import { standing, standings } from "@/lib/rankings/standing";
import { areaMean, statistics } from "@/lib/rankings/statistics";
import { figureLabel } from "./ranking";
import { addressSet } from "./resolve-address";

/** Everything about one province in one index; null when the index has no edition in the unit set. */
export function indexSection(
  archive: Archive,
  code: string,
  province: Province,
  language: Language,
): IndexSection | null {
  const indicator = archive.indicator(code);
  const { unitSet, slug } = province;
  const years = archive.editionYears(code, unitSet);
  if (!indicator || years.length === 0) return null;
  const history = years
    .flatMap((year) => historyRow(archive, indicator, year, province, language) ?? [])
    .toReversed();
  const latest = history[0];
  if (!latest) return null;
  const shown =
    history.find((row) => row.standing.figure !== null || row.standing.rank !== null) ?? null;
  const points = series(archive, code, unitSet, slug);
  return {
    indicator,
    unitSet,
    region: archive.region(unitSet, province.region) ?? null,
    latest,
    shown,
    history,
    points,
    components: shown ? componentRows(archive, indicator, shown.year, province, language) : [],
    strip: shown ? stripData(archive, code, shown.year, unitSet) : null,
    close: shown
      ? bandAround(stability(archive, code, shown.year, unitSet, slug), shown.standing.rank)
      : null,
    streaks: firstPlaceStreaks(points),
  };
}

function historyRow(
  archive: Archive,
  indicator: Indicator,
  year: number,
  province: Province,
  language: Language,
): HistoryRow | null {
  const found = standing(archive, indicator.code, year, province.unitSet, province.slug);
  if (!found) return null;
  return {
    year,
    standing: found,
    mean: areaMean(archive, indicator.code, year, province.unitSet, null),
    note: sourceNote(
      archive,
      found.figure ? [{ label: figureLabel(found.figure, language), figure: found.figure }] : [],
    ),
    addressSet: addressSet(archive, indicator.code, year, province.unitSet),
  };
}

function componentRows(
  archive: Archive,
  indicator: Indicator,
  year: number,
  province: Province,
  language: Language,
): ComponentRow[] {
  return archive
    .components(indicator.code)
    .filter((item) => archive.figures(item.code, year, province.unitSet).length > 0)
    .flatMap((item) => {
      const found = standing(archive, item.code, year, province.unitSet, province.slug);
      if (!found || (item.code.endsWith(".pct") && !found.figure)) return [];
      const spread = statistics(archive, item.code, year, province.unitSet);
      return {
        indicator: { ...item, name: indicatorName(archive, item, year) },
        standing: found,
        median: spread?.median ?? null,
        best: spread && (item.higherIsBetter ? spread.highest : spread.lowest),
        note: sourceNote(
          archive,
          found.figure
            ? [{ label: figureLabel(found.figure, language), figure: found.figure }]
            : [],
        ),
      };
    });
}

function stripData(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): StripData | null {
  const found = edition(archive, code, year, unitSet);
  const spread = statistics(archive, code, year, unitSet);
  const rows = standings(archive, code, year, unitSet);
  if (found && spread) {
    const low = Number(spread.lowest);
    const range = Number(spread.highest) - low || 1;
    return {
      by: "score",
      low: spread.lowest,
      high: spread.highest,
      count: spread.count,
      marks: rows.flatMap(({ province, figure }) =>
        figure?.value == null
          ? []
          : { slug: province.slug, position: (figure.value - low) / range },
      ),
    };
  }
  const ranked = rows.flatMap(({ province, rank }) =>
    rank && rank.of !== null ? { slug: province.slug, place: rank.place, of: rank.of } : [],
  );
  const size = Math.max(...ranked.map((item) => item.of));
  if (ranked.length === 0 || size < 2) return null;
  return {
    by: "place",
    low: String(size),
    high: "1",
    count: ranked.length,
    marks: ranked.map(({ slug, place }) => ({ slug, position: (size - place) / (size - 1) })),
  };
}
