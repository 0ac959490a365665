/** The lists that a folder of figures is made of. */
export const tableNames = [
  "unit-sets",
  "regions",
  "provinces",
  "successions",
  "tiles",
  "borders",
  "sources",
  "indicators",
  "indicator-names",
  "releases",
  "breaks",
  "figures",
  "gaps",
  "averages",
  "regional-ranks",
  "disagreements",
  "targets",
  "corrections",
] as const;

export type TableName = (typeof tableNames)[number];

/** The cells of `columns` name a row of another list by its key; an empty last cell names none. */
export interface Reference {
  readonly columns: readonly string[];
  readonly to: TableName;
}

export interface TableShape {
  readonly columns: readonly string[];
  /** Columns that a file may leave out; they count as empty. */
  readonly optionalColumns: readonly string[];
  /** Columns that no two rows share. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

const indicator: Reference = { columns: ["indicator"], to: "indicators" };
const source: Reference = { columns: ["source"], to: "sources" };
const unitSet: Reference = { columns: ["unit_set"], to: "unit-sets" };
const province: Reference = { columns: ["unit_set", "province"], to: "provinces" };
const region: Reference = { columns: ["unit_set", "region"], to: "regions" };

function shape(
  columns: string,
  key: string,
  references: readonly Reference[] = [],
  optionalColumns = "",
): TableShape {
  return {
    columns: columns.split(" "),
    key: key.split(" "),
    references,
    optionalColumns: optionalColumns === "" ? [] : optionalColumns.split(" "),
  };
}

/** What each list looks like in its file. The data dictionary in docs/ says what the columns mean. */
export const tables: Readonly<Record<TableName, TableShape>> = {
  "unit-sets": shape("id name_vi name_en valid_from valid_to units", "id"),
  regions: shape("unit_set slug name_vi name_en order units", "unit_set slug", [unitSet]),
  provinces: shape(
    "unit_set slug code name_vi name_en kind region seat_vi seat_en area_km2 valid_from valid_to aliases note_vi note_en",
    "unit_set slug",
    [unitSet, region],
  ),
  successions: shape(
    "from_set from to_set to effective change extent_vi extent_en legal_basis_vi legal_basis_en",
    "from_set from to_set to effective",
    [
      { columns: ["from_set", "from"], to: "provinces" },
      { columns: ["to_set", "to"], to: "provinces" },
    ],
  ),
  tiles: shape("unit_set slug row column kind", "unit_set slug", [unitSet]),
  borders: shape("unit_set a b", "unit_set a b", [
    { columns: ["unit_set", "a"], to: "provinces" },
    { columns: ["unit_set", "b"], to: "provinces" },
  ]),
  sources: shape("key title publisher url published kind note_vi note_en", "key"),
  indicators: shape(
    "code parent name_vi name_en short_vi short_en publisher_vi publisher_en unit scale_min scale_max max_points higher_is_better decimals rank_policy first_year last_year description_vi description_en official_url",
    "code",
    [{ columns: ["parent"], to: "indicators" }],
  ),
  "indicator-names": shape("code from_year to_year name_vi name_en", "code from_year", [
    { columns: ["code"], to: "indicators" },
  ]),
  releases: shape("indicator year announced document source", "indicator year", [
    indicator,
    source,
  ]),
  breaks: shape("indicator year severity reason_vi reason_en source", "indicator year", [
    indicator,
    source,
  ]),
  figures: shape(
    "indicator year unit_set province value rank of status derived source note_vi note_en",
    "indicator year unit_set province period_from period_to",
    [indicator, unitSet, province, source],
    "numerator denominator period_from period_to",
  ),
  gaps: shape(
    "indicator year unit_set province reason text_vi text_en source",
    "indicator year unit_set province",
    [indicator, unitSet, province, source],
  ),
  averages: shape(
    "indicator year unit_set region value rank of source note_vi note_en",
    "indicator year unit_set region",
    [indicator, unitSet, region, source],
  ),
  "regional-ranks": shape(
    "indicator year unit_set region province rank of source",
    "indicator year unit_set province",
    [indicator, unitSet, region, province, source],
  ),
  disagreements: shape(
    "indicator year unit_set province field kept kept_source other other_source note_vi note_en",
    "indicator year unit_set province field other other_source",
    [
      indicator,
      unitSet,
      province,
      { columns: ["kept_source"], to: "sources" },
      { columns: ["other_source"], to: "sources" },
    ],
  ),
  corrections: shape(
    "at indicator year unit_set province period_from period_to kind old_value old_rank old_of old_status old_source new_value new_rank new_of new_status new_source reason_vi reason_en",
    "indicator year unit_set province period_from period_to at",
  ),
  targets: shape(
    "unit_set province indicator kind target by_year source quote",
    "unit_set province indicator kind by_year",
    [indicator, unitSet, province, source],
  ),
};

/** The list that a file belongs to; null where the folder should not have the file. */
export function tableOf(file: string): TableName | null {
  if (/^figures\/[a-z0-9-]+\.csv$/.test(file)) return "figures";
  return tableNames.find((name) => name !== "figures" && file === `${name}.csv`) ?? null;
}
