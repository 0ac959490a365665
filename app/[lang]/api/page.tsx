import type { Metadata } from "next";
import { EndpointSection } from "@/components/api/endpoint-section";
import { ErrorSection } from "@/components/api/error-section";
import { FieldTable } from "@/components/api/field-table";
import { PageFrame } from "@/components/layout/page-frame";
import { apiRoot, endpoints } from "@/lib/api/endpoints";
import { limitWords } from "@/lib/api/limits";
import { messages } from "@/lib/i18n/messages";
import { apiMessages } from "@/lib/i18n/messages/api";
import { apiDocs } from "@/lib/queries/api/docs";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";

interface PageProps {
  params: Promise<Record<string, string>>;
}

const address = { page: "api" } as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return pageMetadata(await pageArchive(), lang, address);
}

/** How programs read the figures: every address with its parameters, a real answer, errors and limits. */
export default async function ApiPage({ params }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const docs = apiDocs(archive, lang);
  const t = apiMessages(lang);
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 mb-2 text-3xl">{t.page.title}</h1>
      <p className="mb-0 max-w-3xl text-lg leading-snug">{t.page.intro}</p>
      <p className="mt-1">
        <a className="inline-block py-1" href={apiRoot + endpoints.openapi.path}>
          {t.page.openapi}
        </a>
      </p>
      <nav aria-labelledby="contents">
        <h2 id="contents" className="mt-8 mb-2 text-2xl">
          {t.page.contents}
        </h2>
        <ul className="m-0 list-none p-0">
          {docs.endpoints.map((endpoint) => (
            <li key={endpoint.id}>
              <a className="inline-block py-1" href={`#${endpoint.id}`}>
                {endpoint.summary}
              </a>{" "}
              <code className="break-words">
                {endpoint.method} {endpoint.path}
              </code>
            </li>
          ))}
        </ul>
      </nav>
      <section>
        <h2 className="mt-10 mb-2 text-2xl">{t.page.rules}</h2>
        <ul className="my-2 grid max-w-4xl list-disc gap-1.5 pl-5">
          {t.rules(limitWords(lang)).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="mt-10 mb-2 text-2xl">{t.page.licence}</h2>
        <p className="mt-0 max-w-3xl">{t.licence}</p>
        <p className="max-w-3xl text-muted">{messages(lang).footer.credit}</p>
      </section>
      {docs.endpoints.map((endpoint) => (
        <EndpointSection key={endpoint.id} endpoint={endpoint} language={lang} />
      ))}
      <ErrorSection errors={docs.errors} example={docs.errorExample} language={lang} />
      <section>
        <h2 className="mt-10 mb-1 text-2xl">{t.page.fields}</h2>
        {docs.schemas.map((schema) => (
          <FieldTable key={schema.name} schema={schema} language={lang} />
        ))}
      </section>
    </PageFrame>
  );
}
