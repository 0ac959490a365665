import type { Metadata } from "next";
import { CorrectionFilter } from "@/components/corrections/correction-filter";
import { CorrectionTable } from "@/components/corrections/correction-table";
import { ImportTable } from "@/components/corrections/import-table";
import { PageFrame } from "@/components/layout/page-frame";
import { alternates } from "@/lib/i18n/alternates";
import { formatCount, formatDate } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import { correctionFilter, correctionList } from "@/lib/queries/correction-list";
import { currentArchive } from "@/lib/queries/current-archive";
import { correctionsFileHref } from "@/lib/queries/file-href";
import { pageParameters } from "@/lib/queries/page-parameters";
import type { Query } from "@/lib/queries/table-state";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

const address = { page: "corrections" } as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  const { snapshot } = await currentArchive();
  const t = dataMessages(lang).corrections;
  return {
    title: `${t.title} · ${messages(lang).site.name}`,
    description: t.description(formatCount(snapshot.corrections.length, lang)),
    alternates: alternates(lang, address),
  };
}

/** Every figure that was changed or taken away, and the imports that did it. */
export default async function CorrectionsPage({ params, searchParams }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await currentArchive();
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
      trail={[{ name: messages(lang).nav.data, href: href(lang, { page: "data" }) }]}
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
          <p className="m-0 no-print">
            <a className="inline-block min-h-6" href={correctionsFileHref(lang)} download>
              {t.corrections.csv}
            </a>
          </p>
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
      </section>
    </PageFrame>
  );
}
