import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { IndexSection } from "@/components/province/index-section";
import { PredecessorTables } from "@/components/province/predecessor-tables";
import { RatesTable } from "@/components/province/rates-table";
import { SummaryTable } from "@/components/province/summary-table";
import { TargetsTable } from "@/components/province/targets-table";
import { UnitNotice } from "@/components/province/unit-notice";
import { VoicesTable } from "@/components/province/voices-table";
import type { UnitSetId } from "@/lib/figures/figure";
import { alternates } from "@/lib/i18n/alternates";
import { formatDate } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { provinceBlockMessages } from "@/lib/i18n/messages/province-blocks";
import { type Address, href } from "@/lib/i18n/routes";
import { currentArchive } from "@/lib/queries/current-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";
import { provinceView } from "@/lib/queries/province";
import { sectionNotes } from "@/lib/queries/province-notes";
import { standingSentence } from "@/lib/sentences/standing";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, unitSet, slug = "" } = await pageParameters(params);
  const archive = await currentArchive();
  const view = unitSet && unitSet !== "usual" ? provinceView(archive, unitSet, slug, lang) : null;
  if (!view) notFound();
  const address: Address = { page: "province", unitSet: view.province.unitSet, slug };
  return { lang, archive, view, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, view, address } = await load(params);
  const t = messages(lang);
  const name = view.province.name[lang];
  const sentences = view.sections.flatMap(({ shown, indicator, region }) =>
    shown
      ? `${indicatorLabel(indicator, lang)}: ${standingSentence(shown.standing, { indicator, region, language: lang, year: shown.year })}`
      : [],
  );
  const set = t.unitSet[view.province.unitSet];
  return {
    title: `${t.province.title(name)} (${set}) · ${t.site.name}`,
    description: sentences.slice(0, 2).join(" ") || `${name}, ${set}.`,
    alternates: alternates(lang, address),
  };
}

export default async function ProvincePage({ params }: PageProps) {
  const { lang, archive, view, address } = await load(params);
  const t = messages(lang);
  const { province, region, sections, rates, targets } = view;
  const permanent = permanentAddress(lang, address);
  const otherSet: UnitSetId = province.unitSet === "34" ? "63" : "34";
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      trail={[{ name: t.nav.provinces, href: href(lang, { page: "provinces" }) }]}
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
        <SummaryTable province={province} sections={sections} language={lang} />
      ) : (
        <p>{t.province.noSections}</p>
      )}
      {view.voices && <VoicesTable view={view.voices} address={permanent} language={lang} />}
      {targets.length > 0 && (
        <section className="mt-8">
          <h2 className="text-2xl">{t.province.targets}</h2>
          <TargetsTable rows={targets} language={lang} />
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
