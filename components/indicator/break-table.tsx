import { TableFrame } from "@/components/data/table-frame";
import { SourceLink } from "@/components/sources/source-link";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { EntryRow } from "@/lib/rankings/method-view";
import { indicatorLabel } from "@/lib/sentences/words";

/** Changes of method by edition, newest first, each with its reason and source. */
export function BreakTable({
  entries,
  language,
}: {
  entries: readonly EntryRow[];
  language: Language;
}) {
  const t = dataMessages(language).method;
  return (
    <TableFrame label={t.breaksTable} sentences>
      <thead>
        <tr>
          <th scope="col">{t.from}</th>
          <th scope="col">{t.severityHead}</th>
          <th scope="col">{t.reason}</th>
          <th scope="col">{dataMessages(language).sources.name}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ entry, source, of }) => (
          <tr key={entry.year}>
            <th scope="row" className="font-medium">
              {entry.year}
            </th>
            <td className="min-w-28">{t.severity[entry.severity]}</td>
            <td className="min-w-60">
              {entry.reason[language]}
              {of && (
                <span className="block text-muted">
                  {t.recordedFor(indicatorLabel(of, language))}
                </span>
              )}
            </td>
            <td className="min-w-28">
              <SourceLink source={source} language={language} none={t.noSource} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
