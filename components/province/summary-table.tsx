import { FigureTags } from "@/components/provenance/figure-tags";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { PlacesCell, ScoreChangeCell } from "@/components/tables/change-cells";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import type { IndexSection } from "@/lib/rankings/index-section";
import { missingLabel } from "@/lib/sentences/missing";
import { indicatorLabel, score } from "@/lib/sentences/words";

interface SummaryTableProps {
  province: Province;
  sections: readonly IndexSection[];
  language: Language;
}

/** All indices of a province at a glance: newest edition with a figure, place, score, change, place in the region. */
export function SummaryTable({ province, sections, language }: SummaryTableProps) {
  const t = messages(language);
  return (
    <ScrollFrame label={t.province.summary}>
      <table className="grid-table pinned">
        <caption>{t.province.summaryCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.indicator}</th>
            <th scope="col" className="number">
              {t.columns.rank}
            </th>
            <th scope="col" className="number">
              {t.columns.score}
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
            <th scope="col">{t.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <SummaryRow
              key={section.indicator.code}
              section={section}
              province={province}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function SummaryRow({
  section,
  province,
  language,
}: {
  section: IndexSection;
  province: Province;
  language: Language;
}) {
  const t = messages(language);
  const { indicator, latest } = section;
  const row = section.shown ?? latest;
  const { standing } = row;
  const name = (
    <th scope="row">
      <a
        href={href(language, {
          page: "province-indicator",
          unitSet: province.unitSet,
          slug: province.slug,
          indicator: indicator.code,
        })}
      >
        {indicatorLabel(indicator, language)}
      </a>{" "}
      <span className="font-normal">{row.year}</span>
      {section.shown && row.year !== latest.year && (
        <span className="block text-xs font-normal text-muted">
          {t.province.missingIn(latest.year)}
        </span>
      )}
    </th>
  );
  if (!section.shown) {
    return (
      <tr>
        {name}
        <td colSpan={6} className="text-muted">
          {standing.missing ? missingLabel(standing.missing, language) : t.ranking.none}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      {name}
      <td className="number">
        {standing.rank ? (
          <RankText rank={standing.rank} language={language} />
        ) : (
          <Absent words={t.ranking.noPlace} />
        )}
      </td>
      <td className="number">
        {standing.figure?.printed == null ? (
          <Absent words={t.ranking.none} />
        ) : (
          <>
            {score(standing.figure.printed, indicator, language)}
            <FigureTags figure={standing.figure} language={language} />
          </>
        )}
      </td>
      <td className="number">
        <ScoreChangeCell change={standing.change} language={language} />
      </td>
      <td className="number">
        <PlacesCell change={standing.change} rank={standing.rank} language={language} />
      </td>
      <td className="number">
        {standing.region ? (
          <>
            {standing.region.place}/{standing.region.of}
            {standing.region.kind === "counted" && (
              <span className="block tag">{t.tags.counted}</span>
            )}
          </>
        ) : (
          <Absent words={t.ranking.none} />
        )}
      </td>
      <td className="min-w-44">
        {row.note ? (
          <SourceMark note={row.note} language={language} />
        ) : (
          <Absent words={t.ranking.none} />
        )}
      </td>
    </tr>
  );
}
