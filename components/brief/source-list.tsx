import type { Source } from "@/lib/figures/figure";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";

/** The sources in short: number, publisher, date; the link leads to the whole entry. */
export function SourceList({
  sources,
  language,
}: {
  sources: readonly Source[];
  language: Language;
}) {
  return (
    <ol className="brief-sources m-0 list-none p-0">
      {sources.map((source, index) => (
        <li key={source.key} id={`nguon-${index + 1}`}>
          [{index + 1}]{" "}
          <a href={href(language, { page: "source", key: source.key })}>{source.publisher}</a>
          {source.published && `, ${formatDate(source.published, language)}`}
        </li>
      ))}
    </ol>
  );
}
