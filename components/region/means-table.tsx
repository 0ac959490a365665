import { LineChart } from "@/components/charts/line-chart";
import { DownloadLinks } from "@/components/tables/download-links";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { MeansTable as Means } from "@/lib/rankings/region-view";
import { indicatorLabel, score } from "@/lib/sentences/words";
import { MeanCell } from "./mean-cell";

interface MeansTableProps {
  means: Means;
  title: string;
  /** Slug of the one region that the table is about; left out where it is about all. */
  region?: string;
  language: Language;
}

/** Means of areas over the years: the chart, and under it the table it is drawn from. */
export function MeansTable({ means, title, region = "", language }: MeansTableProps) {
  const t = messages(language);
  const { indicator, years, areas, entries } = means;
  return (
    <section className="mt-6">
      <h3 className="mb-1 text-xl">{title}</h3>
      <LineChart
        title={title}
        language={language}
        lines={areas.map((area) => ({
          name: area.name,
          emphasis: area.country,
          points: years.map((year, index) => {
            const mean = area.means[index] ?? null;
            return {
              year,
              value: mean === null ? null : Number(mean.value),
              label: mean === null ? "" : score(mean.value, indicator, language),
            };
          }),
        }))}
        breaks={entries.flatMap((entry) =>
          entry
            ? { year: entry.year, label: entry.reason[language], severity: entry.severity }
            : [],
        )}
        valueKind="score"
        height={280}
      />
      <ScrollFrame label={`${title} (${t.unitSet[means.unitSet]})`}>
        <table className="grid-table pinned">
          <caption>{t.region.countedNote}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.region}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.name}>
                <th scope="row">{area.name}</th>
                {area.means.map((mean, index) => (
                  <td key={years[index]} className="number">
                    <MeanCell mean={mean} language={language} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <DownloadLinks
        what={title}
        files={[
          {
            is: "figures",
            file: {
              table: "regions",
              unitSet: means.unitSet,
              region,
              indicators: [indicator.code],
            },
          },
        ]}
        language={language}
      />
      {entries.some((entry) => entry !== null) && (
        <ul className="my-1 text-sm text-muted">
          {entries.map(
            (entry) =>
              entry && (
                <li key={`${entry.year}${entry.severity}`}>
                  {entry.year}: {entry.reason[language]}
                </li>
              ),
          )}
        </ul>
      )}
      <p className="m-0 text-sm">
        <a href={href(language, { page: "indicator", indicator: indicator.code })}>
          {t.ranking.method}: {indicatorLabel(indicator, language)}
        </a>
      </p>
    </section>
  );
}
