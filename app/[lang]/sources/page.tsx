import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { SourceFilter } from "@/components/sources/source-filter";
import { SourceTable } from "@/components/sources/source-table";
import { DownloadLinks } from "@/components/tables/download-links";
import { formatCount } from "@/lib/i18n/format";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { sourceList, sourceQuery } from "@/lib/queries/source-list";
import type { Query } from "@/lib/queries/table-state";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

const address = { page: "sources" } as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return pageMetadata(await pageArchive(), lang, address);
}

/** Every source by kind, newest first, with a way to find one. */
export default async function SourcesPage({ params, searchParams }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const query = sourceQuery(await searchParams, lang);
  const view = sourceList(archive, query);
  const t = dataMessages(lang).sources;
  const [shown = "", all = ""] = [view.shown, view.all].map((number) => formatCount(number, lang));
  return (
    <PageFrame
      language={lang}
      address={address}
      query={{ query }}
      data={archive.snapshot}
      citation={citationOf(archive, address, { query })}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 mb-2 text-3xl">{t.title}</h1>
      <p className="max-w-3xl">{t.intro(all)}</p>
      <SourceFilter action={href(lang, address)} query={query} language={lang} />
      <p className="m-0 text-sm text-muted" role="status">
        {view.shown > 0 ? t.shown(shown, all) : t.none(query)}
      </p>
      <DownloadLinks
        what={t.title}
        files={[{ is: "whole", file: { table: "sources" } }]}
        language={lang}
      />
      {view.groups.map((group) => (
        <section key={group.kind}>
          <h2 className="mt-9 mb-2 text-2xl">
            {t.kinds[group.kind]} ({formatCount(group.rows.length, lang)})
          </h2>
          <SourceTable group={group} language={lang} />
        </section>
      ))}
    </PageFrame>
  );
}
