import { Absent } from "@/components/tables/absent";
import { DownloadLinks } from "@/components/tables/download-links";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { RegionComparison } from "@/lib/rankings/region-view";
import type { Standing } from "@/lib/rankings/standing";
import { indicatorLabel, placeOf, rankKindWords } from "@/lib/sentences/words";
import { MeanCell } from "./mean-cell";

/** One edition, region against region: mean, spread, best and lowest province, how many rose. */
export function ComparisonTable({
  comparison,
  language,
}: {
  comparison: RegionComparison;
  language: Language;
}) {
  const t = messages(language);
  const { indicator, year, rows, complete } = comparison;
  const label = indicatorLabel(indicator, language);
  const printedRanks = rows.some(
    (row) => row.mean?.kind === "published" && row.mean.average.rank !== null,
  );
  return (
    <section className="mt-6">
      <h3 className="mb-1 text-xl">
        <a
          href={href(language, {
            page: "ranking",
            indicator: indicator.code,
            year: String(year),
            unitSet: comparison.addressSet,
          })}
        >
          {t.region.against(label, year)}
        </a>
      </h3>
      <ScrollFrame label={`${t.region.against(label, year)} (${t.unitSet[comparison.unitSet]})`}>
        <table className="grid-table pinned">
          <caption>{complete ? t.region.countedNote : t.region.partial}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.region}</th>
              <th scope="col" className="number">
                {t.columns.mean}
              </th>
              {printedRanks && (
                <th scope="col" className="number">
                  {t.region.meanRank}
                </th>
              )}
              {complete && (
                <>
                  <th scope="col" className="number">
                    {t.region.spread}
                  </th>
                  <th scope="col">{t.region.best}</th>
                  <th scope="col">{t.region.worst}</th>
                  <th scope="col" className="number">
                    {t.region.rising}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.region.slug}>
                <th scope="row">
                  <a href={href(language, { page: "region", slug: row.region.slug })}>
                    {row.region.name[language]}
                  </a>
                </th>
                <td className="number">
                  <MeanCell mean={row.mean} language={language} />
                </td>
                {printedRanks && (
                  <td className="number">
                    {row.mean?.kind === "published" && row.mean.average.rank !== null ? (
                      placeOf({ place: row.mean.average.rank, of: row.mean.average.of })
                    ) : (
                      <Absent words={t.region.none} />
                    )}
                  </td>
                )}
                {complete && (
                  <>
                    <td className="number">
                      {row.statistics ? (
                        formatNumber(row.statistics.range, language)
                      ) : (
                        <Absent words={t.region.none} />
                      )}
                    </td>
                    <td>
                      <Extreme standing={row.best} language={language} />
                    </td>
                    <td>
                      <Extreme standing={row.worst} language={language} />
                    </td>
                    <td className="number">
                      {row.rising ? (
                        t.region.risingOf(row.rising.rising, row.rising.compared)
                      ) : (
                        <span className="text-muted">{t.region.withheld}</span>
                      )}
                    </td>
                  </>
                )}
              </tr>
            ))}
            {comparison.country && (
              <tr>
                <th scope="row">{t.region.country}</th>
                <td className="number">
                  <MeanCell mean={comparison.country} language={language} />
                </td>
                {(complete || printedRanks) && (
                  <td colSpan={(complete ? 4 : 0) + (printedRanks ? 1 : 0)} />
                )}
              </tr>
            )}
          </tbody>
        </table>
      </ScrollFrame>
      <DownloadLinks
        what={t.region.against(label, year)}
        files={[
          {
            is: "figures",
            file: {
              table: "regions",
              unitSet: comparison.unitSet,
              indicators: [indicator.code],
            },
          },
        ]}
        language={language}
      />
    </section>
  );
}

function Extreme({ standing, language }: { standing: Standing | null; language: Language }) {
  if (!standing?.rank) return <Absent words={messages(language).region.none} />;
  const kind = rankKindWords(standing.rank.kind, language);
  return (
    <>
      {standing.province.name[language]}{" "}
      <span className="text-muted" title={kind || undefined}>
        ({placeOf(standing.rank)})
      </span>
    </>
  );
}
