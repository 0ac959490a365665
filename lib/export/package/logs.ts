import {
  type ExpectedReleaseAnswer,
  expectationKinds,
  type ImportAnswer,
  precisions,
  type ReleaseAnswer,
} from "@/lib/api/log-tables";
import { importKinds } from "@/lib/figures/correction";
import {
  bothLanguages,
  field,
  type PackageTable,
  packageTable,
  required,
  toIndicator,
  toSource,
} from "./resource";

/** Announcements that were, those that may come (estimates, in a table of their own), and the imports. */
export function logTables(
  releases: readonly ReleaseAnswer[],
  expected: readonly ExpectedReleaseAnswer[],
  imports: readonly ImportAnswer[],
): PackageTable[] {
  return [
    packageTable<ReleaseAnswer>({
      name: "releases",
      title: { vi: "Các lần công bố đã qua", en: "Past announcements" },
      rows: releases,
      primaryKey: ["indicator", "year"],
      foreignKeys: [toIndicator, toSource()],
      fields: [
        field("indicator", "string", (row) => row.indicator, required),
        field("year", "year", (row) => row.year, required),
        field("announced", "string", (row) => row.announced),
        field("precision", "string", (row) => row.precision, { values: precisions }),
        field("document", "string", (row) => row.document),
        field("held", "boolean", (row) => row.held, required),
        field("announcedSource", "string", (row) => row.source, { name: "source" }),
      ],
    }),
    packageTable<ExpectedReleaseAnswer>({
      name: "expected_releases",
      title: {
        vi: "Kỳ tới của từng chỉ số: tháng công bố ước tính",
        en: "The next edition of each index: estimated month of announcement",
      },
      rows: expected,
      primaryKey: ["indicator"],
      foreignKeys: [toIndicator],
      fields: [
        field("indicator", "string", (row) => row.indicator, required),
        field("expectationKind", "string", (row) => row.kind, {
          ...required,
          name: "kind",
          values: expectationKinds,
        }),
        field("awaitedYear", "year", (row) => row.year, { name: "year" }),
        field("expectedFrom", "string", (row) => row.from),
        field("expectedTo", "string", (row) => row.to),
        field("dated", "integer", (row) => row.dated, required),
        ...bothLanguages<ExpectedReleaseAnswer>("how", (row) => row.how),
      ],
    }),
    packageTable<ImportAnswer>({
      name: "imports",
      title: { vi: "Các lần nạp số liệu", en: "Imports" },
      rows: imports,
      primaryKey: ["version"],
      fields: [
        field("importVersion", "integer", (row) => row.version, { ...required, name: "version" }),
        field("importedAt", "datetime", (row) => row.at, { ...required, name: "at" }),
        field("importKind", "string", (row) => row.kind, {
          ...required,
          name: "kind",
          values: importKinds,
        }),
        field("importFile", "string", (row) => row.file, { name: "file" }),
        field("added", "integer", (row) => row.changes?.added),
        field("completed", "integer", (row) => row.changes?.completed),
        field("changed", "integer", (row) => row.changes?.changed),
        field("removed", "integer", (row) => row.changes?.removed),
        field("restated", "integer", (row) => row.changes?.restated),
        field("sha256", "string", (row) => row.sha256, { ...required, name: "sha256" }),
      ],
    }),
  ];
}
