import type { Source } from "@/lib/figures/figure";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";

/** Who published a source, where and when. */
export function SourceFacts({ source, language }: { source: Source; language: Language }) {
  const t = dataMessages(language);
  return (
    <dl className="my-4 grid max-w-4xl gap-x-6 gap-y-1 sm:grid-cols-[11rem_1fr]">
      <Item name={t.source.publisher}>{source.publisher}</Item>
      <Item name={t.source.date}>
        {source.published ? formatDate(source.published, language) : t.sources.noDate}
      </Item>
      <Item name={t.source.kind}>{t.sources.kinds[source.kind]}</Item>
      <Item name={t.source.address}>
        {source.url ? (
          <a className="inline-block min-h-6 break-all" href={source.url} rel="external">
            {source.url}
          </a>
        ) : (
          t.sources.noUrl
        )}
      </Item>
      {source.note && <Item name={t.source.note}>{source.note[language]}</Item>}
      <Item name={t.source.key}>
        <code>{source.key}</code>
      </Item>
    </dl>
  );
}

function Item({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="m-0 mb-1.5 sm:mb-0">{children}</dd>
    </>
  );
}
