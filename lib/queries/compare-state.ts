import { type UnitSetId, unitSetIds } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { parameters } from "@/lib/i18n/routes";
import { matchProvince } from "@/lib/provinces/match-name";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import {
  type CompareState,
  compareQuery,
  defaultSet,
  mostProvinces,
  type Refusal,
} from "@/lib/rankings/compare-view";
import { rankedIndices } from "./province";
import type { Query } from "./table-state";

export interface ParsedComparison {
  readonly state: CompareState;
  readonly refusals: readonly Refusal[];
  /** Whether the address says the same in other words and should be written anew. */
  readonly untidy: boolean;
}

const longestName = 100;
/** Names beyond these are not looked at: no person types as many. */
const mostNames = 40;

/**
 * Reads a comparison from the address: slugs or names in any spelling, as a list or repeated. Each province
 * counts once; what cannot be taken is refused with its reason, and a bad index or year is left out.
 */
export function compareState(archive: Archive, query: Query, language: Language): ParsedComparison {
  const names = parameters[language];
  const unitSet = unitSetIds.find((id) => id === first(query[names.unitSet])) ?? defaultSet;
  const given = query[names.province];
  const found: Province[] = [];
  const refusals: Refusal[] = [];
  for (const typed of typedNames(given)) {
    const settled = settle(archive, unitSet, typed);
    if ("slug" in settled) found.push(settled);
    else refusals.push(settled);
  }
  const chosen = [...new Set(found)];
  const left = chosen.slice(mostProvinces);
  if (left.length > 0) refusals.push({ kind: "too-many", provinces: left });
  const code = first(query[names.indicator]).toLowerCase();
  const known = rankedIndices(archive).some((item) => item.code === code);
  const year = Number(first(query[names.year]));
  const state: CompareState = {
    unitSet,
    provinces: chosen.slice(0, mostProvinces),
    indicator: known ? code : null,
    year: compareYearsOf(archive, unitSet).includes(year) ? year : null,
  };
  const tidy = compareQuery(state);
  const untidy =
    refusals.length === 0 &&
    (["province", "unitSet", "indicator", "year"] as const).some(
      (name) => (query[names[name]] ?? "") !== (tidy[name] ?? ""),
    );
  return { state, refusals, untidy };
}

/** The years in which any ranked index has an edition of the unit set, newest first. */
export function compareYearsOf(archive: Archive, unitSet: UnitSetId): readonly number[] {
  return archive.memo(`compare-years/${unitSet}`, () => {
    const years = rankedIndices(archive).flatMap((item) =>
      archive.editionYears(item.code, unitSet),
    );
    return [...new Set(years)].sort((a, b) => b - a);
  });
}

/** All units of a set, also those that ended early; the same array every time. */
export function unitsOf(archive: Archive, unitSet: UnitSetId): readonly Province[] {
  return archive.memo(`units/${unitSet}`, () =>
    archive.snapshot.provinces.filter((item) => item.unitSet === unitSet),
  );
}

/** The units of the other set that a unit became, or came from; in the order of the record. */
export function relativesOf(archive: Archive, { unitSet, slug }: Province): Province[] {
  return archive.snapshot.successions
    .filter((item) => item.change === "merge" || item.change === "same-unit")
    .filter((item) => item.fromSet !== item.toSet)
    .flatMap((item) => {
      if (item.fromSet === unitSet && item.from === slug)
        return archive.province(item.toSet, item.to) ?? [];
      if (item.toSet === unitSet && item.to === slug)
        return archive.province(item.fromSet, item.from) ?? [];
      return [];
    });
}

function settle(archive: Archive, unitSet: UnitSetId, typed: string): Province | Refusal {
  const match = matchProvince(unitsOf(archive, unitSet), typed);
  if (match.kind === "found") return match.province;
  const other = matchProvince(unitsOf(archive, unitSet === "63" ? "34" : "63"), typed);
  if (other.kind === "found") {
    const { province } = other;
    return { kind: "other-set", typed, province, relatives: relativesOf(archive, province) };
  }
  if (match.kind === "ambiguous") {
    return { kind: "ambiguous", typed, candidates: match.candidates.slice(0, 5) };
  }
  return { kind: "unknown", typed, nearest: match.nearest };
}

function typedNames(given: Query[string]): string[] {
  const names = [given ?? []]
    .flat()
    .flatMap((text) => text.slice(0, longestName * mostNames).split(/[,;\n]/))
    .map((name) => name.trim().slice(0, longestName))
    .filter((name) => name !== "");
  return [...new Set(names)].slice(0, mostNames);
}

function first(given: Query[string]): string {
  return ([given ?? ""].flat()[0] ?? "").trim();
}
