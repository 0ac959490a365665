import { TableFrame } from "@/components/data/table-frame";
import type { Language } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";

export interface ParameterFacts {
  readonly name: string;
  readonly place: "path" | "query" | "body";
  readonly required: boolean;
  readonly list: boolean;
  readonly type: string;
  readonly usual: string | null;
  readonly meaning: string;
}

interface ParameterTableProps {
  label: string;
  parameters: readonly ParameterFacts[];
  language: Language;
}

/** What an address can be asked with. */
export function ParameterTable({ label, parameters, language }: ParameterTableProps) {
  const t = apiMessages(language).page;
  return (
    <TableFrame label={label} sentences>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.type}</th>
          <th scope="col">{t.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((item) => (
          <tr key={item.name}>
            <th scope="row" className="font-medium">
              <code>{item.name}</code>
            </th>
            <td>
              {t.places[item.place]}
              {item.required && <>, {t.required}</>}
            </td>
            <td>
              <code>{item.type}</code>
              {item.list && <span className="block text-muted">{t.list}</span>}
              {item.usual !== null && (
                <span className="block text-muted">{t.usual(item.usual)}</span>
              )}
            </td>
            <td className="min-w-56">{item.meaning}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
