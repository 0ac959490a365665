import type { Text } from "@/lib/i18n/language";
import type { ColumnName } from "@/lib/i18n/messages/files";

/** A value of the package; text is kept as it is, numbers are as printed where they are texts. */
export type PackageValue = string | number | boolean | null;

export type FieldType = "string" | "integer" | "number" | "boolean" | "year" | "date" | "datetime";

/** A column of a table of the package. */
export interface PackageField<Row> {
  readonly name: string;
  readonly type: FieldType;
  /** What it means is the meaning of the column of this name. */
  readonly says: ColumnName;
  readonly language?: "vi" | "en";
  readonly values?: readonly string[];
  readonly required?: boolean;
  readonly value: (row: Row) => PackageValue;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Name of the other table; "" is this one. */
  readonly resource: string;
  readonly references: readonly string[];
}

/** A table of the package with its rows read off. */
export interface PackageTable {
  readonly name: string;
  readonly title: Text;
  readonly fields: readonly PackageField<never>[];
  readonly rows: readonly (readonly PackageValue[])[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

interface TableParts<Row> {
  readonly name: string;
  readonly title: Text;
  readonly fields: readonly PackageField<Row>[];
  readonly rows: readonly Row[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export function packageTable<Row>({
  name,
  title,
  fields,
  rows,
  primaryKey = [],
  foreignKeys = [],
}: TableParts<Row>): PackageTable {
  return {
    name,
    title,
    fields,
    rows: rows.map((row) => fields.map((field) => field.value(row))),
    primaryKey,
    foreignKeys,
  };
}

interface FieldOptions {
  readonly name?: string;
  readonly values?: readonly string[];
  readonly required?: boolean;
}

/** A column; its name is that of its meaning, with underscores, unless told otherwise. */
export function field<Row>(
  says: ColumnName,
  type: FieldType,
  value: (row: Row) => PackageValue | undefined,
  { name = snakeCase(says), ...options }: FieldOptions = {},
): PackageField<Row> {
  return { says, type, name, ...options, value: (row) => value(row) ?? null };
}

/** The same words in both languages: two columns. */
export function bothLanguages<Row>(
  says: ColumnName,
  value: (row: Row) => Text | null | undefined,
  name = snakeCase(says),
): PackageField<Row>[] {
  return (["vi", "en"] as const).map((language) => ({
    says,
    type: "string",
    name: `${name}_${language}`,
    language,
    value: (row) => value(row)?.[language] ?? null,
  }));
}

/** Columns that must be filled. */
export const required = { required: true } as const;

/** "unitSet" is "unit_set". */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]|\d+/g, (mark) => `_${mark.toLowerCase()}`);
}

export const toIndicator: ForeignKey = {
  fields: ["indicator"],
  resource: "indicators",
  references: ["indicator"],
};

export const toProvince: ForeignKey = {
  fields: ["unit_set", "province"],
  resource: "provinces",
  references: ["unit_set", "province"],
};

export const toRegion: ForeignKey = {
  fields: ["unit_set", "region"],
  resource: "regions",
  references: ["unit_set", "region"],
};

export function toSource(column = "source"): ForeignKey {
  return { fields: [column], resource: "sources", references: ["source"] };
}
