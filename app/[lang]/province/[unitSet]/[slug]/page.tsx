import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedBox } from "@/components/embed/embed-box";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { IndexSection } from "@/components/province/index-section";
import { PredecessorTables } from "@/components/province/predecessor-tables";
import { RatesTable } from "@/components/province/rates-table";
import { SummaryTable } from "@/components/province/summary-table";
import { TargetsTable } from "@/components/province/targets-table";
import { UnitNotice } from "@/components/province/unit-notice";
import { VoicesTable } from "@/components/province/voices-table";
import { DownloadLinks } from "@/components/tables/download-links";
import type { UnitSetId } from "@/lib/figures/figure";
import { alternates } from "@/lib/i18n/alternates";
import { feedPath } from "@/lib/i18n/feeds";
import { formatDate } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { compareMessages } from "@/lib/i18n/messages/compare";
import { followMessages } from "@/lib/i18n/messages/follow";
import { provinceBlockMessages } from "@/lib/i18n/messages/province-blocks";
import { type Address, href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { provinceOffers } from "@/lib/queries/embed/offers";
import { rateFiles } from "@/lib/queries/file-links";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";
import { provinceView } from "@/lib/queries/province";
import { sectionNotes } from "@/lib/queries/province-notes";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { compareQuery } from "@/lib/rankings/compare-view";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, unitSet, slug = "" } = await pageParameters(params);
  const archive = await pageArchive();
  const view = unitSet && unitSet !== "usual" ? provinceView(archive, unitSet, slug, lang) : null;
  if (!view) notFound();
  const address: Address = { page: "province", unitSet: view.province.unitSet, slug };
  return { lang, archive, view, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, view, address } = await load(params);
  const name = view.province.name[lang];
  return {
    ...pageMetadata(archive, lang, address),
    alternates: alternates(lang, address, [
      { kind: "province", unitSet: view.province.unitSet, slug: view.province.slug, name },
    ]),
  };
}

export default async function ProvincePage({ params }: PageProps) {
  const { lang, archive, view, address } = await load(params);
  const t = messages(lang);
  const { province, region, sections, rates, targets } = view;
  const permanent = permanentAddress(lang, address);
  const unit = { unitSet: province.unitSet, slug: province.slug };
  const otherSet: UnitSetId = province.unitSet === "34" ? "63" : "34";
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 mb-1 text-3xl">{province.name[lang]}</h1>
      <p className="m-0 text-muted">
        {t.unitSet[province.unitSet]} · {t.province.kind[province.kind]}
        {region && (
          <>
            {" · "}
            {t.province.region}{" "}
            <a href={href(lang, { page: "region", slug: region.slug })}>{region.name[lang]}</a>
          </>
        )}
        <span className="no-print">
          {" · "}
          <a href={href(lang, { page: "brief", unitSet: province.unitSet, slug: province.slug })}>
            {provinceBlockMessages(lang).brief}
          </a>
          {" · "}
          <a
            href={href(
              lang,
              { page: "compare" },
              compareQuery({
                unitSet: province.unitSet,
                provinces: [province],
                indicator: null,
                year: null,
              }),
            )}
          >
            {compareMessages(lang).withOthers}
          </a>
          {" · "}
          <a href={feedPath(lang, { kind: "province", ...unit })}>
            {followMessages(lang).followFeed(province.name[lang])}
          </a>
        </span>
      </p>
      <UnitNotice
        province={province}
        predecessors={view.predecessors}
        successors={view.successors}
        namesake={archive.province(otherSet, province.slug) ?? null}
        language={lang}
      />
      {sections.length > 0 ? (
        <>
          <SummaryTable province={province} sections={sections} language={lang} />
          <DownloadLinks
            what={province.name[lang]}
            files={[{ is: "whole", file: { table: "province", ...unit } }]}
            language={lang}
          />
          <EmbedBox
            offers={provinceOffers(archive, view, lang)}
            version={archive.snapshot.version}
            language={lang}
          />
        </>
      ) : (
        <p>{t.province.noSections}</p>
      )}
      {view.voices && (
        <VoicesTable view={view.voices} address={permanent} language={lang}>
          <DownloadLinks
            what={provinceBlockMessages(lang).voices.title}
            files={[{ is: "figures", file: { table: "province", ...unit } }]}
            language={lang}
          />
        </VoicesTable>
      )}
      {targets.length > 0 && (
        <section className="mt-8">
          <h2 className="text-2xl">{t.province.targets}</h2>
          <TargetsTable rows={targets} language={lang} />
          <DownloadLinks
            what={t.province.targets}
            files={[
              {
                is: "table",
                file: { table: "targets", provinces: [unit.slug], unitSet: unit.unitSet },
              },
            ]}
            language={lang}
          />
        </section>
      )}
      {sections.map((section) => (
        <IndexSection
          key={section.indicator.code}
          section={section}
          province={province}
          language={lang}
          permanent={permanentAddress(lang, {
            page: "province-indicator",
            unitSet: province.unitSet,
            slug: province.slug,
            indicator: section.indicator.code,
          })}
        />
      ))}
      {rates.length > 0 && (
        <section className="mt-8 border-t border-rule pt-4">
          <h2 className="m-0 text-2xl">{t.province.rates}</h2>
          <p className="my-1 max-w-3xl text-muted">{t.province.ratesNote}</p>
          <RatesTable rates={rates} language={lang} />
          <DownloadLinks what={t.province.rates} files={rateFiles(rates)} language={lang} />
        </section>
      )}
      {view.ledger && <PredecessorTables view={view.ledger} address={permanent} language={lang} />}
      {view.events.length > 0 && (
        <section className="mt-8">
          <h2 className="text-2xl">{t.province.events}</h2>
          <ul>
            {view.events.map((item) => (
              <li key={`${item.to}${item.effective}`}>
                {formatDate(item.effective, lang)}: {item.extent[lang]} ({item.legalBasis[lang]})
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourcePopovers
        notes={[
          ...sectionNotes(sections),
          ...rates.map((row) => row.note),
          ...(view.voices?.notes.values() ?? []),
          ...(view.ledger?.notes.values() ?? []),
        ]}
        language={lang}
      />
    </PageFrame>
  );
}
