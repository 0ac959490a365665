import { TableFrame } from "@/components/data/table-frame";
import { SourceMark } from "@/components/provenance/source-mark";
import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { Indicator } from "@/lib/indicators/indicator";
import type { RateRow } from "@/lib/rankings/method-view";
import { periodWords } from "@/lib/sentences/period";
import { score, statusWords } from "@/lib/sentences/words";

interface RateTableProps {
  rows: readonly RateRow[];
  indicator: Indicator;
  /** Index whose pages the provinces lead to. */
  root: Indicator;
  language: Language;
}

/** Every figure of something that must not be ranked, by name of the province, with its period and source. */
export function RateTable({ rows, indicator, root, language }: RateTableProps) {
  const t = dataMessages(language).method;
  const columns = messages(language).columns;
  const hasRanks = rows.some((row) => row.rank !== null);
  const hasCounts = rows.some((row) => row.figure.numerator !== null);
  return (
    <TableFrame label={t.ratesTable} pinned>
      <caption>{t.ratesOrder}</caption>
      <thead>
        <tr>
          <th scope="col">{t.province}</th>
          <th scope="col" className="number">
            {t.value}
          </th>
          {hasRanks && <th scope="col">{t.printedRank}</th>}
          {hasCounts && (
            <th scope="col" className="number">
              {columns.counts}
            </th>
          )}
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.note}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.figure.unitSet}${row.figure.province}${row.figure.year}${row.figure.periodFrom}${row.figure.periodTo}`}
            row={row}
            {...{ indicator, root, language, hasRanks, hasCounts }}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface RowProps extends Omit<RateTableProps, "rows"> {
  row: RateRow;
  hasRanks: boolean;
  hasCounts: boolean;
}

function Row({ row, indicator, root, language, hasRanks, hasCounts }: RowProps) {
  const t = dataMessages(language).method;
  const { figure, province, rank, note } = row;
  const { unitSet, slug, name } = province;
  const page = { page: "province-indicator", unitSet, slug, indicator: root.code } as const;
  return (
    <tr>
      <th scope="row">
        <a className="plain-link inline-block min-h-6" href={href(language, page)}>
          {name[language]}
        </a>{" "}
        <span className="tag">{t.unitSet[unitSet]}</span>
      </th>
      <td className="number">
        {figure.printed === null ? (
          <Absent words={t.noValue} />
        ) : (
          score(figure.printed, indicator, language)
        )}
      </td>
      {hasRanks && (
        <td>
          {rank ? <RankText rank={rank} language={language} /> : <Absent words={t.noRank} />}
          {rank && rank.of === null && <span className="block text-muted">{t.ofUnknown}</span>}
        </td>
      )}
      {hasCounts && (
        <td className="number">
          {figure.numerator !== null && figure.denominator !== null ? (
            `${formatCount(figure.numerator, language)} / ${formatCount(figure.denominator, language)}`
          ) : (
            <Absent words={t.noCounts} />
          )}
        </td>
      )}
      <td className="min-w-28">{periodWords(figure, language)}</td>
      <td className="min-w-28">{statusWords(figure, language)}</td>
      <td className="min-w-48">
        {figure.note?.[language] ?? <Absent words={dataMessages(language).source.noNote} />}
      </td>
      <td>
        {note ? <SourceMark note={note} language={language} /> : <Absent words={t.noSource} />}
      </td>
    </tr>
  );
}
