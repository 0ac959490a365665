import { rankingHref } from "@/components/data/ranking-href";
import { TableFrame } from "@/components/data/table-frame";
import { Absent } from "@/components/tables/absent";
import { RankText } from "@/components/ui/rank-text";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { SourceFigureRow } from "@/lib/rankings/source-view";
import { periodWords } from "@/lib/sentences/period";
import { indicatorLabel, score, statusWords } from "@/lib/sentences/words";

/** Every figure that rests on a source, by index and year. */
export function SourceFigures({
  rows,
  language,
}: {
  rows: readonly SourceFigureRow[];
  language: Language;
}) {
  const t = dataMessages(language).source;
  return (
    <TableFrame label={t.figuresTable} pinned>
      <thead>
        <tr>
          <th scope="col">{t.province}</th>
          <th scope="col">{t.index}</th>
          <th scope="col">{t.year}</th>
          <th scope="col" className="number">
            {t.value}
          </th>
          <th scope="col">{t.rank}</th>
          <th scope="col">{t.status}</th>
          <th scope="col">{t.note2}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={keyOf(row)} row={row} language={language} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function keyOf({ figure }: SourceFigureRow): string {
  const { indicator, year, unitSet, province, periodFrom, periodTo } = figure;
  return [indicator, year, unitSet, province, periodFrom, periodTo].join("|");
}

function Row({ row, language }: { row: SourceFigureRow; language: Language }) {
  const t = dataMessages(language);
  const { figure, indicator, root, province, rank, usual } = row;
  const { unitSet, slug, name } = province;
  const page = { page: "province-indicator", unitSet, slug, indicator: root.code } as const;
  const ranked = indicator.rankPolicy !== "none";
  return (
    <tr>
      <th scope="row">
        <a className="plain-link inline-block min-h-6" href={href(language, page)}>
          {name[language]}
        </a>{" "}
        <span className="tag">{t.method.unitSet[unitSet]}</span>
      </th>
      <td className="min-w-40">
        <a
          className="inline-block min-h-6"
          href={href(language, { page: "indicator", indicator: indicator.code })}
        >
          {indicatorLabel(indicator, language)}
        </a>
        {indicator.code !== root.code && (
          <span className="block text-muted">{indicatorLabel(root, language)}</span>
        )}
      </td>
      <td>
        {ranked ? (
          <a
            className="inline-block min-h-6"
            href={rankingHref(language, {
              indicator: indicator.code,
              year: figure.year,
              unitSet,
              usual,
            })}
          >
            {figure.year}
          </a>
        ) : (
          periodWords(figure, language)
        )}
      </td>
      <td className="number">
        {figure.printed === null ? (
          <Absent words={t.source.noValue} />
        ) : (
          score(figure.printed, indicator, language)
        )}
      </td>
      <td>
        {rank ? <RankText rank={rank} language={language} /> : <Absent words={t.source.noRank} />}
        {rank && rank.of === null && <span className="block text-muted">{t.method.ofUnknown}</span>}
      </td>
      <td className="min-w-28">{statusWords(figure, language)}</td>
      <td className="min-w-40">{figure.note?.[language] ?? <Absent words={t.source.noNote} />}</td>
    </tr>
  );
}
