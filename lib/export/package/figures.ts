import type { FigureAnswer } from "@/lib/api/figure";
import { rankKindIds } from "@/lib/api/figure";
import { type Figure, figureStatuses, gapReasons, unitSetIds } from "@/lib/figures/figure";
import { missingWords } from "@/lib/sentences/missing";
import { decimalText } from "../table";
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

/** A figure as the interface answers it in both languages, with the stored one. */
export interface PackageFigure {
  readonly stored: Figure | null;
  readonly vi: FigureAnswer;
  readonly en: FigureAnswer;
  /** Decimals of the exact change of the value. */
  readonly changeDecimals: number;
  readonly missing: Parameters<typeof missingWords>[0] | null;
}

const missingCodes = [...gapReasons, "not-in-edition", "not-recorded"];

/** Every province in every edition, with or without a figure. */
export function figuresTable(rows: readonly PackageFigure[]): PackageTable {
  return packageTable<PackageFigure>({
    name: "figures",
    title: {
      vi: "Số liệu: mỗi tỉnh trong mỗi kỳ, có số hoặc lý do thiếu",
      en: "Figures: every province in every edition, with its figure or the reason for its absence",
    },
    rows,
    primaryKey: ["id"],
    foreignKeys: [toIndicator, toProvince, toRegion, toSource()],
    fields: [
      field("id", "string", idOf, required),
      field("indicator", "string", (row) => row.vi.indicator, required),
      field("year", "year", (row) => row.vi.year, required),
      field("unitSet", "string", (row) => row.vi.unitSet, { ...required, values: unitSetIds }),
      field("province", "string", (row) => row.vi.province, required),
      field("periodFrom", "date", (row) => row.vi.period?.from),
      field("periodTo", "date", (row) => row.vi.period?.to),
      field("value", "number", (row) => row.vi.printed),
      field("rank", "integer", (row) => row.vi.rank),
      field("of", "integer", (row) => row.vi.of),
      field("rankKind", "string", (row) => row.vi.rankKind, { values: rankKindIds }),
      field("tied", "boolean", (row) => row.vi.tied, required),
      field("status", "string", (row) => row.vi.status, { values: figureStatuses }),
      field("derived", "string", (row) => row.stored?.derived.join("+") || null, {
        values: ["value", "rank", "value+rank"],
      }),
      field("missingCode", "string", (row) => row.vi.missing, {
        name: "missing",
        values: missingCodes,
      }),
      ...bothLanguages<PackageFigure>(
        "missing",
        ({ missing }) =>
          missing && { vi: missingWords(missing, "vi"), en: missingWords(missing, "en") },
      ),
      field("changeValue", "number", ({ vi: { change }, changeDecimals }) =>
        change.value === null ? null : decimalText(change.value, changeDecimals),
      ),
      field("changeRank", "integer", (row) => row.vi.change.rank),
      field("changeSince", "year", (row) => row.vi.change.since),
      field("comparable", "boolean", (row) => row.vi.change.comparable, required),
      ...bothLanguages<PackageFigure>("changeReason", ({ vi, en }) =>
        vi.change.reason === null
          ? null
          : { vi: vi.change.reason, en: en.change.reason ?? vi.change.reason },
      ),
      field("region", "string", (row) => row.vi.region?.slug),
      field("regionRank", "integer", (row) => row.vi.region?.rank),
      field("regionOf", "integer", (row) => row.vi.region?.of),
      field("disputed", "boolean", (row) => row.vi.disputed, required),
      field("numerator", "integer", (row) => row.stored?.numerator),
      field("denominator", "integer", (row) => row.stored?.denominator),
      ...bothLanguages<PackageFigure>("note", (row) => row.stored?.note),
      field("source", "string", (row) => row.vi.source),
    ],
  });
}

function idOf({ vi: { indicator, year, unitSet, province, period } }: PackageFigure): string {
  const dates = period === null ? [] : [`${period.from ?? ""}..${period.to ?? ""}`];
  return [indicator, year, unitSet, province, ...dates].join("/");
}
