import { rankingHref } from "@/components/data/ranking-href";
import { TableFrame } from "@/components/data/table-frame";
import { SourceLink } from "@/components/sources/source-link";
import { Absent } from "@/components/tables/absent";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Coverage, EditionRow } from "@/lib/rankings/edition-row";
import { missingLabel } from "@/lib/sentences/missing";
import { score } from "@/lib/sentences/words";

interface EditionTableProps {
  editions: readonly EditionRow[];
  indicator: Indicator;
  language: Language;
}

/** Every edition: when it was announced, how much of it is held, its printed mean, and its ranking. */
export function EditionTable({ editions, indicator, language }: EditionTableProps) {
  const t = dataMessages(language).method;
  return (
    <TableFrame label={t.editionsTable} pinned sentences>
      <thead>
        <tr>
          <th scope="col">{t.year}</th>
          <th scope="col">{t.units}</th>
          <th scope="col" className="number">
            {t.withValue}
          </th>
          <th scope="col" className="number">
            {t.withRank}
          </th>
          <th scope="col">{t.whole}</th>
          <th scope="col">{t.mean}</th>
          <th scope="col">{t.announced}</th>
          <th scope="col">{t.document}</th>
          <th scope="col">{t.announcedSource}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((row) => (
          <Row
            key={`${row.year}${row.unitSet}`}
            row={row}
            indicator={indicator}
            language={language}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

function Row({
  row,
  indicator,
  language,
}: {
  row: EditionRow;
  indicator: Indicator;
  language: Language;
}) {
  const t = dataMessages(language).method;
  const { year, unitSet, coverage, gap, mean, release } = row;
  return (
    <tr>
      <th scope="row">
        {coverage ? (
          <a
            className="inline-block min-h-6"
            href={rankingHref(language, { ...row, indicator: indicator.code })}
          >
            <span className="sr-only">{t.rankingOf}</span> {year}
          </a>
        ) : (
          year
        )}
      </th>
      <td className="whitespace-nowrap">{t.unitSet[unitSet]}</td>
      {coverage ? (
        <CoverageCells coverage={coverage} language={language} />
      ) : (
        <td colSpan={3} className="min-w-60 text-muted">
          {gap
            ? `${missingLabel({ code: gap.reason }, language)}: ${gap.text[language]}`
            : t.notHeld}
        </td>
      )}
      <td className="min-w-44">
        {mean ? (
          <>
            {score(mean.average.printed, indicator, language)}{" "}
            <SourceLink source={mean.source} language={language} none={t.noSource} />
            {mean.average.note && (
              <span className="block text-muted">{mean.average.note[language]}</span>
            )}
          </>
        ) : (
          <Absent words={t.unknown} />
        )}
      </td>
      <td className="whitespace-nowrap">
        {release?.announced ? (
          formatDate(release.announced, language)
        ) : (
          <Absent words={t.unknown} />
        )}
      </td>
      <td className="whitespace-nowrap">{release?.document ?? <Absent words={t.unknown} />}</td>
      <td className="min-w-44">
        <SourceLink source={row.releaseSource} language={language} none={t.noSource} />
      </td>
    </tr>
  );
}

function CoverageCells({ coverage, language }: { coverage: Coverage; language: Language }) {
  const t = dataMessages(language).method;
  const { withValue, withRank, all, complete } = coverage;
  const of = (number: number) => `${formatCount(number, language)}/${formatCount(all, language)}`;
  const whole = withValue < all ? t.completeOf(formatCount(withValue, language)) : t.complete;
  return (
    <>
      <td className="number">{of(withValue)}</td>
      <td className="number">{of(withRank)}</td>
      <td className="min-w-40">{complete ? whole : t.partial}</td>
    </>
  );
}
