import type { Metadata } from "next";
import { CoverageLegend } from "@/components/data/coverage-legend";
import { CoverageTable } from "@/components/data/coverage-table";
import { DisagreementTable } from "@/components/data/disagreement-table";
import { FileTable } from "@/components/data/file-table";
import { PageFrame } from "@/components/layout/page-frame";
import { alternates } from "@/lib/i18n/alternates";
import { formatCount, formatDate } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import { coverageMatrix } from "@/lib/queries/coverage-matrix";
import { currentArchive } from "@/lib/queries/current-archive";
import { pageParameters } from "@/lib/queries/page-parameters";

interface PageProps {
  params: Promise<Record<string, string>>;
}

const address = { page: "data" } as const;

async function load(params: PageProps["params"]) {
  const { lang } = await pageParameters(params);
  const archive = await currentArchive();
  const view = coverageMatrix(archive);
  return { lang, archive, view, count: (number: number) => formatCount(number, lang) };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, view, count } = await load(params);
  const t = dataMessages(lang).data;
  const { figures, sources, disagreements } = view.counts;
  return {
    title: `${t.title} · ${messages(lang).site.name}`,
    description: t.description(count(figures), count(sources), count(disagreements)),
    alternates: alternates(lang, address),
  };
}

/** What is held and what is missing, where sources disagree, the rules, and where the files are. */
export default async function DataPage({ params }: PageProps) {
  const { lang, archive, view, count } = await load(params);
  const t = dataMessages(lang).data;
  const { counts } = view;
  const { version, importedAt } = archive.snapshot;
  return (
    <PageFrame language={lang} address={address} data={archive.snapshot}>
      <h1 className="mt-0 mb-2 text-3xl">{t.title}</h1>
      <p className="mb-0 max-w-3xl text-lg leading-snug">
        {t.summary(count(counts.figures), count(counts.sources), count(counts.indicators))}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5">
        <span className="py-1 text-muted">{t.version(version, formatDate(importedAt, lang))}</span>
        <a className="inline-block py-1" href={href(lang, { page: "sources" })}>
          {t.sourcesLink(count(counts.sources))}
        </a>
        <a className="inline-block py-1" href={href(lang, { page: "corrections" })}>
          {dataMessages(lang).corrections.link}
        </a>
        <a className="inline-block py-1" href={href(lang, { page: "indicators" })}>
          {t.indicatorsLink}
        </a>
      </p>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.matrix}</h2>
        <p className="mt-0 mb-2 max-w-3xl">{t.matrixNote}</p>
        <CoverageTable years={view.years} rows={view.rows} language={lang} />
        <CoverageLegend reasons={view.reasons} language={lang} />
      </section>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.disagreements(view.disagreements.length)}</h2>
        <p className="mt-0 mb-2 max-w-3xl">{t.disagreementsNote}</p>
        <DisagreementTable rows={view.disagreements} language={lang} />
      </section>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.rules}</h2>
        <ul className="my-2 grid max-w-4xl list-disc gap-1.5 pl-5">
          {t.ruleItems.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.files}</h2>
        <p className="mt-0 mb-2 max-w-3xl">{t.filesNote}</p>
        <FileTable counts={counts} language={lang} />
      </section>
    </PageFrame>
  );
}
