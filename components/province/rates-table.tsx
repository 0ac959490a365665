import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import type { Figure } from "@/lib/figures/figure";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import { printedRank } from "@/lib/rankings/rank";
import type { SourceNote } from "@/lib/rankings/source-note";
import { indicatorLabel, score, statusWords } from "@/lib/sentences/words";

interface RatesTableProps {
  rates: readonly {
    readonly indicator: Indicator;
    readonly figure: Figure;
    readonly note: SourceNote | null;
  }[];
  language: Language;
}

/** Service rates with numerator, denominator, period and source; never ranked by us. */
export function RatesTable({ rates, language }: RatesTableProps) {
  const t = messages(language);
  return (
    <ScrollFrame label={t.province.rates}>
      <table className="grid-table pinned sentences">
        <thead>
          <tr>
            <th scope="col">{t.columns.rate}</th>
            <th scope="col" className="number">
              {t.columns.score}
            </th>
            <th scope="col" className="number">
              {t.columns.counts}
            </th>
            <th scope="col">{t.columns.period}</th>
            <th scope="col" className="number">
              {t.province.printedRank}
            </th>
            <th scope="col">{t.columns.status}</th>
            <th scope="col">{t.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ indicator, figure, note }) => (
            <tr key={`${indicator.code}${figure.year}${figure.periodFrom}${figure.periodTo}`}>
              <th scope="row" className="min-w-44">
                <a
                  className="plain-link"
                  href={href(language, { page: "indicator", indicator: indicator.code })}
                >
                  {indicatorLabel(indicator, language)}
                </a>
              </th>
              <td className="number">
                {figure.printed === null ? (
                  <Absent words={t.ranking.none} />
                ) : (
                  score(figure.printed, indicator, language)
                )}
              </td>
              <td className="number">
                {figure.numerator !== null && figure.denominator !== null ? (
                  `${formatCount(figure.numerator, language)} / ${formatCount(figure.denominator, language)}`
                ) : (
                  <Absent words={t.province.noCounts} />
                )}
              </td>
              <td className="min-w-40">
                {periodWords(figure, language)}
                {figure.note && (
                  <span className="block text-xs text-muted">{figure.note[language]}</span>
                )}
              </td>
              <td className="number">
                {figure.rank === null ? (
                  <Absent words={t.ranking.none} />
                ) : (
                  <RankText rank={printedRank(figure, figure.rank)} language={language} />
                )}
              </td>
              <td>{statusWords(figure, language)}</td>
              <td>{note && <SourceMark note={note} language={language} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function periodWords(figure: Figure, language: Language): string {
  const t = messages(language).province;
  const from = figure.periodFrom && formatDate(figure.periodFrom, language);
  const to = figure.periodTo && formatDate(figure.periodTo, language);
  if (from && to) return t.period(from, to);
  if (to) return t.asOf(to);
  return from ? t.fromDate(from) : String(figure.year);
}
