import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { PlacesCell, ScoreChangeCell } from "@/components/tables/change-cells";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { ComponentRow } from "@/lib/rankings/index-section";
import { missingLabel } from "@/lib/sentences/missing";

/** The components of an index: own score against the median and the best, place, change. */
export function ComponentTable({
  components,
  language,
}: {
  components: readonly ComponentRow[];
  language: Language;
}) {
  const t = messages(language);
  const partial = components.some((row) => row.median === null);
  return (
    <ScrollFrame label={t.columns.component}>
      <table className="grid-table pinned">
        {partial && <caption>{t.province.noMedian}</caption>}
        <thead>
          <tr>
            <th scope="col">{t.columns.component}</th>
            <th scope="col" className="number">
              {t.columns.own}
            </th>
            <th scope="col" className="number">
              {t.columns.median}
            </th>
            <th scope="col" className="number">
              {t.columns.best}
            </th>
            <th scope="col" className="number">
              {t.columns.rank}
            </th>
            <th scope="col" className="number">
              {t.columns.change}
            </th>
            <th scope="col" className="number">
              {t.columns.places}
            </th>
            <th scope="col">{t.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ indicator, standing, median, best, note }) => (
            <tr key={indicator.code}>
              <th scope="row" className="min-w-44">
                {indicator.name[language]}
              </th>
              <td className="number">
                {standing.figure?.printed == null ? (
                  <span className="text-muted">
                    {standing.missing ? missingLabel(standing.missing, language) : t.ranking.none}
                  </span>
                ) : (
                  <>
                    {formatNumber(standing.figure.printed, language)}
                    <FigureTags figure={standing.figure} language={language} />
                  </>
                )}
              </td>
              <td className="number">
                {median ? formatNumber(median, language) : <Absent words={t.province.noMedian} />}
              </td>
              <td className="number">
                {best ? formatNumber(best, language) : <Absent words={t.province.noMedian} />}
              </td>
              <td className="number">
                {standing.rank ? (
                  <RankText rank={standing.rank} language={language} />
                ) : (
                  <Absent words={t.ranking.noPlace} />
                )}
              </td>
              <td className="number">
                <ScoreChangeCell change={standing.change} language={language} />
              </td>
              <td className="number">
                <PlacesCell change={standing.change} rank={standing.rank} language={language} />
              </td>
              <td className="min-w-44">
                {note ? (
                  <SourceMark note={note} language={language} />
                ) : (
                  <Absent words={t.ranking.none} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
