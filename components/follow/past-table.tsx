import { SourceLink } from "@/components/sources/source-link";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { followMessages } from "@/lib/i18n/messages/follow";
import { href } from "@/lib/i18n/routes";
import type { AnnouncementRow, IndexCalendar } from "@/lib/rankings/calendar-view";
import { editionName } from "@/lib/sentences/edition-name";
import { indicatorLabel } from "@/lib/sentences/words";

/** Shares of the width, so that the tables of all indices line up. */
const columns = [
  ["edition", "w-[27%]"],
  ["announced", "w-[19%]"],
  ["document", "w-[16%]"],
  ["source", "w-[38%]"],
] as const;

/** When each edition of an index was announced, as far as it is known, newest first. */
export function PastTable({ index, language }: { index: IndexCalendar; language: Language }) {
  const t = followMessages(language);
  const label = indicatorLabel(index.indicator, language);
  return (
    <ScrollFrame label={t.pastTable(label)}>
      <table className="grid-table pinned sentences">
        <caption className="font-semibold">{label}</caption>
        <thead>
          <tr>
            {columns.map(([column, width]) => (
              <th key={column} scope="col" className={width}>
                {t[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {index.rows.map((row) => (
            <tr key={row.year}>
              <th scope="row" className="whitespace-nowrap">
                {row.news ? (
                  <a className="plain-link" href={href(language, row.news)}>
                    {editionName(index.indicator, row.year, language)}
                  </a>
                ) : (
                  <>
                    {editionName(index.indicator, row.year, language)}{" "}
                    <span className="tag">{t.notHeld}</span>
                  </>
                )}
              </th>
              <td className="whitespace-nowrap">
                <Announced row={row} language={language} />
              </td>
              <td className="whitespace-nowrap">
                {row.release?.document ?? <span className="text-muted">{t.noDocument}</span>}
              </td>
              <td>
                <SourceLink source={row.source} language={language} none={t.noSource} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Announced({ row, language }: { row: AnnouncementRow; language: Language }) {
  const t = followMessages(language);
  const announced = row.release?.announced ?? null;
  if (announced === null) return <span className="text-muted">{t.undated}</span>;
  const date = formatDate(announced, language);
  return announced.length > 7 ? date : t.month(date);
}
