import type { Metadata } from "next";
import { ExpectedTable } from "@/components/follow/expected-table";
import { FeedTable } from "@/components/follow/feed-table";
import { PastTable } from "@/components/follow/past-table";
import { PageFrame } from "@/components/layout/page-frame";
import { DownloadLinks } from "@/components/tables/download-links";
import { env } from "@/lib/env";
import { alternates } from "@/lib/i18n/alternates";
import { feedPath } from "@/lib/i18n/feeds";
import { followMessages } from "@/lib/i18n/messages/follow";
import { announcementCalendar } from "@/lib/queries/announcement-calendar";
import { citationOf } from "@/lib/queries/citation";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { indicatorLabel } from "@/lib/sentences/words";

interface PageProps {
  params: Promise<Record<string, string>>;
}

const address = { page: "follow" } as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang } = await pageParameters(params);
  return {
    ...pageMetadata(await pageArchive(), lang, address),
    alternates: alternates(lang, address, [{ kind: "editions" }, { kind: "corrections" }]),
  };
}

/** The feeds with what each is for, past announcements, and when the next are to be expected. */
export default async function FollowPage({ params }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const t = followMessages(lang);
  const indices = announcementCalendar(archive);
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      citation={citationOf(archive, address)}
      trail={pageTrail(archive, lang, address)}
    >
      <h1 className="mt-0 mb-2 text-3xl">{t.heading}</h1>
      <p className="mt-0 max-w-3xl text-lg leading-snug">{t.intro}</p>
      <section>
        <h2 className="mt-8 mb-2 text-2xl">{t.feeds}</h2>
        <FeedTable indices={indices} origin={env.siteUrl} language={lang} />
        <p className="max-w-3xl text-sm text-muted">{t.dating}</p>
      </section>
      <section>
        <h2 className="mt-9 mb-2 text-2xl">{t.calendar}</h2>
        <p className="mt-0 max-w-3xl">{t.calendarText}</p>
        <p>
          <a className="inline-block py-1" href={feedPath(lang, { kind: "calendar" })}>
            {t.subscribe}
          </a>
        </p>
        <h3 className="mt-6 mb-1 text-xl">{t.next}</h3>
        <ExpectedTable
          indices={indices}
          thisMonth={new Date().toISOString().slice(0, 7)}
          language={lang}
        />
        <DownloadLinks
          what={t.next}
          files={[{ is: "table", file: { table: "expected-releases" } }]}
          language={lang}
        />
        <h3 className="mt-6 mb-1 text-xl">{t.past}</h3>
        <DownloadLinks
          what={t.past}
          files={[{ is: "whole", file: { table: "releases" } }]}
          language={lang}
        />
        <div className="grid gap-y-5">
          {indices.map((index) => (
            <div key={index.indicator.code} className="min-w-0">
              <PastTable index={index} language={lang} />
              <DownloadLinks
                what={`${t.past}: ${indicatorLabel(index.indicator, lang)}`}
                files={[
                  {
                    is: "table",
                    file: { table: "releases", indicators: [index.indicator.code] },
                  },
                ]}
                language={lang}
              />
            </div>
          ))}
        </div>
      </section>
    </PageFrame>
  );
}
