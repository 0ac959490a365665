import type { SourceLink } from "@/lib/embed/cell";
import type { EmbedFrame } from "@/lib/embed/frame";
import type { Theme } from "@/lib/embed/theme";
import type { Figure } from "@/lib/figures/figure";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { type Address, href, liveHref, type Parameter } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";

/** How an embed is asked for. */
export interface EmbedContext {
  readonly language: Language;
  readonly theme: Theme | null;
  /** The newest data version, where the embed keeps to that of its archive; null for a live one. */
  readonly newest: number | null;
}

/** The query that leads from an embed to pages of the same figures. */
export function versionQuery(
  archive: Archive,
  { newest }: EmbedContext,
): Partial<Record<Parameter, string>> {
  return newest === null ? {} : { version: String(archive.snapshot.version) };
}

/** Where the page of a figure's source is. */
export function sourceLink(archive: Archive, context: EmbedContext) {
  const query = versionQuery(archive, context);
  return ({ source: key }: Pick<Figure, "source">): SourceLink | null => {
    const source = archive.source(key);
    if (!source) return null;
    return {
      href: href(context.language, { page: "source", key }, query),
      publisher: source.publisher,
    };
  };
}

type FrameParts = Pick<EmbedFrame, "title" | "about" | "lead" | "leadSource" | "notes"> & {
  /** Names of those who publish what is shown. */
  readonly publishers: readonly string[];
  /** The full page. */
  readonly page: Address;
  /** What is chosen on it. */
  readonly query?: Partial<Record<Parameter, string>>;
};

/** What stands around an embed: its words, its credit, the way to the full page and to newer figures. */
export function embedFrame(
  archive: Archive,
  context: EmbedContext,
  { publishers, page, query = {}, ...words }: FrameParts,
): EmbedFrame {
  const { language, theme, newest } = context;
  const { version, importedAt } = archive.snapshot;
  const t = messages(language);
  const own = embedMessages(language);
  const isOld = newest !== null && newest > version;
  const credit = [
    `${t.ranking.publisher([...new Set(publishers)].join("; "))}.`,
    `${t.site.name}.`,
    t.footer.version(version, formatDate(importedAt, language)),
    newest === null || isOld ? "" : own.frozen(version),
  ];
  return {
    ...words,
    language,
    theme,
    credit: credit.filter((part) => part !== "").join(" "),
    page: {
      href: href(language, page, { ...query, ...versionQuery(archive, context) }),
      name: own.fullPage,
    },
    newer: isOld
      ? { href: liveHref(language, page, query), name: own.newer(version, newest) }
      : null,
  };
}
