import { TableFrame } from "@/components/data/table-frame";
import { Absent } from "@/components/tables/absent";
import { formatCount, formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { ComponentSummary } from "@/lib/rankings/method-view";
import { yearRanges } from "@/lib/sentences/year-ranges";

interface ComponentTableProps {
  components: readonly ComponentSummary[];
  language: Language;
}

/** The components of an index: their maximum, the years held, and how name and content changed. */
export function ComponentTable({ components, language }: ComponentTableProps) {
  const t = dataMessages(language).method;
  const hasMaximum = components.some(
    ({ indicator }) => indicator.unit === "points" && indicator.maxPoints !== null,
  );
  return (
    <TableFrame label={t.componentsTable} pinned sentences>
      <thead>
        <tr>
          <th scope="col">{t.componentName}</th>
          {hasMaximum && (
            <th scope="col" className="number">
              {t.maxPoints}
              <span className="block text-xs font-normal text-muted">{t.maxPointsNote}</span>
            </th>
          )}
          <th scope="col">{t.period}</th>
          <th scope="col">{t.years}</th>
          <th scope="col" className="number">
            {t.figures}
          </th>
          <th scope="col">{t.earlierNames}</th>
        </tr>
      </thead>
      <tbody>
        {components.map((item) => (
          <Row key={item.indicator.code} item={item} hasMaximum={hasMaximum} language={language} />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface RowProps {
  item: ComponentSummary;
  hasMaximum: boolean;
  language: Language;
}

function Row({ item, hasMaximum, language }: RowProps) {
  const t = dataMessages(language).method;
  const { indicator, names, years, figures, entries } = item;
  const { maxPoints, firstYear, lastYear } = indicator;
  return (
    <tr>
      <th scope="row" className="max-w-40 sm:max-w-72">
        <a
          className="inline-block min-h-6"
          href={href(language, { page: "indicator", indicator: indicator.code })}
        >
          {indicator.name[language]}
        </a>
      </th>
      {hasMaximum && (
        <td className="number">
          {maxPoints === null ? (
            <Absent words={t.maxUnknown} />
          ) : (
            formatNumber(String(maxPoints), language)
          )}
        </td>
      )}
      <td className="whitespace-nowrap">{t.named(firstYear, lastYear)}</td>
      <td className="min-w-28">{years.length > 0 ? yearRanges(years) : t.noYears}</td>
      <td className="number">{formatCount(figures, language)}</td>
      <td className="min-w-72">
        {names.length + entries.length === 0 && <Absent words={t.unchanged} />}
        {names.map((name) => (
          <span key={name.fromYear} className="block">
            {t.named(name.fromYear, name.toYear)}: <q>{name.name[language]}</q>
          </span>
        ))}
        {entries.map((entry) => (
          <span key={entry.year} className="block text-muted">
            {entry.year} ({t.severity[entry.severity]}): {entry.reason[language]}
          </span>
        ))}
      </td>
    </tr>
  );
}
