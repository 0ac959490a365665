import type { Figure } from "@/lib/figures/figure";
import type { Break, Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { compareDecimals, difference } from "./decimal";
import { type Edition, edition } from "./edition";
import type { MissingReason } from "./missing";
import { type Rank, rankOf, sameKind } from "./rank";
import { series } from "./series";
import { missingIn } from "./standing";

/** One unit in one edition. */
export interface UnitCell {
  readonly province: Province;
  readonly figure: Figure | null;
  readonly rank: Rank | null;
  /** Why there is no score; null when there is one. */
  readonly missing: MissingReason | null;
}

/** The lowest and the highest score among the predecessors: no average is made of them. */
export interface ValueRange {
  readonly lowest: string;
  readonly highest: string;
  /** Exact highest less lowest. */
  readonly spread: string;
  readonly lowestOf: readonly Province[];
  readonly highestOf: readonly Province[];
  /** How many of the predecessors have a score. */
  readonly withScore: number;
}

/** Best and worst place among the predecessors, all of one kind. */
export interface PlaceRange {
  readonly best: Rank;
  readonly worst: Rank;
  readonly withPlace: number;
}

export interface PredecessorYear {
  readonly year: number;
  /** The break or caution between the edition before and this one. */
  readonly entry: Break | null;
  /** One for each predecessor, in the order of `predecessors`. */
  readonly cells: readonly UnitCell[];
  /** Null with fewer than two scores. */
  readonly values: ValueRange | null;
  /** Null with fewer than two places or places of different kinds. */
  readonly places: PlaceRange | null;
}

export interface PredecessorSeries {
  readonly indicator: Indicator;
  /** Editions of the 63 with a figure of a predecessor, newest first. */
  readonly years: readonly PredecessorYear[];
  /** Editions that the publisher gave for the new unit itself, newest first; empty when there is none. */
  readonly own: readonly { readonly year: number; readonly cell: UnitCell }[];
}

export interface PredecessorLedger {
  readonly province: Province;
  /** False where one old unit simply went on. */
  readonly merged: boolean;
  readonly predecessors: readonly Province[];
  readonly indices: readonly PredecessorSeries[];
}

/** What is known of a unit of the 34 from before it existed, and of itself; null for an unknown unit. */
export function predecessorLedger(archive: Archive, slug: string): PredecessorLedger | null {
  const province = archive.province("34", slug);
  if (!province) return null;
  const predecessors = archive.snapshot.successions
    .filter((item) => item.change === "merge" || item.change === "same-unit")
    .filter((item) => item.fromSet === "63" && item.toSet === "34" && item.to === slug)
    .flatMap((item) => archive.province("63", item.from) ?? []);
  const indices = archive.snapshot.indicators
    .filter((item) => item.parent === null && item.rankPolicy !== "none")
    .map((indicator) => ({
      indicator,
      years: predecessorYears(archive, indicator, predecessors),
      own: ownYears(archive, indicator, province),
    }))
    .filter(({ years, own }) => years.length > 0 || own.length > 0);
  return { province, merged: predecessors.length > 1, predecessors, indices };
}

function predecessorYears(
  archive: Archive,
  indicator: Indicator,
  predecessors: readonly Province[],
): PredecessorYear[] {
  const first = predecessors[0];
  if (!first) return [];
  return series(archive, indicator.code, "63", first.slug)
    .flatMap(({ year, entry }) => {
      const found = edition(archive, indicator.code, year, "63");
      if (!found) return [];
      const cells = predecessors.map((item) => cell(archive, found, item));
      const held = cells.some((item) => item.figure !== null || item.rank !== null);
      return held
        ? { year, entry, cells, values: valueRange(cells), places: placeRange(cells) }
        : [];
    })
    .toReversed();
}

function ownYears(archive: Archive, indicator: Indicator, province: Province) {
  return archive
    .editionYears(indicator.code, "34")
    .flatMap((year) => {
      const found = edition(archive, indicator.code, year, "34");
      return found ? { year, cell: cell(archive, found, province) } : [];
    })
    .toReversed();
}

function cell(archive: Archive, found: Edition, province: Province): UnitCell {
  const figure = found.figures.get(province.slug) ?? null;
  const scored = figure !== null && figure.printed !== null;
  return {
    province,
    figure,
    rank: rankOf(found, province.slug),
    missing: scored ? null : missingIn(archive, found, province.slug),
  };
}

function valueRange(cells: readonly UnitCell[]): ValueRange | null {
  const scored = cells
    .flatMap(({ province, figure }) =>
      figure?.printed == null ? [] : { province, printed: figure.printed },
    )
    .sort((a, b) => compareDecimals(a.printed, b.printed));
  const lowest = scored[0];
  const highest = scored.at(-1);
  if (!lowest || !highest || scored.length < 2) return null;
  const having = (printed: string) =>
    scored
      .filter((item) => compareDecimals(item.printed, printed) === 0)
      .map((item) => item.province);
  return {
    lowest: lowest.printed,
    highest: highest.printed,
    spread: difference(highest.printed, lowest.printed),
    lowestOf: having(lowest.printed),
    highestOf: having(highest.printed),
    withScore: scored.length,
  };
}

function placeRange(cells: readonly UnitCell[]): PlaceRange | null {
  const ranks = cells.flatMap(({ rank }) => rank ?? []).sort((a, b) => a.place - b.place);
  const best = ranks[0];
  const worst = ranks.at(-1);
  if (!best || !worst || ranks.length < 2) return null;
  if (!ranks.every((rank) => sameKind(rank, best))) return null;
  return { best, worst, withPlace: ranks.length };
}
