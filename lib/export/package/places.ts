import { unitSetIds } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import {
  bothLanguages,
  field,
  type PackageTable,
  packageTable,
  required,
  toProvince,
  toRegion,
} from "./resource";

type Snapshot = Archive["snapshot"];
type Row<List extends keyof Snapshot> = Snapshot[List] extends readonly (infer Item)[]
  ? Item
  : never;

const unitSet = { ...required, values: unitSetIds };

/** Provinces and regions, what became of them, and where they lie. */
export function placeTables(snapshot: Snapshot): PackageTable[] {
  return [
    unitSets(snapshot),
    regions(snapshot),
    provinces(snapshot),
    successions(snapshot),
    borders(snapshot),
    tiles(snapshot),
  ];
}

function unitSets(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"unitSets">>({
    name: "unit_sets",
    title: { vi: "Hai bộ đơn vị", en: "The two sets of units" },
    rows: snapshot.unitSets,
    primaryKey: ["unit_set"],
    fields: [
      field("unitSet", "string", (row) => row.id, unitSet),
      ...bothLanguages<Row<"unitSets">>("name", (row) => row.name),
      field("validFrom", "date", (row) => row.validFrom),
      field("validTo", "date", (row) => row.validTo),
      field("units", "integer", (row) => row.units, required),
    ],
  });
}

function regions(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"regions">>({
    name: "regions",
    title: { vi: "Các vùng", en: "Regions" },
    rows: snapshot.regions,
    primaryKey: ["unit_set", "region"],
    fields: [
      field("unitSet", "string", (row) => row.unitSet, unitSet),
      field("region", "string", (row) => row.slug, required),
      ...bothLanguages<Row<"regions">>("name", (row) => row.name),
      field("order", "integer", (row) => row.order, required),
      field("units", "integer", (row) => row.units, required),
    ],
  });
}

function provinces(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"provinces">>({
    name: "provinces",
    title: { vi: "Tỉnh, thành phố của cả hai bộ", en: "Provinces of both sets" },
    rows: snapshot.provinces,
    primaryKey: ["unit_set", "province"],
    foreignKeys: [toRegion],
    fields: [
      field("unitSet", "string", (row) => row.unitSet, unitSet),
      field("province", "string", (row) => row.slug, required),
      field("statisticalCode", "string", (row) => row.code),
      ...bothLanguages<Row<"provinces">>("name", (row) => row.name),
      field("provinceKind", "string", (row) => row.kind, {
        ...required,
        values: ["province", "municipality"],
      }),
      field("region", "string", (row) => row.region, required),
      ...bothLanguages<Row<"provinces">>("seat", (row) => row.seat),
      field("areaKm2", "number", (row) => row.areaKm2, { name: "area_km2" }),
      field("validFrom", "date", (row) => row.validFrom),
      field("validTo", "date", (row) => row.validTo),
      field("aliases", "string", (row) => row.aliases.join("|") || null),
      ...bothLanguages<Row<"provinces">>("note", (row) => row.note),
    ],
  });
}

function successions(snapshot: Snapshot): PackageTable {
  const unit = (side: "from" | "to") => ({
    fields: [`${side}_unit_set`, `${side}_province`],
    resource: "provinces",
    references: ["unit_set", "province"],
  });
  return packageTable<Row<"successions">>({
    name: "successions",
    title: { vi: "Đơn vị nào thành đơn vị nào", en: "What each unit became" },
    rows: snapshot.successions,
    foreignKeys: [unit("from"), unit("to")],
    fields: [
      field("fromUnitSet", "string", (row) => row.fromSet, unitSet),
      field("fromProvince", "string", (row) => row.from, required),
      field("toUnitSet", "string", (row) => row.toSet, unitSet),
      field("toProvince", "string", (row) => row.to, required),
      field("effective", "date", (row) => row.effective, required),
      field("successionChange", "string", (row) => row.change, {
        ...required,
        name: "change",
        values: ["same-unit", "merge", "boundary", "status"],
      }),
      ...bothLanguages<Row<"successions">>("extent", (row) => row.extent),
      ...bothLanguages<Row<"successions">>("legalBasis", (row) => row.legalBasis),
    ],
  });
}

function borders(snapshot: Snapshot): PackageTable {
  const unit = (column: string) => ({
    fields: ["unit_set", column],
    resource: "provinces",
    references: ["unit_set", "province"],
  });
  return packageTable<Row<"borders">>({
    name: "borders",
    title: { vi: "Các cặp tỉnh giáp nhau trên đất liền", en: "Provinces that share a land border" },
    rows: snapshot.borders,
    primaryKey: ["unit_set", "province_a", "province_b"],
    foreignKeys: [unit("province_a"), unit("province_b")],
    fields: [
      field("unitSet", "string", (row) => row.unitSet, unitSet),
      field("provinceA", "string", (row) => row.a, required),
      field("provinceB", "string", (row) => row.b, required),
    ],
  });
}

function tiles(snapshot: Snapshot): PackageTable {
  return packageTable<Row<"tiles">>({
    name: "tiles",
    title: { vi: "Bản đồ ô", en: "The tile map" },
    rows: snapshot.tiles,
    primaryKey: ["unit_set", "tile"],
    fields: [
      field("unitSet", "string", (row) => row.unitSet, unitSet),
      field("tile", "string", (row) => row.slug, required),
      field("province", "string", (row) => (row.kind === "unit" ? row.slug : null)),
      field("row", "integer", (row) => row.row, required),
      field("column", "integer", (row) => row.column, required),
      field("tileKind", "string", (row) => row.kind, { ...required, values: ["unit", "island"] }),
    ],
    foreignKeys: [toProvince],
  });
}
