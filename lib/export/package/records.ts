import type { EditionAnswer } from "@/lib/api/entries";
import type { CoverageAnswer, RegionEditionAnswer } from "@/lib/api/tables";
import { correctionKinds } from "@/lib/figures/correction";
import { derivableFields, figureStatuses, gapReasons, unitSetIds } from "@/lib/figures/figure";
import type { Archive } from "@/lib/rankings/archive";
import { emptyReasons } from "@/lib/rankings/coverage-view";
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

interface Key {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: string;
}

const unitSet = { ...required, values: unitSetIds };

function editionFields<Item extends Key>() {
  return [
    field<Item>("indicator", "string", (row) => row.indicator, required),
    field<Item>("year", "year", (row) => row.year, required),
    field<Item>("unitSet", "string", (row) => row.unitSet, unitSet),
  ];
}

const edition = ["indicator", "year", "unit_set"];

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

/** What is counted of each edition: how much of it is held, and its regions. */
export function editionTables(
  editions: readonly EditionAnswer[],
  regions: readonly RegionEditionAnswer[],
  coverage: readonly CoverageAnswer[],
): PackageTable[] {
  return [
    packageTable<EditionAnswer>({
      name: "editions",
      title: { vi: "Các kỳ công bố và độ phủ", en: "Editions and how much of each is held" },
      rows: editions,
      primaryKey: edition,
      foreignKeys: [toIndicator, toSource(), toSource("mean_source")],
      fields: [
        ...editionFields<EditionAnswer>(),
        field("usual", "boolean", (row) => row.usual, required),
        field("announced", "string", (row) => row.announced),
        field("document", "string", (row) => row.document),
        field("provinces", "integer", (row) => row.provinces, required),
        field("size", "integer", (row) => row.size),
        field("withValue", "integer", (row) => row.withValue, required),
        field("withRank", "integer", (row) => row.withRank, required),
        field("withFigure", "integer", (row) => row.withFigure, required),
        field("complete", "boolean", (row) => row.complete, required),
        field("mean", "number", (row) => row.mean?.printed),
        field("meanSource", "string", (row) => row.mean?.source),
        field("emptyReason", "string", (row) => row.missing, { values: gapReasons }),
        field("source", "string", (row) => row.source),
      ],
    }),
    packageTable<RegionEditionAnswer>({
      name: "region_editions",
      title: {
        vi: "Các vùng trong từng kỳ: trung bình, độ phân tán, số tỉnh tăng điểm",
        en: "Regions in each edition: mean, spread, provinces rising",
      },
      rows: regions,
      foreignKeys: [toIndicator, toRegion, toSource()],
      fields: [
        ...editionFields<RegionEditionAnswer>(),
        field("region", "string", (row) => row.region),
        field("mean", "number", (row) => row.printed),
        field("meanKind", "string", (row) => row.meanKind, { values: ["published", "counted"] }),
        field("meanRank", "integer", (row) => row.meanRank),
        field("meanOf", "integer", (row) => row.meanOf),
        field("scored", "integer", (row) => row.provinces),
        field("lowest", "number", (row) => row.lowest),
        field("median", "number", (row) => row.median),
        field("highest", "number", (row) => row.highest),
        field("range", "number", (row) => row.range),
        field("best", "string", (row) => row.best?.province),
        field("bestRank", "integer", (row) => row.best?.rank),
        field("worst", "string", (row) => row.worst?.province),
        field("worstRank", "integer", (row) => row.worst?.rank),
        field("rankOf", "integer", (row) => row.best?.of),
        field("rising", "integer", (row) => row.rising),
        field("compared", "integer", (row) => row.compared),
        field("source", "string", (row) => row.source),
      ],
    }),
    packageTable<CoverageAnswer>({
      name: "coverage",
      title: { vi: "Độ phủ theo chỉ số và năm", en: "Coverage by index and year" },
      rows: coverage,
      primaryKey: edition,
      foreignKeys: [toIndicator],
      fields: [
        ...editionFields<CoverageAnswer>(),
        field("withValue", "integer", (row) => row.withValue, required),
        field("withRank", "integer", (row) => row.withRank, required),
        field("withFigure", "integer", (row) => row.withFigure, required),
        field("provinces", "integer", (row) => row.provinces),
        field("complete", "boolean", (row) => row.complete, required),
        field("emptyReason", "string", (row) => row.missing, { values: emptyReasons }),
        ...bothLanguages<CoverageAnswer>("reason", (row) => row.reason),
      ],
    }),
  ];
}
