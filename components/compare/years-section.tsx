import { LineChart } from "@/components/charts/line-chart";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { DownloadLinks } from "@/components/tables/download-links";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { compareBreaks, compareRankLines, compareScoreLines } from "@/lib/charts/compare-lines";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { compareMessages } from "@/lib/i18n/messages/compare";
import { href } from "@/lib/i18n/routes";
import type { CompareDetail, CompareState } from "@/lib/rankings/compare-view";
import { compareYearsSentence } from "@/lib/sentences/compare";
import { indicatorLabel } from "@/lib/sentences/words";
import { CompareCells } from "./compare-cells";
import { PlainSentence } from "./plain-sentence";
import { ProvinceHeads } from "./province-heads";

interface YearsSectionProps {
  detail: CompareDetail;
  state: CompareState;
  address: string;
  language: Language;
}

/** The chosen index over the years: the sentence, the table, the places and the scores as lines. */
export function YearsSection({ detail, state, address, language }: YearsSectionProps) {
  const t = compareMessages(language).years;
  const { indicator, years } = detail;
  const label = indicatorLabel(indicator, language);
  const ranks = compareRankLines(detail, language);
  const breaks = compareBreaks(detail, language);
  const several = years.length > 1;
  return (
    <section id="years" className="mt-8 border-t border-rule pt-4">
      <h2 className="m-0 text-2xl">{t.title(label)}</h2>
      <PlainSentence
        text={compareYearsSentence(detail, language)}
        notes={years.map((row) => row.note)}
        address={address}
        language={language}
      />
      <YearsTable detail={detail} state={state} language={language} />
      {several && (
        <>
          <LineChart
            title={t.rankChart(label)}
            language={language}
            lines={ranks.lines}
            breaks={breaks}
            valueKind="rank"
            height={320}
          />
          <p className="needs-script m-0 text-sm text-muted">
            {t.kinds[ranks.kind]} {ranks.left > 0 && t.left(ranks.left)}
          </p>
          <LineChart
            title={t.scoreChart(label)}
            language={language}
            lines={compareScoreLines(detail, language)}
            breaks={breaks}
            valueKind="score"
            height={320}
          />
        </>
      )}
      <DownloadLinks
        what={t.title(label)}
        files={[
          {
            is: "figures",
            file: {
              table: "figures",
              indicators: [indicator.code],
              provinces: state.provinces.map((item) => item.slug),
              unitSet: state.unitSet,
            },
          },
        ]}
        language={language}
      />
    </section>
  );
}

function YearsTable({ detail, state, language }: Omit<YearsSectionProps, "address">) {
  const t = compareMessages(language).years;
  const columns = messages(language).columns;
  const { indicator, years } = detail;
  return (
    <ScrollFrame label={t.title(indicatorLabel(indicator, language))}>
      <table className="grid-table pinned">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.year}</th>
            <ProvinceHeads
              provinces={state.provinces}
              indicator={indicator.code}
              language={language}
            />
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((row, index) => (
            <Year key={row.year} row={row} before={years[index + 1]?.year} language={language} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface YearProps {
  row: CompareDetail["years"][number];
  before: number | undefined;
  language: Language;
}

function Year({ row, before, language }: YearProps) {
  const t = compareMessages(language).years;
  return (
    <>
      <tr>
        <th scope="row">
          <a
            href={href(language, {
              page: "ranking",
              indicator: row.indicator.code,
              year: String(row.year),
              unitSet: row.addressSet,
            })}
          >
            {row.year}
          </a>
        </th>
        <CompareCells row={row} language={language} lead="place" />
        <td className="min-w-36 max-w-56">
          {row.note ? (
            <SourceMark note={row.note} language={language} />
          ) : (
            <Absent words={messages(language).ranking.none} />
          )}
        </td>
      </tr>
      {row.breaks.length > 0 && before !== undefined && (
        <tr>
          <td
            colSpan={row.cells.length + 2}
            className="border-t-2 border-dashed border-muted bg-panel text-sm"
          >
            {t.breakRow(before, row.year)}{" "}
            {row.breaks.map((item) => item.reason[language]).join(" ")}
          </td>
        </tr>
      )}
    </>
  );
}
