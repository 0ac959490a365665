import { rankPolicies } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";
import {
  bothLanguages,
  field,
  type PackageTable,
  packageTable,
  required,
  toIndicator,
  toSource,
} from "./resource";

type Snapshot = Archive["snapshot"];
type Row<List extends keyof Snapshot> = Snapshot[List] extends readonly (infer Item)[]
  ? Item
  : never;

/** Indicators and sources: what the other tables refer to. */
export function catalogueTables(snapshot: Snapshot): PackageTable[] {
  return [indicators(snapshot), indicatorNames(snapshot), breaks(snapshot), sources(snapshot)];
}

function indicators(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"indicators">>({
    name: "indicators",
    title: {
      vi: "Chỉ số, thành phần và tỷ lệ",
      en: "Indices, components and rates",
    },
    rows: snapshot.indicators,
    primaryKey: ["indicator"],
    foreignKeys: [{ fields: ["parent"], resource: "", references: ["indicator"] }],
    fields: [
      field("indicator", "string", (row) => row.code, required),
      field("parent", "string", (row) => row.parent),
      ...bothLanguages<Row<"indicators">>("name", (row) => row.name),
      ...bothLanguages<Row<"indicators">>("short", (row) => row.short),
      ...bothLanguages<Row<"indicators">>("publisher", (row) => row.publisher),
      // A sign alone would be taken for the beginning of a formula.
      field("unit", "string", (row) => (row.unit === "%" ? "percent" : row.unit), {
        ...required,
        values: ["percent", "points"],
      }),
      field("scaleMin", "number", (row) => row.scaleMin, required),
      field("scaleMax", "number", (row) => row.scaleMax, required),
      field("maxPoints", "number", (row) => row.maxPoints),
      field("higherIsBetter", "boolean", (row) => row.higherIsBetter, required),
      field("decimals", "integer", (row) => row.decimals, required),
      field("rankPolicy", "string", (row) => row.rankPolicy, {
        ...required,
        values: rankPolicies,
      }),
      field("firstYear", "year", (row) => row.firstYear, required),
      field("lastYear", "year", (row) => row.lastYear, required),
      ...bothLanguages<Row<"indicators">>("description", (row) => row.description),
      field("officialUrl", "string", (row) => row.officialUrl),
      field("order", "integer", (row) => row.order, required),
    ],
  });
}

function indicatorNames(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"indicatorNames">>({
    name: "indicator_names",
    title: { vi: "Tên của thành phần ở những năm khác", en: "Names of components in other years" },
    rows: snapshot.indicatorNames,
    primaryKey: ["indicator", "first_year"],
    foreignKeys: [toIndicator],
    fields: [
      field("indicator", "string", (row) => row.code, required),
      field("firstYear", "year", (row) => row.fromYear, required),
      field("lastYear", "year", (row) => row.toYear, required),
      ...bothLanguages<Row<"indicatorNames">>("name", (row) => row.name),
    ],
  });
}

function breaks(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"breaks">>({
    name: "breaks",
    title: { vi: "Các lần đổi phương pháp", en: "Changes of method" },
    rows: snapshot.breaks,
    primaryKey: ["indicator", "year"],
    foreignKeys: [toIndicator, toSource()],
    fields: [
      field("indicator", "string", (row) => row.indicator, required),
      field("year", "year", (row) => row.year, required),
      field("severity", "string", (row) => row.severity, {
        ...required,
        values: ["break", "caution"],
      }),
      ...bothLanguages<Row<"breaks">>("reason", (row) => row.reason),
      field("source", "string", (row) => row.source),
    ],
  });
}

function sources(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"sources">>({
    name: "sources",
    title: { vi: "Nguồn của mọi con số", en: "Sources of all figures" },
    rows: snapshot.sources,
    primaryKey: ["source"],
    fields: [
      field("source", "string", (row) => row.key, required),
      field("sourceTitle", "string", (row) => row.title, { ...required, name: "title" }),
      field("sourcePublisher", "string", (row) => row.publisher, {
        ...required,
        name: "publisher",
      }),
      field("sourceUrl", "string", (row) => row.url, { name: "url" }),
      field("sourceDate", "string", (row) => row.published, { name: "published" }),
      field("sourceKind", "string", (row) => row.kind, {
        ...required,
        name: "kind",
        values: ["official", "news", "report", "dataset"],
      }),
      ...bothLanguages<Row<"sources">>("note", (row) => row.note),
    ],
  });
}
