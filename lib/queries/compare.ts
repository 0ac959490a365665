import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import {
  type CompareCell,
  type CompareRow,
  commonEdition,
  compareRow,
  compareYears,
} from "@/lib/rankings/compare";
import type {
  CompareDetail,
  CompareGroup,
  CompareState,
  CompareView,
  CompareVoice,
  Comparison,
} from "@/lib/rankings/compare-view";
import { indicatorName } from "@/lib/rankings/indicator-name";
import { percentiles } from "@/lib/rankings/percentiles";
import { series } from "@/lib/rankings/series";
import { type SourceNote, sourceNote } from "@/lib/rankings/source-note";
import { leaderGroups, mergerGroups, provinceGroups } from "./compare-groups";
import { compareYearsOf, type ParsedComparison, relativesOf, unitsOf } from "./compare-state";
import { rankedIndices } from "./province";
import { figureLabel } from "./ranking";
import { addressSet } from "./resolve-address";

/** Everything on the page of a comparison; with fewer than two provinces only what may be chosen. */
export function compareView(
  archive: Archive,
  { state, refusals }: Pick<ParsedComparison, "state" | "refusals">,
  language: Language,
): CompareView {
  const { unitSet, provinces } = state;
  const comparison = provinces.length < 2 ? null : compared(archive, state, language);
  const indicator = comparison?.detail?.indicator ?? chosenIndicator(archive, state);
  return {
    state,
    refusals,
    groups: groupsOf(archive, state, indicator),
    comparison,
    choices: {
      indicators: rankedIndices(archive).filter(
        (item) => archive.editionYears(item.code, unitSet).length > 0,
      ),
      years: compareYearsOf(archive, unitSet),
      provinces: unitsOf(archive, unitSet),
    },
    otherSet: [...new Set(provinces.flatMap((item) => relativesOf(archive, item)))],
  };
}

function groupsOf(
  archive: Archive,
  { provinces, unitSet }: CompareState,
  indicator: Indicator | null,
): readonly CompareGroup[] {
  const [province] = provinces;
  if (province) return provinceGroups(archive, province, indicator);
  return [...leaderGroups(archive, unitSet), ...mergerGroups(archive)];
}

function compared(archive: Archive, state: CompareState, language: Language): Comparison {
  const voices = voicesOf(archive, state, language);
  const shown = voices.flatMap(({ rows }) => rows);
  const indicator = chosenIndicator(archive, state);
  return {
    voices,
    without: rankedIndices(archive).filter(
      ({ code }) => !shown.some((row) => row.indicator.code === code),
    ),
    detail: indicator && detailOf(archive, indicator, state, language),
  };
}

/** The index asked for; else the first of which an edition holds all the provinces, or the most of them. */
function chosenIndicator(archive: Archive, state: CompareState): Indicator | null {
  if (state.indicator !== null) return archive.indicator(state.indicator) ?? null;
  const candidates = rankedIndices(archive).flatMap((indicator) => {
    const row = rowOf(archive, indicator, { ...state, year: null });
    return row ? { indicator, held: row.held } : [];
  });
  const most = Math.max(...candidates.map(({ held }) => held));
  return candidates.find(({ held }) => held === most)?.indicator ?? null;
}

function rowOf(archive: Archive, { code }: Indicator, state: CompareState): CompareRow | null {
  const { unitSet, provinces } = state;
  const year = state.year ?? commonEdition(archive, code, unitSet, provinces);
  if (year === null || !archive.editionYears(code, unitSet).includes(year)) return null;
  const row = compareRow(archive, code, year, unitSet, provinces);
  return row && row.held > 0 ? row : null;
}

/** The indices by who speaks in them; rates are left out, because their periods differ. */
function voicesOf(archive: Archive, state: CompareState, language: Language): CompareVoice[] {
  const { unitSet, provinces } = state;
  const groups = percentiles(archive, unitSet, provinces[0]?.slug ?? "")?.groups ?? [];
  return groups
    .map(({ voice, rows }) => ({
      voice,
      rows: rows
        .filter(({ indicator }) => indicator.rankPolicy !== "none")
        .flatMap(({ indicator, newestEdition }) => {
          const row = rowOf(archive, indicator, state);
          if (!row || newestEdition === null) return [];
          return {
            ...row,
            newestEdition,
            addressSet: addressSet(archive, indicator.code, row.year, unitSet),
            note: noteOf(archive, row.cells, language),
          };
        }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function detailOf(
  archive: Archive,
  indicator: Indicator,
  state: CompareState,
  language: Language,
): CompareDetail {
  const { unitSet, provinces } = state;
  const { code } = indicator;
  return {
    indicator,
    years: compareYears(archive, code, unitSet, provinces).map((row) => ({
      ...row,
      note: noteOf(archive, row.cells, language),
      addressSet: addressSet(archive, code, row.year, unitSet),
    })),
    series: provinces.map((province) => ({
      province,
      points: series(archive, code, unitSet, province.slug),
    })),
    components: componentsOf(archive, indicator, state, language),
  };
}

/** The components in the chosen edition where they are there, else in the newest that holds most provinces. */
function componentsOf(
  archive: Archive,
  indicator: Indicator,
  state: CompareState,
  language: Language,
): CompareDetail["components"] {
  const { unitSet, provinces } = state;
  const editions = archive
    .editionYears(indicator.code, unitSet)
    .map((year) => {
      const rows = componentRows(archive, indicator, year, state);
      const held = provinces.filter((_, index) =>
        rows.some(({ cells }) => cells[index]?.missing === null),
      );
      return { year, rows, held: held.length };
    })
    .filter(({ held }) => held > 0);
  const most = Math.max(...editions.map(({ held }) => held));
  const found =
    editions.find(({ year }) => year === state.year) ??
    editions.findLast(({ held }) => held === most);
  if (!found) return null;
  const rows = found.rows.map((row) => ({ ...row, note: noteOf(archive, row.cells, language) }));
  return { year: found.year, rows };
}

function componentRows(
  archive: Archive,
  indicator: Indicator,
  year: number,
  { unitSet, provinces }: CompareState,
): CompareRow[] {
  return archive.components(indicator.code).flatMap((item) => {
    if (archive.figures(item.code, year, unitSet).length === 0) return [];
    const row = compareRow(archive, item.code, year, unitSet, provinces);
    if (!row || row.held === 0) return [];
    return { ...row, indicator: { ...item, name: indicatorName(archive, item, year) } };
  });
}

function noteOf(
  archive: Archive,
  cells: readonly CompareCell[],
  language: Language,
): SourceNote | null {
  return sourceNote(
    archive,
    cells.flatMap(({ province, figure }) =>
      figure
        ? { label: `${province.name[language]} (${figureLabel(figure, language)})`, figure }
        : [],
    ),
  );
}

/** All source notes that the page of a comparison can open. */
export function compareNotes(comparison: Comparison | null): (SourceNote | null)[] {
  if (!comparison) return [];
  const { voices, detail } = comparison;
  return [
    ...voices.flatMap(({ rows }) => rows.map((row) => row.note)),
    ...(detail?.years.map((row) => row.note) ?? []),
    ...(detail?.components?.rows.map((row) => row.note) ?? []),
  ];
}
