import { ScrollFrame } from "@/components/ui/scroll-frame";
import { type FeedFile, feedPath } from "@/lib/i18n/feeds";
import type { Language } from "@/lib/i18n/language";
import { followMessages } from "@/lib/i18n/messages/follow";
import { href } from "@/lib/i18n/routes";
import type { IndexCalendar } from "@/lib/rankings/calendar-view";
import { indicatorLabel } from "@/lib/sentences/words";

interface FeedTableProps {
  indices: readonly IndexCalendar[];
  /** Origin of the site, so that the address can be copied whole. */
  origin: string;
  language: Language;
}

/** Every feed with what it is for and its address to paste. */
export function FeedTable({ indices, origin, language }: FeedTableProps) {
  const t = followMessages(language);
  const rows: readonly { name: string; purpose: string; feed: FeedFile }[] = [
    { name: t.kinds.editions, purpose: t.purposes.editions, feed: { kind: "editions" } },
    { name: t.kinds.corrections, purpose: t.purposes.corrections, feed: { kind: "corrections" } },
    ...indices.map(({ indicator }) => ({
      name: t.kinds.index(indicatorLabel(indicator, language)),
      purpose: t.purposes.index,
      feed: { kind: "index", code: indicator.code } as const,
    })),
    { name: t.kinds.calendar, purpose: t.purposes.calendar, feed: { kind: "calendar" } },
  ];
  return (
    <ScrollFrame label={t.feedsTable}>
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">{t.feed}</th>
            <th scope="col">{t.purpose}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, purpose, feed }) => (
            <tr key={name}>
              <th scope="row" className="min-w-44 sm:min-w-96">
                {name}
                <a
                  className="block py-1 text-sm font-normal break-all"
                  href={feedPath(language, feed)}
                >
                  {origin}
                  {feedPath(language, feed)}
                </a>
              </th>
              <td>{purpose}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              {t.ofProvince}
              <a
                className="block py-1 text-sm font-normal"
                href={href(language, { page: "provinces" })}
              >
                {t.chooseProvince}
              </a>
            </th>
            <td>{t.purposes.province}</td>
          </tr>
        </tbody>
      </table>
    </ScrollFrame>
  );
}
