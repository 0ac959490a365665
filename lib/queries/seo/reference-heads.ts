import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { dataMessages } from "@/lib/i18n/messages/data";
import type { Archive } from "@/lib/rankings/archive";
import { methodDescription, methodTitle } from "@/lib/sentences/method";
import { indicatorMethod } from "../indicator-method";
import type { PageHead } from "./head";

/** How an index, a component or a rate is made. */
export function indicatorHead(archive: Archive, language: Language, code: string): PageHead | null {
  const view = indicatorMethod(archive, code, language);
  if (!view) return null;
  return {
    title: methodTitle(view, language),
    description: methodDescription(view, language),
    card: null,
    index: true,
  };
}

/** A source, with its key where another has the same title. */
export function sourceHead(archive: Archive, language: Language, key: string): PageHead | null {
  const source = archive.source(key);
  if (!source) return null;
  const { snapshot } = archive;
  const alike = snapshot.sources.filter((item) => item.title === source.title).length > 1;
  const figures = snapshot.figures.filter((item) => item.source === key).length;
  const title = alike ? `${source.title} (${source.key})` : source.title;
  const date = source.published === null ? "" : ` (${formatDate(source.published, language)})`;
  const said = dataMessages(language).source.description(
    source.publisher,
    formatCount(figures, language),
  );
  return { title, description: `${title}${date}. ${said}`, card: null, index: true };
}
