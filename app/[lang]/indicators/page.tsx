import type { Metadata } from "next";
import { CatalogueEntry } from "@/components/indicator/catalogue-entry";
import { RateList } from "@/components/indicator/rate-list";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { DownloadLinks } from "@/components/tables/download-links";
import { dataMessages } from "@/lib/i18n/messages/data";
import { citationOf } from "@/lib/queries/citation";
import { indicatorCatalogue } from "@/lib/queries/indicator-catalogue";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";

interface PageProps {
  params: Promise<Record<string, string>>;
}

const address = { page: "indicators" } as const;

async function load(params: PageProps["params"]) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  return { lang, archive, view: indicatorCatalogue(archive, lang) };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive } = await load(params);
  return pageMetadata(archive, lang, address);
}

/** All indices: those with editions, the service index, and the rates that provinces report. */
export default async function IndicatorsPage({ params }: PageProps) {
  const { lang, archive, view } = await load(params);
  const t = dataMessages(lang).catalogue;
  const leaders = view.general
    .flatMap((entry) => entry.latest)
    .flatMap((edition) => edition.leaders);
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
    >
      <h1 className="mt-0 mb-2 text-3xl">{t.heading}</h1>
      <p className="max-w-3xl">{t.intro}</p>
      <h2 className="mt-9 mb-2 text-2xl">{t.general}</h2>
      <div className="grid gap-6">
        {view.general.map((entry) => (
          <CatalogueEntry key={entry.indicator.code} entry={entry} language={lang} />
        ))}
      </div>
      <h2 className="mt-9 mb-2 text-2xl">{t.service}</h2>
      <p className="mt-0 mb-2 max-w-3xl">{t.serviceNote}</p>
      <RateList entries={view.service} label={t.serviceTable} language={lang} />
      <h2 className="mt-9 mb-2 text-2xl">{t.selfReported}</h2>
      <p className="mt-0 mb-2 max-w-3xl">{t.selfReportedNote}</p>
      <RateList entries={view.selfReported} label={t.selfReportedTable} language={lang} />
      <p className="text-sm text-muted">{t.unitsNote}</p>
      <DownloadLinks
        what={t.heading}
        files={[{ is: "whole", file: { table: "indicators" } }]}
        language={lang}
      />
      <SourcePopovers notes={leaders.map((leader) => leader.note)} language={lang} />
    </PageFrame>
  );
}
