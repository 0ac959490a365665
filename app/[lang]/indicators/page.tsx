import type { Metadata } from "next";
import { CatalogueEntry } from "@/components/indicator/catalogue-entry";
import { RateList } from "@/components/indicator/rate-list";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { alternates } from "@/lib/i18n/alternates";
import { formatCount } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { currentArchive } from "@/lib/queries/current-archive";
import { indicatorCatalogue } from "@/lib/queries/indicator-catalogue";
import { pageParameters } from "@/lib/queries/page-parameters";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

const address = { page: "indicators" } as const;

async function load(params: PageProps["params"]) {
  const { lang } = await pageParameters(params);
  const archive = await currentArchive();
  return { lang, archive, view: indicatorCatalogue(archive, lang) };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, view } = await load(params);
  const t = dataMessages(lang).catalogue;
  const names = view.general.map((entry) => indicatorLabel(entry.indicator, lang)).join(", ");
  const unranked = [...view.service, ...view.selfReported];
  return {
    title: `${t.heading} · ${messages(lang).site.name}`,
    description: t.description(names, formatCount(unranked.length, lang)),
    alternates: alternates(lang, address),
  };
}

/** All indices: those with editions, the service index, and the rates that provinces report. */
export default async function IndicatorsPage({ params }: PageProps) {
  const { lang, archive, view } = await load(params);
  const t = dataMessages(lang).catalogue;
  const leaders = view.general
    .flatMap((entry) => entry.latest)
    .flatMap((edition) => edition.leaders);
  return (
    <PageFrame language={lang} address={address} data={archive.snapshot}>
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
      <SourcePopovers notes={leaders.map((leader) => leader.note)} language={lang} />
    </PageFrame>
  );
}
