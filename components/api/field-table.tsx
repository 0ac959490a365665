import { TableFrame } from "@/components/data/table-frame";
import type { Language } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";

export interface SchemaFacts {
  readonly name: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly meaning: string;
  }[];
}

/** The fields of one kind of entry in the answers. */
export function FieldTable({ schema, language }: { schema: SchemaFacts; language: Language }) {
  const t = apiMessages(language).page;
  return (
    <section id={schema.name}>
      <h3 className="mt-6 mb-2 text-lg">{t.fieldsOf(schema.name)}</h3>
      <TableFrame label={t.fieldsTable(schema.name)} sentences>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.type}</th>
            <th scope="col">{t.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {schema.fields.map((field) => (
            <tr key={field.name}>
              <th scope="row" className="font-medium">
                <code>{field.name}</code>
              </th>
              <td>
                <code>{field.type}</code>
              </td>
              <td className="min-w-56">{field.meaning}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
