import type { Source } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { filesMessages } from "@/lib/i18n/messages/files";
import { type Table, text } from "./table";

export type SourceLookup = (key: string) => Source | undefined;

/** The sources of a file, each once. */
export function sourceTable(
  keys: Iterable<string>,
  source: SourceLookup,
  language: Language,
): Table {
  const { sheets, columns } = filesMessages(language);
  const used = [...new Set(keys)].flatMap((key) => source(key) ?? []);
  const names = [
    "source",
    "sourceTitle",
    "sourcePublisher",
    "sourceUrl",
    "sourceDate",
    "sourceKind",
    "note",
  ] as const;
  return {
    name: sheets.sources,
    header: names.map((name) => columns[name].name),
    rows: used.map((item) =>
      [
        item.key,
        item.title,
        item.publisher,
        item.url,
        item.published,
        filesMessages(language).sourceKinds[item.kind],
        item.note?.[language],
      ].map(text),
    ),
  };
}
