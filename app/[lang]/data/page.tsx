import type { Metadata } from "next";
import { CoverageLegend } from "@/components/data/coverage-legend";
import { CoverageTable } from "@/components/data/coverage-table";
import { DisagreementTable } from "@/components/data/disagreement-table";
import { FileTable } from "@/components/data/file-table";
import { PageFrame } from "@/components/layout/page-frame";
import { DownloadLinks } from "@/components/tables/download-links";
import { alternates } from "@/lib/i18n/alternates";
import { packageHref } from "@/lib/i18n/file-address";
import { formatCount, formatDate } from "@/lib/i18n/format";
import { apiMessages } from "@/lib/i18n/messages/api";
import { dataMessages } from "@/lib/i18n/messages/data";
import { filesMessages } from "@/lib/i18n/messages/files";
import { followMessages } from "@/lib/i18n/messages/follow";
import { href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { coverageMatrix } from "@/lib/queries/coverage-matrix";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";

interface PageProps {
  params: Promise<Record<string, string>>;
}

const address = { page: "data" } as const;

async function load(params: PageProps["params"]) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const view = coverageMatrix(archive);
  return { lang, archive, view, count: (number: number) => formatCount(number, lang) };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive } = await load(params);
  return {
    ...pageMetadata(archive, lang, address),
    alternates: alternates(lang, address, [{ kind: "editions" }, { kind: "corrections" }]),
  };
}

/** What is held and what is missing, where sources disagree, the rules, and where the files are. */
export default async function DataPage({ params }: PageProps) {
  const { lang, archive, view, count } = await load(params);
  const t = dataMessages(lang).data;
  const { counts } = view;
  const { version, importedAt } = archive.snapshot;
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
    >
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
        <a className="inline-block py-1" href={href(lang, { page: "follow" })}>
          {followMessages(lang).link}
        </a>
        <a className="inline-block py-1" href={href(lang, { page: "api" })}>
          {apiMessages(lang).page.link}
        </a>
      </p>
      <p className="mt-2 mb-0 max-w-3xl no-print">
        <a className="inline-block py-1 font-semibold" href={packageHref()} download>
          {filesMessages(lang).package.link}
        </a>{" "}
        <span className="text-muted">{filesMessages(lang).package.note}</span>
      </p>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.matrix}</h2>
        <p className="mt-0 mb-2 max-w-3xl">{t.matrixNote}</p>
        <CoverageTable years={view.years} rows={view.rows} language={lang} />
        <CoverageLegend reasons={view.reasons} language={lang} />
        <DownloadLinks
          what={t.matrix}
          files={[{ is: "table", file: { table: "coverage" } }]}
          language={lang}
        />
      </section>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.disagreements(view.disagreements.length)}</h2>
        <p className="mt-0 mb-2 max-w-3xl">{t.disagreementsNote}</p>
        <DisagreementTable rows={view.disagreements} language={lang} />
        <DownloadLinks
          what={t.disagreements(view.disagreements.length)}
          files={[{ is: "table", file: { table: "disagreements" } }]}
          language={lang}
        />
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
