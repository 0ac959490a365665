import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageFrame } from "@/components/layout/page-frame";
import { messages } from "@/lib/i18n/messages";
import { parameters } from "@/lib/i18n/routes";
import { findByName, nearestNames } from "@/lib/queries/find-by-name";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { searchResults } from "@/lib/queries/search-results";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import type { Query } from "@/lib/queries/table-state";

interface Props {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return pageMetadata(await pageArchive(), lang, { page: "search" });
}

/** Results of the search form; a name that means one thing only leads straight to it. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const given = (await searchParams)[parameters[lang].query];
  const query = (Array.isArray(given) ? (given[0] ?? "") : (given ?? "")).slice(0, 100);
  const matches = findByName(archive, query, 20);
  const whole = matches.filter((match) => match.score === 4);
  const results = searchResults(archive, matches, lang);
  const only = whole.length === 1 || matches.length === 1 ? results[0] : undefined;
  if (only) redirect(only.href);
  const t = messages(lang).search;
  const shown =
    results.length > 0 ? results : searchResults(archive, nearestNames(archive, query), lang);
  return (
    <PageFrame
      language={lang}
      address={{ page: "search" }}
      query={{ query }}
      data={archive.snapshot}
    >
      <h1 className="mt-0 text-3xl">{t.title}</h1>
      <p>
        {query.trim() === ""
          ? t.hint
          : results.length > 0
            ? t.results(results.length, query)
            : t.none(query)}
      </p>
      {results.length === 0 && shown.length > 0 && <p>{t.nearest}</p>}
      <ul className="grid list-none gap-1 p-0">
        {shown.map((item) => (
          <li key={item.href}>
            <a href={item.href} className="inline-block py-1.5 text-lg">
              {item.name}
            </a>{" "}
            <span className="text-muted">{item.detail}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
