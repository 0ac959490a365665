import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { SourceEntry, SourceNote } from "@/lib/rankings/source-note";
import { statusWords } from "@/lib/sentences/words";

/** The popovers that the source marks of a page open; each note once. */
export function SourcePopovers({
  notes,
  language,
}: {
  notes: readonly (SourceNote | null)[];
  language: Language;
}) {
  const t = messages(language).provenance;
  const unique = new Map(notes.flatMap((note) => (note ? [[note.id, note] as const] : [])));
  return [...unique.values()].map((note) => (
    <div
      key={note.id}
      id={note.id}
      popover="auto"
      className="popover"
      role="dialog"
      aria-label={t.title}
    >
      <div className="flex items-start justify-between gap-4">
        <p className="m-0 font-serif text-lg font-semibold">{t.title}</p>
        <button
          type="button"
          className="source-mark"
          popoverTarget={note.id}
          popoverTargetAction="hide"
        >
          {t.close}
        </button>
      </div>
      {note.entries.map((entry) => (
        <Entry
          key={`${entry.source.key}${entry.labels.join()}${entry.figure.status}`}
          entry={entry}
          language={language}
        />
      ))}
    </div>
  ));
}

function Entry({ entry, language }: { entry: SourceEntry; language: Language }) {
  const t = messages(language).provenance;
  const { source, figure } = entry;
  return (
    <div className="mt-3 border-t border-rule pt-2">
      <p className="m-0 text-sm text-muted">{entry.labels.join(", ")}</p>
      <p className="m-0 font-semibold">
        {source.url ? (
          <a href={source.url} rel="external">
            {source.title}
          </a>
        ) : (
          <>
            {source.title} <span className="tag">{t.noUrl}</span>
          </>
        )}
      </p>
      <dl className="m-0 mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm">
        <Item name={t.publisher}>{source.publisher}</Item>
        <Item name={t.date}>
          {source.published ? formatDate(source.published, language) : t.noDate}
        </Item>
        <Item name={t.status}>{statusWords(figure, language)}</Item>
        {figure.note && <Item name={t.note}>{figure.note[language]}</Item>}
        {entry.disagreements.map(({ item, source: other }) => (
          <Item key={item.field + item.other} name={messages(language).tags.disputed}>
            {item.note[language]}{" "}
            {other && (
              <a href={href(language, { page: "source", key: other.key })}>{other.publisher}</a>
            )}
          </Item>
        ))}
      </dl>
      <p className="m-0 mt-1 text-sm">
        <a href={href(language, { page: "source", key: source.key })}>{t.page}</a>
      </p>
    </div>
  );
}

function Item({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="m-0">{children}</dd>
    </>
  );
}
