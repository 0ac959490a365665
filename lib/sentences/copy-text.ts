import type { Source } from "@/lib/figures/figure";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

function cite({ title, publisher, published }: Source, language: Language): string {
  const date = published === null ? "" : `, ${formatDate(published, language)}`;
  return `${title} (${publisher}${date})`;
}

/** A sentence to take along: what it says, where its figures were printed, and where it stands. */
export function copyText(
  sentence: string,
  sources: readonly Source[],
  address: string,
  language: Language,
): string {
  const names = [...new Map(sources.map((source) => [source.key, source])).values()];
  const word = { vi: "Nguồn", en: names.length > 1 ? "Sources" : "Source" };
  const cited = names.map((source) => cite(source, language)).join("; ");
  return [sentence, cited === "" ? null : `${word[language]}: ${cited}.`, address]
    .filter((line) => line !== null)
    .join("\n");
}
