import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionCount } from "@/components/corrections/correction-count";
import { EmbedBox } from "@/components/embed/embed-box";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { IndexSection } from "@/components/province/index-section";
import { RatesTable } from "@/components/province/rates-table";
import { Analysis } from "@/components/province-index/analysis";
import { Contents } from "@/components/province-index/contents";
import { YearsSection } from "@/components/province-index/years-section";
import { DownloadLinks } from "@/components/tables/download-links";
import { alternates } from "@/lib/i18n/alternates";
import { formatCount } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { type Address, href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { correctedFigures, provinceValue } from "@/lib/queries/correction-list";
import { lineOffers } from "@/lib/queries/embed/offers";
import { rateFiles } from "@/lib/queries/file-links";
import { indexSection } from "@/lib/queries/index-section";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";
import { provinceView } from "@/lib/queries/province";
import { analysisState } from "@/lib/queries/province-index/state";
import { provinceIndexView } from "@/lib/queries/province-index/view";
import { sectionNotes } from "@/lib/queries/province-notes";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import type { Query } from "@/lib/queries/table-state";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

async function load(params: PageProps["params"]) {
  const { lang, unitSet, slug = "", indicator: code = "" } = await pageParameters(params);
  const archive = await pageArchive();
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
  const { lang, archive, province, address } = await load(params);
  return {
    ...pageMetadata(archive, lang, address),
    alternates: alternates(lang, address, [
      {
        kind: "province",
        unitSet: province.unitSet,
        slug: province.slug,
        name: province.name[lang],
      },
    ]),
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
      citation={citationOf(archive, address, {
        year: state.year?.toString(),
        rank: state.rank,
        score: state.score,
      })}
      trail={pageTrail(archive, lang, address)}
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
      {rates.length > 0 && (
        <>
          <RatesTable rates={rates} language={lang} />
          <DownloadLinks what={t.province.rates} files={rateFiles(rates)} language={lang} />
        </>
      )}
      {section && view && <Analysis view={view} section={section} language={lang} />}
      {section && <YearsSection section={section} name={name} slug={slug} language={lang} />}
      {section && (
        <EmbedBox
          offers={lineOffers(archive, section, province, lang)}
          version={archive.snapshot.version}
          language={lang}
        />
      )}
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
