import { correctionKinds } from "@/lib/figures/correction";
import { derivableFields, figureStatuses, gapReasons } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import { edition, editionFields, unitSet } from "./edition-fields";
import {
  bothLanguages,
  field,
  type PackageTable,
  packageTable,
  required,
  toIndicator,
  toProvince,
  toRegion,
  toSource,
} from "./resource";

type Snapshot = Archive["snapshot"];
type Row<List extends keyof Snapshot> = Snapshot[List] extends readonly (infer Item)[]
  ? Item
  : never;

/** What is recorded beside the figures: reasons, means, places in regions, disagreements, corrections, targets. */
export function recordTables(snapshot: Snapshot): PackageTable[] {
  return [
    packageTable<Row<"gaps">>({
      name: "gaps",
      title: { vi: "Vì sao thiếu số liệu", en: "Why figures are missing" },
      rows: snapshot.gaps,
      foreignKeys: [toIndicator, toProvince, toSource()],
      fields: [
        ...editionFields<Row<"gaps">>(),
        field("province", "string", (row) => row.province),
        field("gapReason", "string", (row) => row.reason, { ...required, values: gapReasons }),
        ...bothLanguages<Row<"gaps">>("reason", (row) => row.text),
        field("source", "string", (row) => row.source),
      ],
    }),
    packageTable<Row<"averages">>({
      name: "averages",
      title: {
        vi: "Trung bình cả nước và của vùng, như đã in",
        en: "Means of the country and of regions, as printed",
      },
      rows: snapshot.averages,
      foreignKeys: [toIndicator, toRegion, toSource()],
      fields: [
        ...editionFields<Row<"averages">>(),
        field("region", "string", (row) => row.region),
        field("mean", "number", (row) => row.printed, required),
        field("meanRank", "integer", (row) => row.rank),
        field("meanOf", "integer", (row) => row.of),
        field("source", "string", (row) => row.source, required),
        ...bothLanguages<Row<"averages">>("note", (row) => row.note),
      ],
    }),
    packageTable<Row<"regionalRanks">>({
      name: "regional_ranks",
      title: { vi: "Hạng trong vùng, như đã in", en: "Places inside regions, as printed" },
      rows: snapshot.regionalRanks,
      primaryKey: [...edition, "province"],
      foreignKeys: [toIndicator, toRegion, toProvince, toSource()],
      fields: [
        ...editionFields<Row<"regionalRanks">>(),
        field("region", "string", (row) => row.region, required),
        field("province", "string", (row) => row.province, required),
        field("regionRank", "integer", (row) => row.rank, required),
        field("regionOf", "integer", (row) => row.of),
        field("source", "string", (row) => row.source, required),
      ],
    }),
    packageTable<Row<"disagreements">>({
      name: "disagreements",
      title: { vi: "Các nguồn in khác nhau", en: "Where sources print different figures" },
      rows: snapshot.disagreements,
      foreignKeys: [toIndicator, toProvince, toSource("kept_source"), toSource("other_source")],
      fields: [
        ...editionFields<Row<"disagreements">>(),
        field("province", "string", (row) => row.province, required),
        field("field", "string", (row) => row.field, { ...required, values: derivableFields }),
        field("kept", "number", (row) => row.kept),
        field("keptSource", "string", (row) => row.keptSource),
        field("other", "number", (row) => row.other),
        field("otherSource", "string", (row) => row.otherSource),
        ...bothLanguages<Row<"disagreements">>("note", (row) => row.note),
      ],
    }),
    corrections(snapshot),
    packageTable<Row<"targets">>({
      name: "targets",
      title: { vi: "Mục tiêu do các tỉnh tự đặt ra", en: "Targets that provinces set themselves" },
      rows: snapshot.targets,
      foreignKeys: [toIndicator, toProvince, toSource()],
      fields: [
        field("unitSet", "string", (row) => row.unitSet, unitSet),
        field("province", "string", (row) => row.province, required),
        field("indicator", "string", (row) => row.indicator, required),
        field("targetKind", "string", (row) => row.kind, { ...required, values: derivableFields }),
        field("target", "number", (row) => row.target, required),
        field("byYear", "year", (row) => row.byYear, required),
        field("source", "string", (row) => row.source, required),
        field("quote", "string", (row) => row.quote, required),
      ],
    }),
  ];
}

/** Its keys may name what the other tables no longer hold, so none is a foreign key. */
function corrections(snapshot: Snapshot): PackageTable {
  const status = { values: figureStatuses };
  return packageTable<Row<"corrections">>({
    name: "corrections",
    title: { vi: "Đính chính", en: "Corrections" },
    rows: snapshot.corrections,
    fields: [
      field("at", "datetime", (row) => row.at, required),
      ...editionFields<Row<"corrections">>(),
      field("province", "string", (row) => row.province, required),
      field("periodFrom", "date", (row) => row.periodFrom),
      field("periodTo", "date", (row) => row.periodTo),
      field("correctionKind", "string", (row) => row.kind, {
        ...required,
        values: correctionKinds,
      }),
      field("oldValue", "number", (row) => row.old.printed),
      field("oldRank", "integer", (row) => row.old.rank),
      field("oldOf", "integer", (row) => row.old.of),
      field("oldStatus", "string", (row) => row.old.status, status),
      field("oldSource", "string", (row) => row.old.source),
      field("newValue", "number", (row) => row.new?.printed),
      field("newRank", "integer", (row) => row.new?.rank),
      field("newOf", "integer", (row) => row.new?.of),
      field("newStatus", "string", (row) => row.new?.status, status),
      field("newSource", "string", (row) => row.new?.source),
      ...bothLanguages<Row<"corrections">>("reason", (row) => row.reason),
    ],
  });
}
