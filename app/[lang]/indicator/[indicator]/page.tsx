import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DisagreementTable } from "@/components/data/disagreement-table";
import { BreakTable } from "@/components/indicator/break-table";
import { ComponentTable } from "@/components/indicator/component-table";
import { EditionTable } from "@/components/indicator/edition-table";
import { GapList } from "@/components/indicator/gap-list";
import { MethodFacts } from "@/components/indicator/method-facts";
import { RateTable } from "@/components/indicator/rate-table";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { DownloadLinks } from "@/components/tables/download-links";
import { Notice } from "@/components/ui/notice";
import { alternates } from "@/lib/i18n/alternates";
import { dataMessages } from "@/lib/i18n/messages/data";
import { citationOf } from "@/lib/queries/citation";
import { indicatorMethod } from "@/lib/queries/indicator-method";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { methodWarning } from "@/lib/sentences/method";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, indicator = "" } = await pageParameters(params);
  const archive = await pageArchive();
  const view = indicatorMethod(archive, indicator, lang);
  if (!view) notFound();
  return { lang, archive, view, address: { page: "indicator", indicator } as const };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, view, address } = await load(params);
  const { notRanked, root } = view;
  return {
    ...pageMetadata(archive, lang, address),
    alternates: alternates(
      lang,
      address,
      notRanked ? [] : [{ kind: "index", code: root.code, name: indicatorLabel(root, lang) }],
    ),
  };
}

/** How an index is made, its editions and what is held of them; for what must not be ranked, every figure. */
export default async function IndicatorPage({ params }: PageProps) {
  const { lang, archive, view, address } = await load(params);
  const t = dataMessages(lang).method;
  const { indicator, root, parent, notRanked } = view;
  const label = indicatorLabel(indicator, lang);
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 mb-1 text-3xl">{label}</h1>
      <p className="m-0 text-muted">
        {parent
          ? t.component(indicatorLabel(root, lang))
          : label !== indicator.name[lang] && indicator.name[lang]}
      </p>
      {notRanked && (
        <Notice title={t.warning}>
          <p className="m-0">{methodWarning(notRanked, lang)}</p>
        </Notice>
      )}
      <MethodFacts view={view} language={lang} />
      {notRanked && (
        <section>
          <h2 className="mt-9 mb-2 text-2xl">{t.rates}</h2>
          {view.rates.length > 0 ? (
            <>
              <RateTable rows={view.rates} indicator={indicator} root={root} language={lang} />
              <DownloadLinks
                what={t.rates}
                files={[{ is: "table", file: { table: "figures", indicators: [indicator.code] } }]}
                language={lang}
              />
            </>
          ) : (
            <p>{t.noRates}</p>
          )}
        </section>
      )}
      {!notRanked && (
        <section>
          <h2 className="mt-9 mb-2 text-2xl">{t.editions}</h2>
          <p className="mt-0 mb-2 max-w-3xl">{t.editionsNote}</p>
          <EditionTable editions={view.editions} indicator={indicator} language={lang} />
          <DownloadLinks
            what={t.editions}
            files={[
              { is: "table", file: { table: "editions", indicators: [indicator.code] } },
              { is: "whole", file: { table: "figures", indicators: [indicator.code] } },
            ]}
            language={lang}
          />
        </section>
      )}
      {view.components.length > 0 && (
        <section>
          <h2 className="mt-9 mb-2 text-2xl">{t.components}</h2>
          <p className="mt-0 mb-2 max-w-3xl">{t.componentsNote}</p>
          <ComponentTable components={view.components} language={lang} />
          <DownloadLinks
            what={t.components}
            files={[{ is: "whole", file: { table: "indicators" } }]}
            language={lang}
          />
        </section>
      )}
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.breaks}</h2>
        {view.entries.length > 0 ? (
          <>
            <p className="mt-0 mb-2 max-w-3xl">{t.breaksNote}</p>
            <BreakTable entries={view.entries} language={lang} />
            <DownloadLinks
              what={t.breaks}
              files={[{ is: "whole", file: { table: "indicators" } }]}
              language={lang}
            />
          </>
        ) : (
          <p className="mt-0">{t.breaksNone}</p>
        )}
      </section>
      {view.gaps.length > 0 && (
        <section>
          <h2 className="mt-9 mb-2 text-2xl">{t.gaps}</h2>
          <GapList gaps={view.gaps} language={lang} />
          <DownloadLinks
            what={t.gaps}
            files={[{ is: "figures", file: { table: "figures", indicators: [indicator.code] } }]}
            language={lang}
          />
        </section>
      )}
      {view.disagreements.length > 0 && (
        <section>
          <h2 className="mt-9 mb-2 text-2xl">{t.disagreements}</h2>
          <DisagreementTable rows={view.disagreements} language={lang} />
          <DownloadLinks
            what={t.disagreements}
            files={[{ is: "whole", file: { table: "disagreements" } }]}
            language={lang}
          />
        </section>
      )}
      <SourcePopovers notes={view.rates.map((row) => row.note)} language={lang} />
    </PageFrame>
  );
}
