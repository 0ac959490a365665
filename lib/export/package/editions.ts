import type { EditionAnswer } from "@/lib/api/entries";
import type { CoverageAnswer, RegionEditionAnswer } from "@/lib/api/tables";
import { gapReasons } from "@/lib/figures/figure";
import { emptyReasons } from "@/lib/rankings/coverage-view";
import { edition, editionFields } from "./edition-fields";
import {
  bothLanguages,
  field,
  type PackageTable,
  packageTable,
  required,
  toIndicator,
  toRegion,
  toSource,
} from "./resource";

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
