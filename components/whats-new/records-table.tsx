import { ProvinceLink } from "@/components/movers/province-link";
import { SourceMark } from "@/components/provenance/source-mark";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";
import { recordWords } from "@/lib/sentences/whats-new-records";

/** Every province whose place was its best, or its first among so many, for three years or more. */
export function RecordsTable({ view, language }: { view: WhatsNewView; language: Language }) {
  const t = whatsNewMessages(language);
  const { columns } = messages(language);
  const { provinces } = view.records;
  if (provinces.length === 0) return null;
  return (
    <ScrollFrame label={t.recordsTable}>
      <table className="grid-table pinned sentences">
        <caption>{t.recordsNote}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.province}</th>
            <th scope="col" className="number">
              {columns.rank}
            </th>
            <th scope="col">{t.what}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {provinces.map((item) => (
            <tr key={item.row.province.slug}>
              <th scope="row">
                <ProvinceLink
                  province={item.row.province}
                  indicator={view.ranking.root.code}
                  language={language}
                />
              </th>
              <td className="number">
                {item.row.rank && <RankText rank={item.row.rank} language={language} />}
              </td>
              <td>{recordWords(item, language)}</td>
              <td>
                {item.row.note && <SourceMark note={item.row.note} language={language} short />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
