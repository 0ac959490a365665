import type { Figure, Source, Target, UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province, Region, Succession } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { PredecessorsView } from "@/lib/rankings/predecessor-view";
import { type SourceNote, sourceNote } from "@/lib/rankings/source-note";
import type { VoicesView } from "@/lib/rankings/voices-view";
import { indexSection } from "./index-section";
import { provincePredecessors } from "./province-predecessors";
import { provinceVoices } from "./province-voices";
import { figureLabel } from "./ranking";

export interface RateRow {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly note: SourceNote | null;
}

/** A target with the newest figure that tells how far it is. */
export interface TargetRow {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly source: Source | undefined;
  readonly now: {
    readonly year: number;
    readonly figure: Figure | null;
    readonly section: IndexSection | null;
  } | null;
}

export interface Relative {
  readonly succession: Succession;
  readonly province: Province;
}

export interface ProvinceView {
  readonly province: Province;
  readonly region: Region | null;
  readonly predecessors: readonly Relative[];
  readonly successors: readonly Relative[];
  /** Changes of border or status that left the unit itself in place. */
  readonly events: readonly Succession[];
  readonly sections: readonly IndexSection[];
  readonly rates: readonly RateRow[];
  readonly targets: readonly TargetRow[];
  /** All indices by percentile, grouped by who speaks. */
  readonly voices: VoicesView | null;
  /** For units of the 34: what their predecessors had. */
  readonly ledger: PredecessorsView | null;
}

/** Everything on a province's page; null for an unknown unit. */
export function provinceView(
  archive: Archive,
  unitSet: UnitSetId,
  slug: string,
  language: Language,
): ProvinceView | null {
  const province = archive.province(unitSet, slug);
  if (!province) return null;
  return archive.memo(`province/${unitSet}/${slug}/${language}`, () => {
    const { successions } = archive.snapshot;
    const merges = successions.filter(
      (item) => item.change === "merge" || item.change === "same-unit",
    );
    const predecessors = merges
      .filter((item) => item.toSet === unitSet && item.to === slug)
      .flatMap((succession) => relative(archive, succession, succession.fromSet, succession.from));
    const sections = rankedIndices(archive).flatMap(
      (item) => indexSection(archive, item.code, province, language) ?? [],
    );
    return {
      province,
      region: archive.region(unitSet, province.region) ?? null,
      predecessors,
      successors: merges
        .filter((item) => item.fromSet === unitSet && item.from === slug)
        .flatMap((succession) => relative(archive, succession, succession.toSet, succession.to)),
      events: successions.filter(
        (item) =>
          (item.change === "boundary" || item.change === "status") &&
          item.fromSet === unitSet &&
          item.from === slug,
      ),
      sections: sections.filter((section) => section.shown !== null || section.latest.year >= 2020),
      rates: rateRows(archive, province, language),
      targets: targetRows(archive, province, sections),
      voices: provinceVoices(archive, province, language),
      ledger: provincePredecessors(archive, province, language),
    };
  });
}

/** The indices that a place may be shown for, in catalogue order. */
export function rankedIndices(archive: Archive): readonly Indicator[] {
  return archive.snapshot.indicators.filter(
    (item) => item.parent === null && item.rankPolicy !== "none",
  );
}

function relative(
  archive: Archive,
  succession: Succession,
  unitSet: UnitSetId,
  slug: string,
): Relative[] {
  const province = archive.province(unitSet, slug);
  return province ? [{ succession, province }] : [];
}

function rateRows(archive: Archive, province: Province, language: Language): RateRow[] {
  return archive
    .figuresOf(province.unitSet, province.slug)
    .flatMap((figure) => {
      const indicator = archive.indicator(figure.indicator);
      if (!indicator || archive.root(indicator.code)?.rankPolicy !== "none") return [];
      return {
        indicator,
        figure,
        note: sourceNote(archive, [{ label: figureLabel(figure, language), figure }]),
      };
    })
    .sort((a, b) => a.indicator.order - b.indicator.order || b.figure.year - a.figure.year);
}

function targetRows(
  archive: Archive,
  province: Province,
  sections: readonly IndexSection[],
): TargetRow[] {
  return archive.snapshot.targets
    .filter((item) => item.unitSet === province.unitSet && item.province === province.slug)
    .flatMap((target) => {
      const indicator = archive.indicator(target.indicator);
      if (!indicator) return [];
      const section = sections.find((item) => item.indicator.code === target.indicator) ?? null;
      const newest = archive
        .figuresOf(province.unitSet, province.slug)
        .filter((item) => item.indicator === target.indicator && item[target.kind] !== null)
        .at(-1);
      const ranked = section?.history.find((row) => row.standing.rank !== null);
      const year = target.kind === "rank" ? ranked?.year : newest?.year;
      return {
        target,
        indicator,
        source: archive.source(target.source),
        now: year === undefined ? null : { year, figure: newest ?? null, section },
      };
    });
}
