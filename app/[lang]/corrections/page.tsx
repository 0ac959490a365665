import type { Metadata } from "next";
import { CorrectionFilter } from "@/components/corrections/correction-filter";
import { CorrectionTable } from "@/components/corrections/correction-table";
import { ImportTable } from "@/components/corrections/import-table";
import { PageFrame } from "@/components/layout/page-frame";
import { DownloadLinks } from "@/components/tables/download-links";
import { alternates } from "@/lib/i18n/alternates";
import { formatCount, formatDate } from "@/lib/i18n/format";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import { citationOf } from "@/lib/queries/citation";
import { correctionFilter, correctionList } from "@/lib/queries/correction-list";
import { correctionFiles, importFiles } from "@/lib/queries/file-links";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import type { Query } from "@/lib/queries/table-state";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

const address = { page: "corrections" } as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return {
    ...pageMetadata(await pageArchive(), lang, address),
    alternates: alternates(lang, address, [{ kind: "corrections" }]),
  };
}

/** Every figure that was changed or taken away, and the imports that did it. */
export default async function CorrectionsPage({ params, searchParams }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const filter = correctionFilter(archive, await searchParams, lang);
  const view = correctionList(archive, filter);
  const t = dataMessages(lang);
  const count = (number: number) => formatCount(number, lang);
  return (
    <PageFrame
      language={lang}
      address={address}
      query={{ ...filter }}
      data={archive.snapshot}
      citation={citationOf(archive, address, { ...filter })}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 mb-2 text-3xl">{t.corrections.title}</h1>
      <p className="m-0 max-w-3xl text-lg leading-snug">
        {view.all === 0
          ? t.corrections.none
          : t.corrections.summary(
              count(view.all),
              count(view.kinds.revision),
              count(view.kinds.correction),
            )}
        {view.removed > 0 && ` ${t.corrections.removed(count(view.removed))}`}
      </p>
      <p className="mt-2 max-w-3xl">
        {t.corrections.intro} {view.all === 0 && t.corrections.noneHow}
      </p>
      {view.all > 0 && (
        <>
          <CorrectionFilter action={href(lang, address)} view={view} language={lang} />
          <p className="m-0 text-sm text-muted" role="status">
            {view.matching === 0
              ? t.corrections.noMatch
              : view.listed < view.matching
                ? t.corrections.cut(count(view.listed), count(view.matching))
                : t.corrections.shown(count(view.matching), count(view.all))}
          </p>
        </>
      )}
      {view.all > 0 && (
        <DownloadLinks
          what={t.corrections.title}
          files={correctionFiles(archive, view)}
          language={lang}
        />
      )}
      {view.days.map((day) => (
        <section key={day.date}>
          <h2 className="mt-7 mb-2 text-xl">
            {t.corrections.day(formatDate(day.date, lang), count(day.rows.length))}
          </h2>
          <CorrectionTable day={day} language={lang} />
        </section>
      ))}
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.corrections.report}</h2>
        <p className="mt-0 max-w-3xl">{t.corrections.reportText}</p>
      </section>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.importLog.title}</h2>
        <p className="mt-0 mb-2 max-w-3xl">
          {t.importLog.intro}
          {view.imports.length < view.allImports &&
            ` ${t.importLog.cut(count(view.imports.length), count(view.allImports))}`}
        </p>
        <ImportTable entries={view.imports} language={lang} />
        <DownloadLinks what={t.importLog.title} files={importFiles(view)} language={lang} />
      </section>
    </PageFrame>
  );
}
