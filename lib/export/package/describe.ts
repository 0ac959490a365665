import { createHash } from "node:crypto";
import type { Language, Text } from "@/lib/i18n/language";
import { languages } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { filesMessages } from "@/lib/i18n/messages/files";
import { packageMessages } from "@/lib/i18n/messages/package";
import type { Archive } from "@/lib/rankings/archive";
import type { PackageField, PackageTable } from "./resource";

/** A table with the bytes of its CSV. */
export interface WrittenTable {
  readonly table: PackageTable;
  readonly bytes: Uint8Array;
}

export interface PackageAbout {
  readonly snapshot: Archive["snapshot"];
  /** Whole address of the page about the data. */
  readonly homepage: string;
}

/** Name of the package and of its file. */
export const packageName = "bang-diem-cac-tinh";

/** Where a table lies in the package. */
export function pathOf({ name }: PackageTable): string {
  return `data/${name}.csv`;
}

/** The description by version 1 of the Frictionless Data Package, https://specs.frictionlessdata.io. */
export function describePackage(
  tables: readonly WrittenTable[],
  { snapshot, homepage }: PackageAbout,
): object {
  const t = packageMessages("en");
  const publishers = [
    ...new Set(
      snapshot.indicators.filter((item) => item.parent === null).map((item) => item.publisher.en),
    ),
  ];
  return {
    profile: "tabular-data-package",
    name: packageName,
    title: messages("en").site.name,
    description: t.description,
    homepage,
    version: `${snapshot.version}.0.0`,
    created: snapshot.importedAt,
    keywords: snapshot.indicators.flatMap((item) => item.short?.en ?? []),
    contributors: publishers.map((title) => ({ title, role: "publisher" })),
    credit: messages("en").footer.credit,
    rights: t.rights,
    sources: snapshot.sources.map(({ title, url }) => ({ title, ...(url && { path: url }) })),
    resources: tables.map(resource),
  };
}

function resource({ table, bytes }: WrittenTable) {
  return {
    profile: "tabular-data-resource",
    name: table.name,
    path: pathOf(table),
    title: table.title.en,
    description: table.title.vi,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {
      csvddfVersion: 1.2,
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    schema: {
      fields: table.fields.map(schemaField),
      missingValues: [""],
      ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map((key) => ({
          fields: key.fields,
          reference: { resource: key.resource, fields: key.references },
        })),
      }),
    },
  };
}

function schemaField(field: PackageField<never>) {
  const constraints = {
    ...(field.required && { required: true }),
    ...(field.values && { enum: field.values }),
  };
  return {
    name: field.name,
    type: field.type,
    title: filesMessages("en").columns[field.says].name,
    description: said(field).en,
    description_vi: said(field).vi,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** What a column means, in both languages. */
export function said({ says, language }: PackageField<never>): Text {
  const words = (inLanguage: Language) => {
    const { meaning, unit } = filesMessages(inLanguage).columns[says];
    const which = language && ` (${packageMessages(inLanguage).inLanguage[language]})`;
    return `${meaning}${unit && ` [${unit}]`}${which ?? ""}.`;
  };
  const [vi = "", en = ""] = languages.map(words);
  return { vi, en };
}
