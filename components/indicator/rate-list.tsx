import { TableFrame } from "@/components/data/table-frame";
import { Absent } from "@/components/tables/absent";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { RateEntry } from "@/lib/rankings/catalogue-view";
import { yearRanges } from "@/lib/sentences/year-ranges";

interface RateListProps {
  entries: readonly RateEntry[];
  label: string;
  language: Language;
}

/** Rates and scores that must not be ranked, each leading to all its figures. */
export function RateList({ entries, label, language }: RateListProps) {
  const t = dataMessages(language).catalogue;
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{dataMessages(language).method.publisher}</th>
          <th scope="col">{t.years}</th>
          <th scope="col" className="number">
            {t.figures}
          </th>
          <th scope="col" className="number">
            {t.units}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ indicator, years, figures, provinces }) => (
          <tr key={indicator.code}>
            <th scope="row" className="min-w-40 max-w-72 font-medium">
              <a
                className="inline-block min-h-6"
                href={href(language, { page: "indicator", indicator: indicator.code })}
              >
                {indicator.name[language]}
              </a>
              {indicator.short && (
                <span className="block text-muted">{indicator.short[language]}</span>
              )}
            </th>
            <td className="min-w-56 text-muted first-letter:uppercase">
              {indicator.description?.[language] ?? (
                <Absent words={dataMessages(language).method.noDescription} />
              )}
            </td>
            <td className="min-w-32">{indicator.publisher[language]}</td>
            <td className="whitespace-nowrap">
              {years.length > 0 ? yearRanges(years) : t.noFigures}
            </td>
            <td className="number">{formatCount(figures, language)}</td>
            <td className="number">{formatCount(provinces, language)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
