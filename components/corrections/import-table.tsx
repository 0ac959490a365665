import { TableFrame } from "@/components/data/table-frame";
import type { FigureChanges, ImportEntry } from "@/lib/figures/correction";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";

interface ImportTableProps {
  entries: readonly ImportEntry[];
  language: Language;
}

/** Each import: the data version that it made, from which file, and what it did to the figures. */
export function ImportTable({ entries, language }: ImportTableProps) {
  const t = dataMessages(language).importLog;
  return (
    <TableFrame label={t.table}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {t.version}
          </th>
          <th scope="col">{t.date}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.file}</th>
          <th scope="col">{t.changes}</th>
          <th scope="col">{t.sha256}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.version}>
            <th scope="row" className="number font-medium">
              {entry.version}
            </th>
            <td className="whitespace-nowrap">{formatDate(entry.at, language)}</td>
            <td className="min-w-32">{t.kinds[entry.kind]}</td>
            <td className="min-w-36 break-words">
              {entry.file === "" ? (
                <span className="text-muted">{t.noFile}</span>
              ) : (
                <code>{entry.file}</code>
              )}
            </td>
            <td className="min-w-40">{changesWords(entry.changes, language)}</td>
            <td>
              <code title={entry.sha256}>{entry.sha256.slice(0, 12)}…</code>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

const shownCounts = ["added", "completed", "changed", "removed", "restated"] as const;

/** "thêm 63, sửa 2"; counts of 0 are left out. */
function changesWords(changes: FigureChanges | null, language: Language): string {
  const t = dataMessages(language).importLog;
  if (changes === null) return t.unrecorded;
  const parts = shownCounts
    .filter((name) => changes[name] > 0)
    .map((name) => t.counts[name](formatCount(changes[name], language)));
  return parts.length > 0 ? parts.join(", ") : t.nothing;
}
