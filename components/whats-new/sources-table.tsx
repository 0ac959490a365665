import { SourceLink } from "@/components/sources/source-link";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";

/** Where the figures of the edition were printed, with dates and how many rest on each. */
export function SourcesTable({ view, language }: { view: WhatsNewView; language: Language }) {
  const t = whatsNewMessages(language);
  return (
    <ScrollFrame label={t.sourcesTable}>
      <table className="grid-table sentences">
        <thead>
          <tr>
            <th scope="col">{t.publisher}</th>
            <th scope="col">{t.sourceTitle}</th>
            <th scope="col">{t.date}</th>
            <th scope="col">{messages(language).columns.status}</th>
            <th scope="col" className="number">
              {t.figures}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.sources.map(({ source, figures }) => (
            <tr key={source.key}>
              <td>
                <SourceLink source={source} language={language} none={t.noDate} />
              </td>
              <td className="min-w-60">{source.title}</td>
              <td className="whitespace-nowrap">
                {source.published === null ? (
                  <span className="text-muted">{t.noDate}</span>
                ) : (
                  formatDate(source.published, language)
                )}
              </td>
              <td className="min-w-36">{messages(language).kinds[source.kind]}</td>
              <td className="number">{formatCount(figures, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
