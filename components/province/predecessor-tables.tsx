import { LineChart } from "@/components/charts/line-chart";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { seriesBreaks } from "@/lib/charts/province-lines";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { IndexSection } from "@/lib/rankings/index-section";
import { missingLabel } from "@/lib/sentences/missing";
import { indicatorLabel, score } from "@/lib/sentences/words";
import { FigureTags } from "../provenance/figure-tags";

export interface PredecessorIndex {
  readonly indicator: Indicator;
  readonly columns: readonly { readonly province: Province; readonly section: IndexSection }[];
  readonly years: readonly number[];
}

/** The predecessors of a merged unit side by side, one table an index; no average is made. */
export function PredecessorTables({
  indices,
  language,
}: {
  indices: readonly PredecessorIndex[];
  language: Language;
}) {
  const t = messages(language);
  return (
    <section className="mt-8 border-t border-rule pt-4" aria-labelledby="tien-than">
      <h2 id="tien-than" className="m-0 text-2xl">
        {t.province.predecessors}
      </h2>
      {indices.map(({ indicator, columns, years }) => {
        const label = indicatorLabel(indicator, language);
        return (
          <div key={indicator.code} className="mt-4">
            <h3 className="mb-1 text-xl">{label}</h3>
            <Chart indicator={indicator} columns={columns} language={language} />
            <ScrollFrame label={t.province.predecessorsCaption(label)}>
              <table className="grid-table pinned">
                <caption>{t.province.predecessorsCaption(label)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.columns.year}</th>
                    {columns.map(({ province }) => (
                      <th key={province.slug} scope="col" className="number">
                        <a
                          href={href(language, {
                            page: "province-indicator",
                            unitSet: province.unitSet,
                            slug: province.slug,
                            indicator: indicator.code,
                          })}
                        >
                          {province.name[language]}
                        </a>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {years.map((year) => (
                    <tr key={year}>
                      <th scope="row">{year}</th>
                      {columns.map(({ province, section }) => (
                        <td key={province.slug} className="number">
                          <Cell section={section} year={year} language={language} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollFrame>
          </div>
        );
      })}
    </section>
  );
}

function Chart({
  indicator,
  columns,
  language,
}: Omit<PredecessorIndex, "years"> & { language: Language }) {
  const first = columns[0]?.section;
  const scored = columns
    .flatMap(({ section }) => section.points)
    .filter((point) => point.figure?.value != null);
  if (!first || scored.length < 3) return null;
  return (
    <LineChart
      title={messages(language).province.predecessorsChart(indicatorLabel(indicator, language))}
      language={language}
      lines={columns.map(({ province, section }) => ({
        name: province.name[language],
        points: section.points.map(({ year, figure }) => ({
          year,
          value: figure?.value ?? null,
          label: figure?.printed == null ? "" : score(figure.printed, indicator, language),
        })),
      }))}
      breaks={seriesBreaks(first, language)}
      valueKind="score"
      height={260}
    />
  );
}

function Cell({
  section,
  year,
  language,
}: {
  section: IndexSection;
  year: number;
  language: Language;
}) {
  const { standing, note } = section.history.find((row) => row.year === year) ?? {};
  const t = messages(language).ranking;
  if (!standing?.figure && !standing?.rank) {
    return <Absent words={standing?.missing ? missingLabel(standing.missing, language) : t.none} />;
  }
  return (
    <>
      {standing.figure?.printed != null && (
        <span className="block">{score(standing.figure.printed, section.indicator, language)}</span>
      )}
      {standing.figure?.printed != null && (
        <FigureTags figure={standing.figure} language={language} />
      )}
      {standing.rank && <RankText rank={standing.rank} language={language} />}
      {note && (
        <span className="block">
          <SourceMark note={note} language={language} short />
        </span>
      )}
    </>
  );
}
