import { TableFrame } from "@/components/data/table-frame";
import type { Language } from "@/lib/i18n/language";
import { type ApiMessages, apiMessages } from "@/lib/i18n/messages/api";
import { CodeBlock } from "./code-block";

interface ErrorSectionProps {
  errors: readonly { readonly code: string; readonly status: keyof ApiMessages["statuses"] }[];
  example: string;
  language: Language;
}

/** The one shape of every error, and what can stand in it. */
export function ErrorSection({ errors, example, language }: ErrorSectionProps) {
  const { statuses, page: t } = apiMessages(language);
  return (
    <section id="errors">
      <h2 className="mt-10 mb-1 text-2xl">{t.errors}</h2>
      <p className="mt-1 mb-3 max-w-3xl">{t.errorsText}</p>
      <CodeBlock label={t.errorExample} code={example} />
      <TableFrame label={t.errorsTable}>
        <thead>
          <tr>
            <th scope="col">{t.errorCode}</th>
            <th scope="col">{t.statuses}</th>
            <th scope="col">{t.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ code, status }) => (
            <tr key={code}>
              <th scope="row" className="font-medium">
                <code>{code}</code>
              </th>
              <td>
                <code>{status}</code>
              </td>
              <td>{statuses[status]}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
