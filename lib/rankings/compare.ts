import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Break, Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { comparability } from "./comparability";
import { compareDecimals } from "./decimal";
import { type Edition, edition } from "./edition";
import type { MissingReason } from "./missing";
import { type Percentile, percentileIn } from "./percentiles";
import { type Rank, rankOf, sameKind } from "./rank";
import { missingIn } from "./standing";

/** One of the compared provinces in one edition. */
export interface CompareCell {
  readonly province: Province;
  readonly figure: Figure | null;
  readonly rank: Rank | null;
  /** Null where no usable place is here. */
  readonly percentile: Percentile | null;
  /** Why there is neither a score nor a place; null when there is one. */
  readonly missing: MissingReason | null;
}

/** The provinces that are best in a row, and what they were compared by. */
export interface Best {
  readonly by: "place" | "score";
  readonly slugs: readonly string[];
}

/** The compared provinces in one edition of an index or component, in the order they were chosen. */
export interface CompareRow {
  readonly indicator: Indicator;
  readonly year: number;
  readonly cells: readonly CompareCell[];
  /** How many of them have a score or a place. */
  readonly held: number;
  /** Null when fewer than two may be compared with each other. */
  readonly best: Best | null;
}

/** A row of the history of an index. */
export interface CompareYear extends CompareRow {
  /** What forbids a comparison with the row before. */
  readonly breaks: readonly Break[];
}

/** The provinces in one edition; null for an unknown index. */
export function compareRow(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  provinces: readonly Province[],
): CompareRow | null {
  const found = edition(archive, code, year, unitSet);
  if (!found) return null;
  const cells = provinces.map((province) => cellOf(archive, found, province));
  return {
    indicator: found.indicator,
    year,
    cells,
    held: cells.filter(isHeld).length,
    best: bestOf(cells, found.indicator.higherIsBetter),
  };
}

/**
 * The newest of the editions that hold most of the provinces: of all of them where there is such a one.
 * Null when no edition has a figure of any.
 */
export function commonEdition(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
  provinces: readonly Province[],
): number | null {
  let newest: { readonly year: number; readonly held: number } | null = null;
  for (const year of archive.editionYears(code, unitSet)) {
    const held = compareRow(archive, code, year, unitSet, provinces)?.held ?? 0;
    if (held > 0 && held >= (newest?.held ?? 0)) newest = { year, held };
  }
  return newest?.year ?? null;
}

/** Every edition with a figure of any of the provinces, newest first. */
export function compareYears(
  archive: Archive,
  code: string,
  unitSet: UnitSetId,
  provinces: readonly Province[],
): CompareYear[] {
  const rows = archive
    .editionYears(code, unitSet)
    .flatMap((year) => compareRow(archive, code, year, unitSet, provinces) ?? [])
    .filter((row) => row.held > 0);
  return rows
    .map((row, index) => {
      const before = rows[index - 1];
      const { breaks } = before
        ? comparability(archive, code, before.year, row.year)
        : { breaks: [] };
      return { ...row, breaks };
    })
    .toReversed();
}

/**
 * The best of a row: by place where all that are here have places of one kind, else by score where all
 * have one that the publisher gave. A province's own figure is never set against the publisher's.
 */
export function bestOf(cells: readonly CompareCell[], higherIsBetter: boolean): Best | null {
  const held = cells.filter(isHeld);
  if (held.length < 2) return null;
  return bestPlace(held) ?? bestScore(held, higherIsBetter);
}

function bestPlace(held: readonly CompareCell[]): Best | null {
  const ranks = held.flatMap(({ rank }) => rank ?? []);
  const [first] = ranks;
  if (!first || ranks.length < held.length) return null;
  if (!ranks.every((rank) => sameKind(rank, first))) return null;
  const place = Math.min(...ranks.map((rank) => rank.place));
  const slugs = held.flatMap(({ rank, province }) => (rank?.place === place ? province.slug : []));
  return { by: "place", slugs };
}

function bestScore(held: readonly CompareCell[], higherIsBetter: boolean): Best | null {
  const scored = held.flatMap(({ figure, province }) =>
    figure?.printed == null || figure.status === "self-reported"
      ? []
      : { slug: province.slug, printed: figure.printed },
  );
  if (scored.length < held.length) return null;
  const direction = higherIsBetter ? -1 : 1;
  const sorted = scored.toSorted((a, b) => direction * compareDecimals(a.printed, b.printed));
  const top = sorted[0]?.printed ?? "0";
  const slugs = scored.flatMap(({ slug, printed }) =>
    compareDecimals(printed, top) === 0 ? slug : [],
  );
  return { by: "score", slugs };
}

function isHeld({ figure, rank }: CompareCell): boolean {
  return figure !== null || rank !== null;
}

function cellOf(archive: Archive, found: Edition, province: Province): CompareCell {
  const { slug } = province;
  const figure = found.figures.get(slug) ?? null;
  const rank = rankOf(found, slug);
  const held = figure !== null || rank !== null;
  return {
    province,
    figure,
    rank,
    percentile: percentileIn(found, slug),
    missing: held ? null : absence(archive, found, slug),
  };
}

function absence(archive: Archive, found: Edition, slug: string): MissingReason {
  if (found.roster.some((item) => item.slug === slug)) return missingIn(archive, found, slug);
  const text = {
    vi: "Năm đó tỉnh này không còn là một đơn vị",
    en: "The province was no longer a unit in that year",
  };
  return { code: "not-in-edition", text, source: null, own: true };
}
