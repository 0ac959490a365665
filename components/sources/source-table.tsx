import { TableFrame } from "@/components/data/table-frame";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import { href } from "@/lib/i18n/routes";
import type { SourceGroup, SourceRow } from "@/lib/rankings/source-view";

/** Sources of one kind, newest first, with how much rests on each. */
export function SourceTable({ group, language }: { group: SourceGroup; language: Language }) {
  const t = dataMessages(language).sources;
  return (
    <TableFrame label={t.table(t.kinds[group.kind])}>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.publisher}</th>
          <th scope="col">{t.date}</th>
          <th scope="col">{t.rests}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <Row key={row.source.key} row={row} language={language} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function Row({ row, language }: { row: SourceRow; language: Language }) {
  const t = dataMessages(language).sources;
  const { source, figures, others } = row;
  const rests = [
    figures > 0 && t.figures(formatCount(figures, language)),
    others > 0 && t.others(formatCount(others, language)),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row" className="min-w-60 font-medium">
        {source.url ? (
          <a className="inline-block min-h-6" href={source.url} rel="external">
            {source.title}
          </a>
        ) : (
          <>
            {source.title} <span className="tag">{t.noUrl}</span>
          </>
        )}
      </th>
      <td className="min-w-32">{source.publisher}</td>
      <td className="whitespace-nowrap">
        {source.published ? (
          formatDate(source.published, language)
        ) : (
          <span className="text-muted">{t.noDate}</span>
        )}
      </td>
      <td className="min-w-32">
        <a
          className="inline-block min-h-6"
          href={href(language, { page: "source", key: source.key })}
        >
          {rests.length > 0 ? rests.join(", ") : t.nothing}
          <span className="sr-only">: {source.title}</span>
        </a>
      </td>
    </tr>
  );
}
