import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionCount } from "@/components/corrections/correction-count";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { IndexSection } from "@/components/province/index-section";
import { RatesTable } from "@/components/province/rates-table";
import { Analysis } from "@/components/province-index/analysis";
import { Contents } from "@/components/province-index/contents";
import { YearsSection } from "@/components/province-index/years-section";
import { alternates } from "@/lib/i18n/alternates";
import { formatCount } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { type Address, href } from "@/lib/i18n/routes";
import { correctedFigures, provinceValue } from "@/lib/queries/correction-list";
import { currentArchive } from "@/lib/queries/current-archive";
import { indexSection } from "@/lib/queries/index-section";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";
import { provinceView } from "@/lib/queries/province";
import { analysisState } from "@/lib/queries/province-index/state";
import { provinceIndexView } from "@/lib/queries/province-index/view";
import { sectionNotes } from "@/lib/queries/province-notes";
import type { Query } from "@/lib/queries/table-state";
import { standingSentence } from "@/lib/sentences/standing";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

async function load(params: PageProps["params"]) {
  const { lang, unitSet, slug = "", indicator: code = "" } = await pageParameters(params);
  const archive = await currentArchive();
  const indicator = archive.indicator(code);
  const view = unitSet && unitSet !== "usual" ? provinceView(archive, unitSet, slug, lang) : null;
  if (!view || !indicator) notFound();
  const section =
    indicator.rankPolicy === "none" ? null : indexSection(archive, code, view.province, lang);
  const rates = view.rates.filter((row) => archive.root(row.indicator.code)?.code === code);
  const address: Address = {
    page: "province-indicator",
    unitSet: view.province.unitSet,
    slug,
    indicator: code,
  };
  return { lang, archive, province: view.province, indicator, section, rates, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, province, indicator, section, address } = await load(params);
  const t = messages(lang);
  const label = indicatorLabel(indicator, lang);
  const row = section?.shown ?? section?.latest;
  return {
    title: `${province.name[lang]}: ${label} (${t.unitSet[province.unitSet]}) · ${t.site.name}`,
    description: row
      ? standingSentence(row.standing, {
          indicator,
          region: section?.region ?? null,
          language: lang,
          year: row.year,
        })
      : `${label}, ${province.name[lang]}.`,
    alternates: alternates(lang, address),
  };
}

export default async function ProvinceIndicatorPage({ params, searchParams }: PageProps) {
  const { lang, archive, province, indicator, section, rates, address } = await load(params);
  const state = analysisState(await searchParams, lang);
  const view = section && provinceIndexView(archive, section, province, state, lang);
  const t = messages(lang);
  const label = indicatorLabel(indicator, lang);
  const name = province.name[lang];
  const { unitSet, slug } = province;
  const key = { indicator: indicator.code, unitSet, province: slug };
  const corrected = correctedFigures(archive, key);
  return (
    <PageFrame
      language={lang}
      address={address}
      query={{ year: state.year?.toString(), rank: state.rank, score: state.score }}
      data={archive.snapshot}
      trail={[
        { name: t.nav.provinces, href: href(lang, { page: "provinces" }) },
        {
          name,
          href: href(lang, { page: "province", unitSet: province.unitSet, slug: province.slug }),
        },
      ]}
    >
      <h1 className="mt-0 mb-1 text-3xl">
        {name}: {label}
      </h1>
      <p className="m-0 text-muted">
        {indicator.name[lang]} · {t.unitSet[province.unitSet]} ·{" "}
        <a href={href(lang, { page: "indicator", indicator: indicator.code })}>
          {t.ranking.method}
        </a>
        {section?.shown && (
          <>
            {" · "}
            <a
              href={href(lang, {
                page: "ranking",
                indicator: indicator.code,
                year: String(section.shown.year),
                unitSet: section.shown.addressSet,
              })}
            >
              {t.province.seeRanking(label, section.shown.year)}
            </a>
          </>
        )}
      </p>
      <CorrectionCount
        count={corrected}
        text={dataMessages(lang).corrections.ofProvince(formatCount(corrected, lang))}
        query={{ indicator: indicator.code, province: provinceValue(unitSet, slug) }}
        language={lang}
      />
      {view && <Contents language={lang} />}
      {section && (
        <IndexSection
          section={section}
          province={province}
          language={lang}
          permanent={permanentAddress(lang, address)}
          detailed
        />
      )}
      {!section && rates.length === 0 && <p>{t.province.noSections}</p>}
      {rates.length > 0 && <RatesTable rates={rates} language={lang} />}
      {section && view && <Analysis view={view} section={section} language={lang} />}
      {section && <YearsSection section={section} name={name} language={lang} />}
      <SourcePopovers
        notes={[
          ...sectionNotes(section ? [section] : []),
          ...rates.map((row) => row.note),
          ...(view
            ? [
                view.why.note,
                view.why.componentsNote,
                view.gap.note,
                ...view.strengths.notes.values(),
              ]
            : []),
        ]}
        language={lang}
      />
    </PageFrame>
  );
}
