import type { Language } from "@/lib/i18n/language";
import { type ApiMessages, apiMessages } from "@/lib/i18n/messages/api";
import { CodeBlock } from "./code-block";
import { type ParameterFacts, ParameterTable } from "./parameter-table";

type Status = keyof ApiMessages["statuses"];

export interface EndpointFacts {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterFacts[];
  readonly request: string;
  readonly answer: string | null;
  readonly statuses: readonly Status[];
}

/** One address of the interface: what it takes, how to ask it and what it answers. */
export function EndpointSection({
  endpoint,
  language,
}: {
  endpoint: EndpointFacts;
  language: Language;
}) {
  const { statuses, page: t } = apiMessages(language);
  const { id, method, path, parameters, answer } = endpoint;
  const isPost = method === "POST";
  return (
    <section id={id}>
      <h2 className="mt-10 mb-1 text-2xl">{endpoint.summary}</h2>
      <p className="my-1 break-words">
        <code className="font-medium">
          {method} {path}
        </code>
      </p>
      <p className="mt-1 mb-3 max-w-3xl">{endpoint.description}</p>
      <h3 className="mt-4 mb-2 text-lg">{isPost ? t.body : t.parameters}</h3>
      {parameters.length === 0 ? (
        <p className="m-0">{t.noParameters}</p>
      ) : (
        <ParameterTable
          label={isPost ? t.bodyTable(path) : t.parametersTable(path)}
          parameters={parameters}
          language={language}
        />
      )}
      <h3 className="mt-4 mb-2 text-lg">{t.request}</h3>
      <CodeBlock label={t.requestOf(path)} code={endpoint.request} />
      {answer !== null && (
        <>
          <h3 className="mt-4 mb-2 text-lg">{t.answer}</h3>
          <CodeBlock label={t.answerOf(path)} code={answer} />
        </>
      )}
      <h3 className="mt-4 mb-2 text-lg">{t.statuses}</h3>
      <ul className="my-1 list-none p-0">
        {endpoint.statuses.map((status) => (
          <li key={status}>
            <code>{status}</code> {statuses[status]}
          </li>
        ))}
      </ul>
    </section>
  );
}
