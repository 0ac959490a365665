import type { Metadata } from "next";
import { headers } from "next/headers";
import { ClaimForm } from "@/components/claims/claim-form";
import { ClaimList } from "@/components/claims/claim-list";
import { MarkedText } from "@/components/claims/marked-text";
import { PageFrame } from "@/components/layout/page-frame";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { claimsMessages } from "@/lib/i18n/messages/claims";
import { href, parameters } from "@/lib/i18n/routes";
import { claimsView, maxClaimText } from "@/lib/queries/claims";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { postedHeader, takePosted } from "@/lib/queries/posted-text";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import type { Query } from "@/lib/queries/table-state";
import type { CheckedText, ClaimsView } from "@/lib/rankings/claims-view";
import { list } from "@/lib/sentences/ranking";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

const address = { page: "claims" } as const;

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  const head = pageMetadata(await pageArchive(), lang, address);
  const isResult = inAddress(await searchParams, lang) !== null;
  return isResult ? { ...head, robots: { index: false } } : head;
}

/** Checks a text that was posted, or a short one that stands in the address. */
export default async function ClaimsPage({ params, searchParams }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const posted = takePosted((await headers()).get(postedHeader));
  const view = claimsView(archive, posted ?? inAddress(await searchParams, lang), lang);
  const t = claimsMessages(lang);
  const query = view.checked?.address ? { claim: view.text } : {};
  return (
    <PageFrame language={lang} address={address} query={query} data={archive.snapshot}>
      <h1 className="mt-0 mb-1 text-3xl">{t.title}</h1>
      <p className="m-0 max-w-3xl text-lg leading-snug">{t.lead}</p>
      {view.checked && <Result checked={view.checked} language={lang} />}
      <ClaimForm
        text={view.text}
        problem={problemWords(view, lang)}
        most={formatCount(maxClaimText, lang)}
        language={lang}
      />
      <section className="max-w-3xl no-print">
        <h2 className="mt-6 mb-1 text-xl">{t.examples.title}</h2>
        <ul className="m-0 grid list-none gap-1 p-0">
          {t.examples.texts.map((example) => (
            <li key={example}>
              <a href={href(lang, address, { claim: example })} className="inline-block py-1">
                {example}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={href(lang, { page: "api" })} className="inline-block py-1">
            {t.result.api}
          </a>
        </p>
      </section>
    </PageFrame>
  );
}

function Result({ checked, language }: { checked: CheckedText; language: Language }) {
  const t = claimsMessages(language);
  const count = (number: number) => formatCount(number, language);
  if (checked.items.length === 0) {
    return (
      <section aria-labelledby="ket-qua" className="mt-5 max-w-3xl">
        <h2 id="ket-qua" className="m-0 text-2xl">
          {t.result.nothingTitle}
        </h2>
        <p className="mt-1">{t.result.nothing}</p>
      </section>
    );
  }
  const parts = checked.counts.map(
    (item) => `${count(item.count)} ${t.verdicts[item.verdict].counted}`,
  );
  return (
    <section aria-labelledby="ket-qua" className="mt-5">
      <h2 id="ket-qua" className="m-0 text-2xl">
        {t.result.title}
      </h2>
      <p role="status" className="mt-1 text-lg">
        {t.result.count(count(checked.items.length))}: {list(parts, language)}.
      </p>
      {checked.address && (
        <p className="m-0 text-sm no-print">
          <a href={checked.address}>{t.result.permanent}</a>
        </p>
      )}
      <MarkedText checked={checked} language={language} />
      <ClaimList checked={checked} language={language} />
    </section>
  );
}

/** The text that the address holds; null where it holds none. */
function inAddress(query: Query, language: Language): string | null {
  const given = query[parameters[language].claim];
  return Array.isArray(given) ? (given[0] ?? null) : (given ?? null);
}

function problemWords({ problem, text }: ClaimsView, language: Language): string | null {
  const t = claimsMessages(language).problems;
  const most = formatCount(maxClaimText, language);
  switch (problem) {
    case null:
      return null;
    case "too-long":
      return t.tooLong(formatCount(text.length, language), most);
    case "too-large":
      return t.tooLarge(most);
    default:
      return t[problem];
  }
}
