import { type UnitSetId, unitSetIds } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import {
  type CoverageCell,
  type CoverageRow,
  type CoverageView,
  type EmptyReason,
  emptyReasons,
  type Shade,
  type StoreCounts,
} from "@/lib/rankings/coverage-view";
import type { Coverage } from "@/lib/rankings/edition-row";
import { disagreementRows } from "./disagreement-rows";
import { coverageOf } from "./edition-history";
import { unitSetsOf } from "./resolve-address";

/** First year that the 34 provinces usually have editions of; those of earlier years were recomputed. */
const mergerYear = 2025;

/** What is held of each ranked index in each year, with the reason where nothing is. */
export function coverageMatrix(archive: Archive): CoverageView {
  return archive.memo("coverage-matrix", () => {
    const { snapshot } = archive;
    const lines = snapshot.indicators
      .filter((item) => item.parent === null && item.rankPolicy !== "none")
      .flatMap((indicator) =>
        (["63", "34"] as const)
          .map((unitSet) => ({
            indicator,
            unitSet,
            known: knownYears(archive, indicator, unitSet),
          }))
          .filter((line) => line.known.length > 0),
      );
    const known = lines.flatMap((line) => line.known);
    const first = Math.min(...lines.map((line) => line.indicator.firstYear));
    const years = range(first, Math.max(...known)).reverse();
    const rows = lines.map(
      ({ indicator, unitSet }): CoverageRow => ({
        indicator,
        unitSet,
        cells: joined(years.map((year) => cell(archive, indicator, unitSet, year))),
      }),
    );
    const occurring = new Set(
      rows
        .flatMap((row) => row.cells)
        .flatMap((item) => (item.kind === "empty" ? item.reason : [])),
    );
    return {
      years,
      rows,
      reasons: emptyReasons.filter((reason) => occurring.has(reason)),
      disagreements: disagreementRows(archive, () => true),
      counts: storeCounts(archive),
    };
  });
}

/** Years with figures, or with a reason for the absence of all of them. */
function knownYears(archive: Archive, { code }: Indicator, unitSet: UnitSetId): number[] {
  const recorded = archive.snapshot.gaps
    .filter((item) => item.indicator === code && item.unitSet === unitSet && item.province === null)
    .map((item) => item.year);
  return [...archive.editionYears(code, unitSet), ...recorded];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function cell(
  archive: Archive,
  indicator: Indicator,
  unitSet: UnitSetId,
  year: number,
): CoverageCell {
  const coverage = coverageOf(archive, indicator.code, year, unitSet);
  if (coverage) {
    const usual = unitSetsOf(archive, indicator.code, year)[0] === unitSet;
    return { kind: "held", year, usual, coverage, shade: shadeOf(coverage) };
  }
  const gap = archive.gaps(indicator.code, year, unitSet).find((item) => item.province === null);
  const reason = gap?.reason ?? plainReason(indicator, unitSet, year);
  return { kind: "empty", from: year, to: year, span: 1, reason, text: gap?.text ?? null };
}

function plainReason(indicator: Indicator, unitSet: UnitSetId, year: number): EmptyReason {
  if (year < indicator.firstYear) return "before-first";
  if (unitSet === "34" && year < mergerYear) return "before-merger";
  if (indicator.firstYear === indicator.lastYear) return "after-last";
  if (unitSet === "63" && year >= mergerYear) return "after-merger";
  return "not-recorded";
}

/** Share of the provinces of that year with a score or a place. */
export function shadeOf({ withFigure, all }: Pick<Coverage, "withFigure" | "all">): Shade {
  const limits = [all, (all * 2) / 3, all / 3, all / 10];
  const index = limits.findIndex((limit) => withFigure >= limit);
  return (index === -1 ? 5 : index + 1) as Shade;
}

/** Neighbouring years without an edition for the same reason become one cell. */
function joined(cells: readonly CoverageCell[]): CoverageCell[] {
  const result: CoverageCell[] = [];
  for (const item of cells) {
    const last = result.at(-1);
    const same =
      last?.kind === "empty" &&
      item.kind === "empty" &&
      last.reason === item.reason &&
      last.text?.vi === item.text?.vi;
    if (same) result[result.length - 1] = { ...last, from: item.from, span: last.span + item.span };
    else result.push(item);
  }
  return result;
}

function storeCounts({ snapshot }: Archive): StoreCounts {
  return {
    figures: snapshot.figures.length,
    averages: snapshot.averages.length,
    regionalRanks: snapshot.regionalRanks.length,
    indicators: snapshot.indicators.length,
    indicatorNames: snapshot.indicatorNames.length,
    releases: snapshot.releases.length,
    breaks: snapshot.breaks.length,
    gaps: snapshot.gaps.length,
    disagreements: snapshot.disagreements.length,
    corrections: snapshot.corrections.length,
    targets: snapshot.targets.length,
    sources: snapshot.sources.length,
    provinces: snapshot.provinces.length,
    successions: snapshot.successions.length,
    regions: snapshot.regions.length,
    tiles: snapshot.tiles.length,
    borders: snapshot.borders.length,
    unitSets: unitSetIds.length,
  };
}
