import { LineChart } from "@/components/charts/line-chart";
import { DownloadLinks } from "@/components/tables/download-links";
import { Delta } from "@/components/ui/delta";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { gapBreaks, gapLine } from "@/lib/charts/gap-line";
import { formatNumber, formatSigned } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { GapPoint } from "@/lib/rankings/gap-history";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import { missingWords } from "@/lib/sentences/missing";
import { indicatorLabel } from "@/lib/sentences/words";
import { SaidText } from "./said-text";

/** How far the province was from a place in every edition: the chart and its table. */
export function GapHistory({ view, language }: { view: ProvinceIndexView; language: Language }) {
  const t = provinceIndexMessages(language).gap;
  const columns = messages(language).columns;
  const { history, historySaid, place } = view.gap;
  const counted = history.filter((point) => point.kind === "counted").length;
  if (!historySaid) return null;
  const label = indicatorLabel(view.indicator, language);
  return (
    <>
      <h3 className="mt-5 mb-1 text-lg">{t.history(place)}</h3>
      <SaidText said={historySaid} language={language} />
      {counted > 1 && (
        <LineChart
          title={t.chart(view.province.name[language], label, place)}
          language={language}
          lines={[gapLine(history, t.line(place), language)]}
          breaks={gapBreaks(history, language)}
          valueKind="score"
          height={220}
        />
      )}
      <details>
        <summary className="py-1">
          {t.history(place)}: {columns.year}, {t.own}, {t.there(place)}
        </summary>
        <ScrollFrame label={t.history(place)}>
          <table className="grid-table pinned">
            <thead>
              <tr>
                <th scope="col">{columns.year}</th>
                {[t.own, t.there(place), t.gapColumn, columns.rank].map((name) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {history.toReversed().map((point) => (
                <tr key={point.year}>
                  <th scope="row">{point.year}</th>
                  <Cells point={point} place={place} language={language} />
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      </details>
      <DownloadLinks
        what={t.history(place)}
        files={[
          {
            is: "figures",
            file: {
              table: "figures",
              indicators: [view.indicator.code],
              unitSet: view.province.unitSet,
            },
          },
        ]}
        language={language}
      />
    </>
  );
}

function Cells({ point, place, language }: { point: GapPoint; place: number; language: Language }) {
  const t = provinceIndexMessages(language).gap;
  if (point.kind === "missing" || point.kind === "no-such-place") {
    return (
      <td colSpan={4} className="text-muted">
        {point.kind === "missing" ? missingWords(point.missing, language) : t.noSuchPlace(point.of)}
      </td>
    );
  }
  const own = point.kind === "counted" ? point.own : (point.figure?.printed ?? null);
  return (
    <>
      <td className="number">{own === null ? "–" : formatNumber(own, language)}</td>
      {point.kind === "counted" ? (
        <>
          <td className="number">{formatNumber(point.there, language)}</td>
          <td className="number">
            <Delta delta={point.gap}>{formatSigned(point.gap, language)}</Delta>
          </td>
        </>
      ) : (
        <td colSpan={2} className="text-muted">
          {point.places === null
            ? t.notCounted
            : `${point.places > 0 ? t.places(point.places) : t.within(place)} (${t.notCounted})`}
        </td>
      )}
      <td className="number">
        {point.rank ? <RankText rank={point.rank} language={language} /> : "–"}
      </td>
    </>
  );
}
