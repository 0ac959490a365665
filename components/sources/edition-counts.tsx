import { rankingHref } from "@/components/data/ranking-href";
import { TableFrame } from "@/components/data/table-frame";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { EditionCount } from "@/lib/rankings/source-view";
import { indicatorLabel, statusWords } from "@/lib/sentences/words";

/** How many figures of each edition rest on a source, with the way to its ranking. */
export function EditionCounts({
  rows,
  language,
}: {
  rows: readonly EditionCount[];
  language: Language;
}) {
  const t = dataMessages(language);
  return (
    <TableFrame label={t.source.figuresTable}>
      <thead>
        <tr>
          <th scope="col">{t.source.index}</th>
          <th scope="col">{t.source.year}</th>
          <th scope="col">{t.source.units}</th>
          <th scope="col" className="number">
            {t.source.count}
          </th>
          <th scope="col" className="number">
            {t.source.withValue}
          </th>
          <th scope="col" className="number">
            {t.source.withRank}
          </th>
          <th scope="col">{t.source.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.indicator.code}${row.year}${row.unitSet}`}
            row={row}
            language={language}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

function Row({ row, language }: { row: EditionCount; language: Language }) {
  const t = dataMessages(language);
  const { indicator, root, year, unitSet } = row;
  const ranked = indicator.rankPolicy !== "none";
  return (
    <tr>
      <th scope="row" className="min-w-40 font-medium">
        {indicatorLabel(indicator, language)}
        {indicator.code !== root.code && (
          <span className="text-muted"> ({indicatorLabel(root, language)})</span>
        )}
      </th>
      <td>
        <a
          className="inline-block min-h-6 whitespace-nowrap"
          href={
            ranked
              ? rankingHref(language, { ...row, indicator: indicator.code })
              : href(language, { page: "indicator", indicator: indicator.code })
          }
        >
          {ranked ? t.method.ranking(year) : year}
        </a>
      </td>
      <td className="whitespace-nowrap">{t.method.unitSet[unitSet]}</td>
      <td className="number">{formatCount(row.count, language)}</td>
      <td className="number">{formatCount(row.withValue, language)}</td>
      <td className="number">{formatCount(row.withRank, language)}</td>
      <td className="min-w-40">
        {row.statuses.map((status) => statusWords({ status, derived: [] }, language)).join("; ")}
      </td>
    </tr>
  );
}
