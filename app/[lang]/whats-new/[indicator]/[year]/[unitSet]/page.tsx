import type { Metadata } from "next";
import { CorrectionCount } from "@/components/corrections/correction-count";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { SaidText } from "@/components/province-index/said-text";
import { DownloadLinks } from "@/components/tables/download-links";
import { NewsBlocks, NewsContents } from "@/components/whats-new/news-blocks";
import { NewsHead } from "@/components/whats-new/news-head";
import { alternates } from "@/lib/i18n/alternates";
import { feedPath } from "@/lib/i18n/feeds";
import { formatCount } from "@/lib/i18n/format";
import { dataMessages } from "@/lib/i18n/messages/data";
import { followMessages } from "@/lib/i18n/messages/follow";
import { citationOf } from "@/lib/queries/citation";
import { correctedFigures } from "@/lib/queries/correction-list";
import { editionPage } from "@/lib/queries/edition-page";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { whatsNewView } from "@/lib/queries/whats-new/view";
import { newsName } from "@/lib/sentences/whats-new";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, view, address } = await editionPage(params, "whats-new", whatsNewView);
  const { root } = view.ranking;
  return {
    ...pageMetadata(archive, lang, address),
    alternates: alternates(lang, address, [
      { kind: "index", code: root.code, name: indicatorLabel(root, lang) },
      { kind: "editions" },
    ]),
  };
}

/** What an edition brought, for the day it is announced: the news in sentences, each with the table under it. */
export default async function WhatsNewPage({ params }: PageProps) {
  const { lang, archive, view, address } = await editionPage(params, "whats-new", whatsNewView);
  const { indicator, root, edition } = view.ranking;
  const key = { indicator: indicator.code, year: edition.year, unitSet: edition.unitSet };
  const corrected = correctedFigures(archive, key);
  const moved = view.movers ? [view.movers.biggestByScore, view.movers.biggestByPlace] : [];
  const rows = [
    ...view.ends.top,
    ...view.ends.bottom,
    ...view.records.provinces.map((item) => item.row),
    ...moved.flatMap(({ rises, falls }) => [...rises, ...falls]),
  ];
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
      trail={pageTrail(archive, lang, address)}
    >
      <NewsHead view={view} language={lang} />
      <div className="text-lg">
        <SaidText said={view.lead} language={lang} />
      </div>
      <NewsContents language={lang} />
      <NewsBlocks view={view} language={lang} />
      <CorrectionCount
        count={corrected}
        text={dataMessages(lang).corrections.ofEdition(formatCount(corrected, lang))}
        query={{ indicator: indicator.code, year: String(edition.year) }}
        language={lang}
      />
      <DownloadLinks
        what={newsName(view.ranking, lang)}
        files={[{ is: "whole", file: { table: "ranking", ...key } }]}
        language={lang}
      />
      <p className="my-2 text-sm no-print">
        <a className="inline-block py-1" href={feedPath(lang, { kind: "index", code: root.code })}>
          {followMessages(lang).followFeed(indicatorLabel(root, lang))}
        </a>
      </p>
      <SourcePopovers notes={rows.map((row) => row.note)} language={lang} />
    </PageFrame>
  );
}
