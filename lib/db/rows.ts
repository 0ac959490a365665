import type { Lists } from "@/lib/db/dataset";
import type { Correction } from "@/lib/figures/correction";
import type { Figure } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { searchKey } from "@/lib/provinces/search-key";

type Cell = string | number | null;

/** A row as it is written: column name to value. */
export type Row = Readonly<Record<string, Cell>>;

/** The columns <stem>_vi and <stem>_en; both null where there is no text. */
function bilingual(stem: string, text: Text | null): Row {
  return { [`${stem}_vi`]: text?.vi ?? null, [`${stem}_en`]: text?.en ?? null };
}

function provinceTables(data: Lists) {
  return {
    unit_sets: data.unitSets.map((set) => ({
      id: set.id,
      ...bilingual("name", set.name),
      valid_from: set.validFrom,
      valid_to: set.validTo,
      units: set.units,
    })),
    regions: data.regions.map((region) => ({
      unit_set: region.unitSet,
      slug: region.slug,
      ...bilingual("name", region.name),
      order: region.order,
      units: region.units,
    })),
    provinces: data.provinces.map((province) => ({
      unit_set: province.unitSet,
      slug: province.slug,
      code: province.code,
      ...bilingual("name", province.name),
      search_key: searchKey(province.name.vi),
      kind: province.kind,
      region: province.region,
      ...bilingual("seat", province.seat),
      area_km2: province.areaKm2,
      valid_from: province.validFrom,
      valid_to: province.validTo,
      ...bilingual("note", province.note),
    })),
    province_aliases: data.provinces.flatMap((province) =>
      province.aliases.map((alias, index) => ({
        unit_set: province.unitSet,
        province: province.slug,
        alias,
        search_key: searchKey(alias),
        position: index + 1,
      })),
    ),
    successions: data.successions.map((succession) => ({
      from_set: succession.fromSet,
      from: succession.from,
      to_set: succession.toSet,
      to: succession.to,
      effective: succession.effective,
      change: succession.change,
      ...bilingual("extent", succession.extent),
      ...bilingual("legal_basis", succession.legalBasis),
    })),
    tiles: data.tiles.map((tile) => ({
      unit_set: tile.unitSet,
      slug: tile.slug,
      row: tile.row,
      column: tile.column,
      kind: tile.kind,
      province: tile.kind === "unit" ? tile.slug : null,
    })),
    borders: data.borders.map((border) => ({ unit_set: border.unitSet, a: border.a, b: border.b })),
  };
}

function indicatorTables(data: Lists) {
  return {
    sources: data.sources.map((source) => ({
      key: source.key,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
      kind: source.kind,
      ...bilingual("note", source.note),
    })),
    indicators: data.indicators.map((indicator) => ({
      code: indicator.code,
      parent: indicator.parent,
      ...bilingual("name", indicator.name),
      ...bilingual("short", indicator.short),
      ...bilingual("publisher", indicator.publisher),
      unit: indicator.unit,
      scale_min: indicator.scaleMin,
      scale_max: indicator.scaleMax,
      max_points: indicator.maxPoints,
      higher_is_better: indicator.higherIsBetter ? 1 : 0,
      decimals: indicator.decimals,
      rank_policy: indicator.rankPolicy,
      first_year: indicator.firstYear,
      last_year: indicator.lastYear,
      ...bilingual("description", indicator.description),
      official_url: indicator.officialUrl,
      order: indicator.order,
    })),
    indicator_names: data.indicatorNames.map((name) => ({
      code: name.code,
      from_year: name.fromYear,
      to_year: name.toYear,
      ...bilingual("name", name.name),
    })),
    releases: data.releases.map((release) => ({
      indicator: release.indicator,
      year: release.year,
      announced: release.announced,
      document: release.document,
      source: release.source,
    })),
    breaks: data.breaks.map((entry) => ({
      indicator: entry.indicator,
      year: entry.year,
      severity: entry.severity,
      ...bilingual("reason", entry.reason),
      source: entry.source,
    })),
  };
}

/** A figure as it is written. */
export function figureRow(figure: Figure): Row {
  return {
    indicator: figure.indicator,
    year: figure.year,
    unit_set: figure.unitSet,
    province: figure.province,
    printed: figure.printed,
    value: figure.value,
    rank: figure.rank,
    of: figure.of,
    status: figure.status,
    derived: figure.derived.join("+"),
    source: figure.source,
    ...bilingual("note", figure.note),
    numerator: figure.numerator,
    denominator: figure.denominator,
    period_from: figure.periodFrom ?? "",
    period_to: figure.periodTo ?? "",
  };
}

/** A correction as it is written. */
export function correctionRow(correction: Correction): Row {
  return {
    at: correction.at,
    indicator: correction.indicator,
    year: correction.year,
    unit_set: correction.unitSet,
    province: correction.province,
    period_from: correction.periodFrom ?? "",
    period_to: correction.periodTo ?? "",
    kind: correction.kind,
    old_value: correction.old.printed,
    old_rank: correction.old.rank,
    old_of: correction.old.of,
    old_status: correction.old.status,
    old_source: correction.old.source,
    new_value: correction.new?.printed ?? null,
    new_rank: correction.new?.rank ?? null,
    new_of: correction.new?.of ?? null,
    new_status: correction.new?.status ?? null,
    new_source: correction.new?.source ?? null,
    ...bilingual("reason", correction.reason),
  };
}

function editionTables(data: Lists) {
  return {
    gaps: data.gaps.map((gap, index) => ({
      id: index + 1,
      indicator: gap.indicator,
      year: gap.year,
      unit_set: gap.unitSet,
      province: gap.province,
      reason: gap.reason,
      ...bilingual("text", gap.text),
      source: gap.source,
    })),
    averages: data.averages.map((average, index) => ({
      id: index + 1,
      indicator: average.indicator,
      year: average.year,
      unit_set: average.unitSet,
      region: average.region,
      printed: average.printed,
      value: average.value,
      rank: average.rank,
      of: average.of,
      source: average.source,
      ...bilingual("note", average.note),
    })),
    regional_ranks: data.regionalRanks.map((entry) => ({
      indicator: entry.indicator,
      year: entry.year,
      unit_set: entry.unitSet,
      region: entry.region,
      province: entry.province,
      rank: entry.rank,
      of: entry.of,
      source: entry.source,
    })),
    disagreements: data.disagreements.map((entry, index) => ({
      id: index + 1,
      indicator: entry.indicator,
      year: entry.year,
      unit_set: entry.unitSet,
      province: entry.province,
      field: entry.field,
      kept: entry.kept,
      kept_source: entry.keptSource,
      other: entry.other,
      other_source: entry.otherSource,
      ...bilingual("note", entry.note),
    })),
    targets: data.targets.map((target) => ({
      unit_set: target.unitSet,
      province: target.province,
      indicator: target.indicator,
      kind: target.kind,
      target: target.target,
      by_year: target.byYear,
      source: target.source,
      quote: target.quote,
    })),
  };
}

/** The rows of every table but those of figures and corrections, by table. */
export function listRows(data: Lists): Readonly<Record<string, readonly Row[]>> {
  return { ...provinceTables(data), ...indicatorTables(data), ...editionTables(data) };
}
