import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { EditionCounts } from "@/components/sources/edition-counts";
import { SourceFacts } from "@/components/sources/source-facts";
import { SourceFigures } from "@/components/sources/source-figures";
import { SourceUses } from "@/components/sources/source-uses";
import { DownloadLinks } from "@/components/tables/download-links";
import { formatCount } from "@/lib/i18n/format";
import { dataMessages } from "@/lib/i18n/messages/data";
import { citationOf } from "@/lib/queries/citation";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { mostListed, sourcePage } from "@/lib/queries/source-page";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, key = "" } = await pageParameters(params);
  const archive = await pageArchive();
  const view = sourcePage(archive, key, lang);
  if (!view) notFound();
  const figures = formatCount(view.figures, lang);
  return {
    lang,
    archive,
    view,
    figures,
    address: { page: "source", key: view.source.key } as const,
  };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, address } = await load(params);
  return pageMetadata(archive, lang, address);
}

/** One source and everything in the store that rests on it. */
export default async function SourcePage({ params }: PageProps) {
  const { lang, archive, view, figures, address } = await load(params);
  const t = dataMessages(lang).source;
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 mb-1 text-3xl [overflow-wrap:anywhere]">{view.source.title}</h1>
      <SourceFacts source={view.source} language={lang} />
      <p className="text-lg">
        {view.figures > 0 ? t.summary(figures) : view.cited ? t.none : t.nothing}
      </p>
      {view.figures > 0 && (
        <section>
          <h2 className="mt-9 mb-2 text-xl">{t.figures}</h2>
          {view.list ? (
            <SourceFigures rows={view.list} language={lang} />
          ) : (
            <>
              <p className="mt-0 mb-2 max-w-3xl">{t.tooMany(formatCount(mostListed, lang))}</p>
              <EditionCounts rows={view.editions} language={lang} />
            </>
          )}
          <DownloadLinks
            what={t.figures}
            files={[{ is: "figures", file: { table: "figures", source: view.source.key } }]}
            language={lang}
          />
        </section>
      )}
      <SourceUses view={view} language={lang} />
    </PageFrame>
  );
}
