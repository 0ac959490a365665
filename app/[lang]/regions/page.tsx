import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { ComparisonTable } from "@/components/region/comparison-table";
import { MeansTable } from "@/components/region/means-table";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { regionComparisons, regionMeans } from "@/lib/queries/regions";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return pageMetadata(await pageArchive(), lang, { page: "regions" });
}

export default async function RegionsPage({ params }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const t = messages(lang);
  return (
    <PageFrame
      language={lang}
      address={{ page: "regions" }}
      data={archive.snapshot}
      citation={citationOf(archive, { page: "regions" })}
    >
      <h1 className="mt-0 text-3xl">{t.region.title}</h1>
      <p className="max-w-3xl">{t.region.intro}</p>
      {(["63", "34"] as const).map((unitSet) => (
        <section key={unitSet} className="mt-6">
          <h2 className="mb-0 text-2xl">{t.region.sets[unitSet]}</h2>
          <ul className="m-0 flex list-none flex-wrap gap-x-5 p-0">
            {archive.snapshot.regions
              .filter((region) => region.unitSet === unitSet)
              .toSorted((a, b) => a.order - b.order)
              .map((region) => (
                <li key={region.slug}>
                  <a
                    href={href(lang, { page: "region", slug: region.slug })}
                    className="inline-block py-1"
                  >
                    {region.name[lang]}
                  </a>{" "}
                  <span className="text-muted">{t.region.units(region.units)}</span>
                </li>
              ))}
          </ul>
          {regionComparisons(archive, unitSet).map((comparison) => (
            <ComparisonTable
              key={comparison.indicator.code}
              comparison={comparison}
              language={lang}
            />
          ))}
          {regionMeans(archive, unitSet, lang).map((means) => (
            <MeansTable
              key={means.indicator.code}
              means={means}
              title={t.region.overYears(indicatorLabel(means.indicator, lang))}
              language={lang}
            />
          ))}
        </section>
      ))}
    </PageFrame>
  );
}
