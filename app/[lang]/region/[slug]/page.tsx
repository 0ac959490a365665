import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import { InsideTable } from "@/components/region/inside-table";
import { MeansTable } from "@/components/region/means-table";
import { alternates } from "@/lib/i18n/alternates";
import { messages } from "@/lib/i18n/messages";
import { type Address, href } from "@/lib/i18n/routes";
import { currentArchive } from "@/lib/queries/current-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { regionInsides } from "@/lib/queries/regions";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, slug = "" } = await pageParameters(params);
  const archive = await currentArchive();
  const insides = regionInsides(archive, slug, lang);
  const name = insides[0]?.region.name[lang];
  if (name === undefined) notFound();
  const address: Address = { page: "region", slug };
  return { lang, archive, insides, name, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, insides, name, address } = await load(params);
  const t = messages(lang);
  return {
    title: `${name} · ${t.site.name}`,
    description: insides
      .map(
        ({ region, provinces }) =>
          `${t.region.sets[region.unitSet]}: ${provinces.map((item) => item.province.name[lang]).join(", ")}.`,
      )
      .join(" "),
    alternates: alternates(lang, address),
  };
}

export default async function RegionPage({ params }: PageProps) {
  const { lang, archive, insides, name, address } = await load(params);
  const t = messages(lang);
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      trail={[{ name: t.region.title, href: href(lang, { page: "regions" }) }]}
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
          {inside.means.map((means) => (
            <MeansTable
              key={means.indicator.code}
              means={means}
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
