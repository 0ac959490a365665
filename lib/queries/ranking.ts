import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import { changeOf } from "@/lib/rankings/change";
import { comparability, previousEdition } from "@/lib/rankings/comparability";
import { type Edition, edition } from "@/lib/rankings/edition";
import { indicatorName } from "@/lib/rankings/indicator-name";
import { missingReason, publishedSize } from "@/lib/rankings/missing";
import { rankOf } from "@/lib/rankings/rank";
import type { ClosePlaces, ComponentCell, RankingRow } from "@/lib/rankings/ranking-row";
import type { EditionLink, RankingView } from "@/lib/rankings/ranking-view";
import { series } from "@/lib/rankings/series";
import { disagreementsOf, type SourcedFigure, sourceNote } from "@/lib/rankings/source-note";
import { bandAround, isSmallMove, stability } from "@/lib/rankings/stability";
import { type Standing, standings } from "@/lib/rankings/standing";
import { areaMean, statistics } from "@/lib/rankings/statistics";
import { unitSetsOf } from "./resolve-address";

const historyLength = 10;

/** Everything on a ranking page; null when the edition has no figure. */
export function rankingView(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  language: Language,
): RankingView | null {
  const found = edition(archive, code, year, unitSet);
  const root = archive.root(code);
  if (!found || !root || found.withFigure === 0) return null;
  return archive.memo(`ranking/${code}/${year}/${unitSet}/${language}`, () => {
    const { snapshot } = archive;
    const since = previousEdition(archive, code, year, unitSet) ?? null;
    const components = archive
      .components(code)
      .filter((item) => archive.figures(item.code, year, unitSet).length > 0)
      .map((item) => ({ ...item, name: indicatorName(archive, item, year) }));
    return {
      indicator: { ...found.indicator, name: indicatorName(archive, found.indicator, year) },
      root,
      edition: found,
      size: publishedSize(archive, code, year, unitSet),
      rows: standings(archive, code, year, unitSet).map((row) =>
        rankingRow(archive, row, found, components, language),
      ),
      components,
      editions: editionLinks(archive, code),
      since,
      comparability:
        since === null ? { breaks: [], cautions: [] } : comparability(archive, code, since, year),
      statistics: statistics(archive, code, year, unitSet),
      mean: areaMean(archive, code, year, unitSet, null),
      regions: snapshot.regions
        .filter((item) => item.unitSet === unitSet)
        .toSorted((a, b) => a.order - b.order),
      tiles: snapshot.tiles.filter((item) => item.unitSet === unitSet),
      release:
        snapshot.releases.find((item) => item.indicator === root.code && item.year === year) ??
        null,
      disagreements: snapshot.disagreements.filter(
        (item) =>
          item.year === year &&
          item.unitSet === unitSet &&
          (item.indicator === code || item.indicator.startsWith(`${code}.`)),
      ),
    };
  });
}

/** Editions of an indicator with figures, newest first. */
export function editionLinks(archive: Archive, code: string): EditionLink[] {
  const years = new Set(
    (["63", "34"] as const).flatMap((unitSet) => archive.editionYears(code, unitSet)),
  );
  return [...years]
    .sort((a, b) => b - a)
    .flatMap((year) =>
      unitSetsOf(archive, code, year).map((unitSet, index) => ({
        year,
        unitSet,
        usual: index === 0,
      })),
    );
}

function rankingRow(
  archive: Archive,
  row: Standing,
  found: Edition,
  components: readonly Indicator[],
  language: Language,
): RankingRow {
  const { year, unitSet, indicator } = found;
  const cells = components.map((item) => componentCell(archive, item, found, row.province.slug));
  const words = messages(language).provenance;
  const sourced: SourcedFigure[] = row.figure
    ? [{ label: figureLabel(row.figure, language), figure: row.figure }]
    : [];
  cells.forEach((cell, index) => {
    const label = components[index]?.name[language];
    if (cell.figure && label) sourced.push({ label, figure: cell.figure });
  });
  if (row.change.kind === "open" && (row.change.value || row.change.rank)) {
    const before = archive.figure(indicator.code, row.change.since, unitSet, row.province.slug);
    if (before) sourced.push({ label: words.before(row.change.since), figure: before });
  }
  return {
    ...row,
    history: series(archive, indicator.code, unitSet, row.province.slug)
      .filter((point) => point.year <= year)
      .slice(-historyLength),
    components: cells,
    note: sourceNote(archive, sourced),
    disputed: row.figure !== null && disagreementsOf(archive, row.figure).length > 0,
    close: closePlacesOf(archive, row, found),
  };
}

function closePlacesOf(archive: Archive, row: Standing, found: Edition): ClosePlaces | null {
  const { indicator, year, unitSet } = found;
  const around = stability(archive, indicator.code, year, unitSet, row.province.slug);
  const band = bandAround(around, row.rank);
  if (around?.kind !== "counted" || band === null) return null;
  const { change } = row;
  const places = change.kind === "open" ? (change.rank?.places ?? 0) : 0;
  return {
    from: band.fromPlace,
    to: band.toPlace,
    smallMove: isSmallMove(around, places),
  };
}

/** "điểm, hạng": which parts the figure holds. */
export function figureLabel(figure: Figure, language: Language): string {
  const words = messages(language).provenance;
  return [figure.printed !== null && words.score, figure.rank !== null && words.rank]
    .filter(Boolean)
    .join(", ");
}

function componentCell(
  archive: Archive,
  component: Indicator,
  parent: Edition,
  province: string,
): ComponentCell {
  const { year, unitSet } = parent;
  const found = edition(archive, component.code, year, unitSet);
  const figure = found?.figures.get(province) ?? null;
  const rank = found ? rankOf(found, province) : null;
  const printed = rank !== null && rank.kind !== "counted";
  return {
    figure,
    rank: printed ? rank : null,
    change: printed ? changeOf(archive, component.code, year, unitSet, province) : null,
    missing: figure ? null : missingReason(archive, component.code, year, unitSet, province),
  };
}
