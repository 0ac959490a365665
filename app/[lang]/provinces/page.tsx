import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import type { UnitSetId } from "@/lib/figures/figure";
import { compareNames } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import { citationOf } from "@/lib/queries/citation";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";

interface PageProps {
  params: Promise<Record<string, string>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return pageMetadata(await pageArchive(), lang, { page: "provinces" });
}

/** All units of both sets, by region, in Vietnamese order. */
export default async function ProvincesPage({ params }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const t = messages(lang);
  const { provinces, regions } = archive.snapshot;
  const former = provinces.filter((item) => item.unitSet === "63" && item.validTo !== "2025-06-30");
  const sets: { unitSet: UnitSetId; title: string }[] = [
    { unitSet: "34", title: t.province.listCurrent },
    { unitSet: "63", title: t.province.listOld },
  ];
  const link = (item: Province) => (
    <li key={item.slug}>
      <a
        href={href(lang, { page: "province", unitSet: item.unitSet, slug: item.slug })}
        className="inline-block py-1"
      >
        {item.name[lang]}
      </a>
    </li>
  );
  return (
    <PageFrame
      language={lang}
      address={{ page: "provinces" }}
      data={archive.snapshot}
      citation={citationOf(archive, { page: "provinces" })}
    >
      <h1 className="mt-0 text-3xl">{t.province.listTitle}</h1>
      <p className="max-w-3xl">{t.province.listText}</p>
      {sets.map(({ unitSet, title }) => (
        <section key={unitSet} className="mt-6">
          <h2 className="text-2xl">{title}</h2>
          <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
            {regions
              .filter((region) => region.unitSet === unitSet)
              .toSorted((a, b) => a.order - b.order)
              .map((region) => (
                <section key={region.slug} className="border-t border-rule pt-1">
                  <h3 className="m-0 text-lg">
                    <a href={href(lang, { page: "region", slug: region.slug })}>
                      {region.name[lang]}
                    </a>
                  </h3>
                  <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0">
                    {provinces
                      .filter(
                        (item) =>
                          item.unitSet === unitSet &&
                          item.region === region.slug &&
                          !former.includes(item),
                      )
                      .toSorted((a, b) => compareNames(a.name.vi, b.name.vi))
                      .map(link)}
                  </ul>
                </section>
              ))}
          </div>
        </section>
      ))}
      {former.length > 0 && (
        <section className="mt-6">
          <h2 className="text-2xl">{t.province.listFormer}</h2>
          <ul className="m-0 list-none p-0">{former.map(link)}</ul>
        </section>
      )}
    </PageFrame>
  );
}
