import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { InsideTable } from "@/components/region/inside-table";
import { MeansTable } from "@/components/region/means-table";
import { DownloadLinks } from "@/components/tables/download-links";
import { messages } from "@/lib/i18n/messages";
import type { Address } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { regionInsides } from "@/lib/queries/regions";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, slug = "" } = await pageParameters(params);
  const archive = await pageArchive();
  const insides = regionInsides(archive, slug, lang);
  const name = insides[0]?.region.name[lang];
  if (name === undefined) notFound();
  const address: Address = { page: "region", slug };
  return { lang, archive, insides, name, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, address } = await load(params);
  return pageMetadata(archive, lang, address);
}

export default async function RegionPage({ params }: PageProps) {
  const { lang, archive, insides, name, address } = await load(params);
  const t = messages(lang);
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 text-3xl">{name}</h1>
      {insides.map((inside) => (
        <section key={inside.region.unitSet} className="mt-6">
          <h2 className="mb-0 text-2xl">
            {inside.region.name[lang]}: {t.region.units(inside.region.units)}
          </h2>
          <p className="mt-0 text-muted">{t.unitSet[inside.region.unitSet]}</p>
          <h3 className="mb-0 text-xl">{t.region.inside}</h3>
          <InsideTable inside={inside} language={lang} />
          <DownloadLinks
            what={`${name}, ${t.region.inside}`}
            files={[
              {
                is: "figures",
                file: {
                  table: "figures",
                  indicators: inside.editions.map(({ indicator }) => indicator.code),
                  provinces: inside.provinces.map(({ province }) => province.slug),
                  unitSet: inside.region.unitSet,
                },
              },
            ]}
            language={lang}
          />
          {inside.means.map((means) => (
            <MeansTable
              key={means.indicator.code}
              means={means}
              region={inside.region.slug}
              title={t.region.meanOverYears(
                indicatorLabel(means.indicator, lang),
                inside.region.name[lang],
              )}
              language={lang}
            />
          ))}
        </section>
      ))}
      <SourcePopovers
        notes={insides.flatMap((inside) =>
          inside.provinces.flatMap((item) => item.cells.map((cell) => cell.note)),
        )}
        language={lang}
      />
    </PageFrame>
  );
}
