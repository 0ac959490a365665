import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { packageMessages } from "@/lib/i18n/messages/package";
import { csv } from "../csv";
import { number, text } from "../table";
import { type PackageAbout, pathOf, said } from "./describe";
import type { PackageTable } from "./resource";

/** What the package holds and how to read it, first in Vietnamese, then in English. */
export function readme(tables: readonly PackageTable[], about: PackageAbout): string {
  const parts = (["vi", "en"] as const).map((language) => part(tables, about, language));
  return `\uFEFF${parts.join(`\n\n${"=".repeat(78)}\n\n`)}\n`.replaceAll("\n", "\r\n");
}

function part(
  tables: readonly PackageTable[],
  { snapshot, homepage }: PackageAbout,
  language: Language,
): string {
  const t = packageMessages(language);
  const site = messages(language);
  return [
    site.site.name,
    t.description,
    t.version(snapshot.version, formatDate(snapshot.importedAt, language)),
    homepage,
    "",
    t.files,
    ...tables.map((table) => `  ${pathOf(table)}: ${table.title[language]}`),
    `  datapackage.json: ${t.descriptor}`,
    `  dictionary.csv: ${t.dictionary}`,
    "",
    t.rulesTitle,
    ...t.rules.map((rule) => `- ${rule}`),
    "",
    t.creditTitle,
    site.footer.credit,
    t.rights,
  ].join("\n");
}

/** Every column of every table with its meaning in both languages. */
export function dictionary(tables: readonly PackageTable[]): string {
  return csv(
    {
      name: "dictionary",
      header: [
        "table",
        "position",
        "column",
        "type",
        "required",
        "values",
        "meaning_vi",
        "meaning_en",
      ],
      rows: tables.flatMap((table) =>
        table.fields.map((field, index) => [
          text(table.name),
          number(index + 1),
          text(field.name),
          text(field.type),
          text(String(field.required === true)),
          text(field.values?.join(" | ")),
          text(said(field).vi),
          text(said(field).en),
        ]),
      ),
    },
    "en",
  );
}
