import { ProvinceLink } from "@/components/movers/province-link";
import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { PlacesCell, ScoreChangeCell } from "@/components/tables/change-cells";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { whatsNewMessages } from "@/lib/i18n/messages/whats-new";
import type { RankingRow } from "@/lib/rankings/ranking-row";
import type { WhatsNewView } from "@/lib/rankings/whats-new-view";
import { missingWords } from "@/lib/sentences/missing";

/** The first and the last places of the edition as the ranking shows them. */
export function EndsTable({ view, language }: { view: WhatsNewView; language: Language }) {
  const t = whatsNewMessages(language);
  const columns = messages(language).columns;
  const { ends, ranking } = view;
  const since = ranking.since === null ? null : columns.since(ranking.since);
  const groups = [ends.top, ends.bottom].filter((rows) => rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <ScrollFrame label={t.endsTable}>
      <table className="grid-table pinned">
        {ends.all && <caption>{t.few}</caption>}
        <thead>
          <tr>
            <th scope="col">{columns.province}</th>
            <th scope="col" className="number">
              {columns.rank}
            </th>
            <th scope="col" className="number">
              {ranking.indicator.unit === "%" ? columns.scorePercent : columns.score}
            </th>
            <th scope="col" className="number">
              {columns.places} {since}
            </th>
            <th scope="col" className="number">
              {columns.change} {since}
            </th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        {groups.map((rows, index) => (
          <tbody key={rows[0]?.province.slug}>
            {index > 0 && (
              <tr>
                <td colSpan={6} className="text-muted">
                  …
                </td>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.province.slug} row={row} view={view} language={language} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollFrame>
  );
}

interface RowProps {
  row: RankingRow;
  view: WhatsNewView;
  language: Language;
}

function Row({ row, view, language }: RowProps) {
  const { figure, rank, missing } = row;
  const why = missing ? missingWords(missing, language) : messages(language).ranking.none;
  return (
    <tr>
      <th scope="row">
        <ProvinceLink
          province={row.province}
          indicator={view.ranking.root.code}
          language={language}
        />
      </th>
      <td className="number">
        {rank ? <RankText rank={rank} language={language} /> : <Absent words={why} />}
      </td>
      <td className="number">
        {figure?.printed == null ? (
          <Absent words={why} />
        ) : (
          <>
            {formatNumber(figure.printed, language)}
            <FigureTags figure={figure} language={language} />
          </>
        )}
      </td>
      <td className="number">
        <PlacesCell change={row.change} rank={rank} language={language} />
      </td>
      <td className="number">
        <ScoreChangeCell change={row.change} language={language} />
      </td>
      <td>{row.note && <SourceMark note={row.note} language={language} short />}</td>
    </tr>
  );
}
