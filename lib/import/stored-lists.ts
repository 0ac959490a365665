import type Database from "better-sqlite3";
import type { RawRow } from "@/lib/import/read-csv";
import { type TableName, tables } from "@/lib/import/tables";

type Cells = Readonly<Record<string, string>>;

interface StoredList {
  /** What follows FROM. */
  readonly from?: string;
  /** Columns of the file that are not columns of the table by the same name. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly order: string;
}

const inCatalogue = (list: string) =>
  `${list.replaceAll("-", "_")} AS list JOIN indicators ON indicators.code = list.indicator`;

/** How each list is read back from the store; the order is the one in which it is written to a file. */
const storedLists: Readonly<Record<TableName, StoredList>> = {
  "unit-sets": { order: "list.id DESC" },
  regions: { order: 'list.unit_set DESC, list."order"' },
  provinces: {
    columns: {
      aliases: `(SELECT group_concat(alias, '|' ORDER BY position) FROM province_aliases
        WHERE unit_set = list.unit_set AND province = list.slug)`,
    },
    order: "list.unit_set DESC, list.code IS NULL, list.code, list.slug",
  },
  successions: { order: 'list.from_set DESC, list."from", list.to_set, list."to", list.effective' },
  tiles: { order: 'list.unit_set DESC, list.row, list."column"' },
  borders: { order: "list.unit_set DESC, list.a, list.b" },
  sources: { order: "list.key" },
  indicators: { order: 'list."order"' },
  "indicator-names": {
    from: "indicator_names AS list JOIN indicators ON indicators.code = list.code",
    order: 'indicators."order", list.from_year',
  },
  releases: { from: inCatalogue("releases"), order: 'indicators."order", list.year' },
  breaks: { from: inCatalogue("breaks"), order: 'indicators."order", list.year' },
  figures: {
    from: inCatalogue("figures"),
    columns: { value: "list.printed" },
    order:
      'indicators."order", list.year, list.unit_set DESC, list.province, list.period_from, list.period_to',
  },
  gaps: { order: "list.id" },
  averages: { columns: { value: "list.printed" }, order: "list.id" },
  "regional-ranks": {
    from: inCatalogue("regional-ranks"),
    order: 'indicators."order", list.year, list.unit_set DESC, list.province',
  },
  disagreements: { order: "list.id" },
  targets: {
    from: inCatalogue("targets"),
    order: 'list.unit_set DESC, list.province, indicators."order", list.kind, list.by_year',
  },
  corrections: {
    order:
      "list.at, list.indicator, list.year, list.unit_set DESC, list.province, list.period_from, list.period_to",
  },
};

/**
 * The rows of a list as the cells of its file, one after the other, in the order of the file.
 * `where` narrows them by columns of the table, such as { indicator: "papi" }.
 */
export function* storedCells(
  database: Database.Database,
  name: TableName,
  where: Readonly<Record<string, string | number>> = {},
): Generator<Cells> {
  const { from = `${name.replaceAll("-", "_")} AS list`, columns = {}, order } = storedLists[name];
  const names = [...tables[name].columns, ...tables[name].optionalColumns];
  const selected = names.map(
    (column) => `CAST(${columns[column] ?? `list."${column}"`} AS TEXT) AS "${column}"`,
  );
  const conditions = Object.keys(where).map((column) => `list."${column}" = @${column}`);
  const filter = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
  const rows = database
    .prepare<unknown[], Record<string, string | null>>(
      `SELECT ${selected.join(", ")} FROM ${from} ${filter} ORDER BY ${order}`,
    )
    .iterate(where);
  for (const row of rows) {
    for (const column of names) row[column] = withoutPoint(row[column] ?? "", column);
    yield row as Cells;
  }
}

const reals = new Set(["scale_min", "scale_max", "max_points", "area_km2", "target"]);

/** SQLite prints a whole REAL as "30.0". */
function withoutPoint(text: string, column: string): string {
  return reals.has(column) ? text.replace(/\.0$/, "") : text;
}

/** The rows of a list as if they had been read from its file; the number of a row is its position. */
export function storedRows(
  database: Database.Database,
  name: TableName,
  where: Readonly<Record<string, string | number>> = {},
): RawRow[] {
  const rows: RawRow[] = [];
  for (const cells of storedCells(database, name, where))
    rows.push({ file: `${name}.csv`, row: rows.length + 2, cells });
  return rows;
}
