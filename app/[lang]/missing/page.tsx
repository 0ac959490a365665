import { headers } from "next/headers";
import { PageFrame } from "@/components/layout/page-frame";
import { messages } from "@/lib/i18n/messages";
import { citeMessages } from "@/lib/i18n/messages/cite";
import { parsePath } from "@/lib/i18n/parse-path";
import { href } from "@/lib/i18n/routes";
import { missingView } from "@/lib/queries/missing";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";

type Props = { params: Promise<Record<string, string>> };

/** The page behind every 404: what was not found and the nearest addresses that exist. */
export default async function MissingPage({ params }: Props) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const asked = await headers();
  const path = decodeURI(asked.get("x-path") ?? "/");
  const version = asked.get("x-unknown-version");
  const t = messages(lang).notFound;
  const view = missingView(archive, path, lang);
  const { address } = parsePath(path);
  return (
    <PageFrame language={lang} address={null} data={archive.snapshot}>
      {/* Next leaves the metadata out of an answer with status 404; React lifts these into the head. */}
      <title>{`${t.title} · ${messages(lang).site.name}`}</title>
      <meta name="robots" content="noindex" />
      <h1 className="mt-0 text-3xl">{t.title}</h1>
      {version && (
        <p>
          {citeMessages(lang).noVersion(version, archive.snapshot.version)}{" "}
          {address && <a href={href(lang, address)}>{citeMessages(lang).current}</a>}
        </p>
      )}
      {!version && (
        <p>{view.ranking ? t.noEdition(view.ranking.name, view.ranking.year) : t.text}</p>
      )}
      {view.ranking && (
        <>
          <p className="mb-1">{t.years(view.ranking.name)}</p>
          <ul className="flex list-none flex-wrap gap-x-4 p-0">
            {view.ranking.editions.map((item) => (
              <li key={item.href}>
                <a href={item.href} className="inline-block py-1">
                  {item.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.nearest.length > 0 && (
        <>
          <p className="mb-1">{t.nearest}</p>
          <ul>
            {view.nearest.map((item) => (
              <li key={item.href}>
                <a href={item.href} className="inline-block py-1">
                  {item.name}
                </a>{" "}
                <span className="text-muted">{item.detail}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href(lang, { page: "home" })} className="inline-block py-1">
          {t.home}
        </a>
      </p>
    </PageFrame>
  );
}
