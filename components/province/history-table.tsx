import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { PlacesCell, ScoreChangeCell } from "@/components/tables/change-cells";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { HistoryRow, IndexSection } from "@/lib/rankings/index-section";
import { missingWords } from "@/lib/sentences/missing";
import { indicatorLabel } from "@/lib/sentences/words";

/** A province's editions of one index, newest first; a missing one says why, a break stands between the rows. */
export function HistoryTable({ section, language }: { section: IndexSection; language: Language }) {
  const t = messages(language);
  const label = indicatorLabel(section.indicator, language);
  return (
    <ScrollFrame label={t.province.historyTitle(label)}>
      <table className="grid-table pinned">
        <thead>
          <tr>
            <th scope="col">{t.columns.year}</th>
            <th scope="col" className="number">
              {t.columns.rank}
            </th>
            <th scope="col" className="number">
              {section.indicator.unit === "%" ? t.columns.scorePercent : t.columns.score}
            </th>
            <th scope="col" className="number">
              {t.columns.change}
            </th>
            <th scope="col" className="number">
              {t.columns.places}
            </th>
            <th scope="col" className="number">
              {t.columns.regionPlace}
            </th>
            <th scope="col" className="number">
              {t.province.national}
            </th>
            <th scope="col">{t.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {section.history.map((row) => (
            <Row key={row.year} row={row} section={section} language={language} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface RowProps {
  row: HistoryRow;
  section: IndexSection;
  language: Language;
}

function Row({ row, section, language }: RowProps) {
  const t = messages(language);
  const { standing, mean } = row;
  const { figure, rank, change } = standing;
  return (
    <>
      <tr>
        <th scope="row">
          <a
            href={href(language, {
              page: "ranking",
              indicator: section.indicator.code,
              year: String(row.year),
              unitSet: row.addressSet,
            })}
          >
            {row.year}
          </a>
        </th>
        {figure || rank ? (
          <>
            <td className="number">
              {rank ? (
                <RankText rank={rank} language={language} />
              ) : (
                <Absent words={t.ranking.noPlace} />
              )}
            </td>
            <td className="number">
              {figure?.printed == null ? (
                <Absent words={t.ranking.none} />
              ) : (
                formatNumber(figure.printed, language)
              )}
              {figure?.printed != null && <FigureTags figure={figure} language={language} />}
            </td>
            <td className="number">
              <ScoreChangeCell change={change} language={language} />
            </td>
            <td className="number">
              <PlacesCell change={change} rank={rank} language={language} />
            </td>
            <td className="number">
              {standing.region ? (
                `${standing.region.place}/${standing.region.of}`
              ) : (
                <Absent words={t.ranking.none} />
              )}
              {standing.region?.kind === "counted" && (
                <span className="block tag">{t.tags.counted}</span>
              )}
            </td>
          </>
        ) : (
          <td colSpan={5} className="text-muted">
            {standing.missing ? missingWords(standing.missing, language) : t.ranking.none}
          </td>
        )}
        <td className="number">
          {mean ? formatNumber(mean.value, language) : <Absent words={t.ranking.none} />}
          {mean?.kind === "counted" && <span className="block tag">{t.tags.counted}</span>}
        </td>
        <td className="min-w-44">
          {row.note ? (
            <SourceMark note={row.note} language={language} />
          ) : (
            <Absent words={t.ranking.none} />
          )}
        </td>
      </tr>
      {change.kind === "withheld" && (
        <tr>
          <td colSpan={8} className="border-t-2 border-dashed border-muted bg-panel text-sm">
            {t.province.breakRow(change.since, row.year)}{" "}
            {change.breaks.map((item) => item.reason[language]).join(" ")}
          </td>
        </tr>
      )}
    </>
  );
}
