import { env } from "@/lib/env";
import { type AtomEntry, type AtomFeed, atom } from "@/lib/export/atom";
import { type Feed, feedPath } from "@/lib/i18n/feeds";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { followMessages } from "@/lib/i18n/messages/follow";
import { type Address, href } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { indicatorLabel } from "@/lib/sentences/words";
import { correctionRows } from "../correction-rows";
import { permanentAddress } from "../permanent-address";
import { rankedIndices } from "../province";
import { utc } from "./dates";
import { correctionEntry, editionEntries, provinceEntries } from "./entries";
import { tagOf } from "./ids";

/** A feed with more entries than this keeps the newest ones only. */
const most = 100;
const kept = 50;

/** The feed as Atom; null where there is no such index or province. */
export function feedText(archive: Archive, feed: Feed, language: Language): string | null {
  const content = contentOf(archive, feed, language);
  if (content === null) return null;
  return archive.memo(`feed/${feedPath(language, feed)}`, () =>
    atom(whole(archive, feed, content, language)),
  );
}

interface Content {
  readonly title: string;
  readonly subtitle: string;
  readonly page: Address;
  readonly entries: () => readonly AtomEntry[];
}

function contentOf(archive: Archive, feed: Feed, language: Language): Content | null {
  const t = followMessages(language);
  const corrected = (wanted: (row: ReturnType<typeof correctionRows>[number]) => boolean) =>
    correctionRows(archive)
      .filter(wanted)
      .map((row) => correctionEntry(row, language));
  const indices = rankedIndices(archive);
  switch (feed.kind) {
    case "editions":
      return {
        title: t.kinds.editions,
        subtitle: t.purposes.editions,
        page: { page: "home" },
        entries: () => indices.flatMap((index) => editionEntries(archive, index, language)),
      };
    case "corrections":
      return {
        title: t.kinds.corrections,
        subtitle: t.purposes.corrections,
        page: { page: "corrections" },
        entries: () => corrected(() => true),
      };
    case "index": {
      const index = indices.find((item) => item.code === feed.code);
      if (!index) return null;
      return {
        title: t.kinds.index(indicatorLabel(index, language)),
        subtitle: t.purposes.index,
        page: { page: "indicator", indicator: index.code },
        entries: () => [
          ...editionEntries(archive, index, language),
          ...corrected((row) => isWithin(row.item.indicator, index.code)),
        ],
      };
    }
    case "province": {
      const { unitSet, slug } = feed;
      const province = archive.province(unitSet, slug);
      if (!province) return null;
      const unit = messages(language).unitSet[unitSet];
      return {
        title: t.kinds.province(`${province.name[language]} (${unit})`),
        subtitle: t.purposes.province,
        page: { page: "province", unitSet, slug },
        entries: () => [
          ...indices.flatMap((index) => provinceEntries(archive, index, province, language)),
          ...corrected(({ item }) => item.unitSet === unitSet && item.province === slug),
        ],
      };
    }
  }
}

function whole(archive: Archive, feed: Feed, content: Content, language: Language): AtomFeed {
  const { site, footer } = messages(language);
  const entries = newest(content.entries());
  return {
    id: tagOf(language, ["feeds", ...feedPath(language, feed).split("/").slice(3)]),
    language,
    title: `${content.title} · ${site.name}`,
    subtitle: content.subtitle,
    self: new URL(feedPath(language, feed), env.siteUrl).href,
    alternate: permanentAddress(language, content.page),
    updated:
      entries[0]?.updated ??
      utc(archive.snapshot.imports.at(-1)?.at ?? archive.snapshot.importedAt),
    author: { name: site.name, uri: new URL(href(language, { page: "home" }), env.siteUrl).href },
    rights: footer.credit,
    entries,
  };
}

/** By the time of the last change, the newest first; entries of one time in the order of their ids. */
function newest(entries: readonly AtomEntry[]): readonly AtomEntry[] {
  const sorted = entries.toSorted(
    (a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (a.id < b.id ? -1 : 1),
  );
  return sorted.length > most ? sorted.slice(0, kept) : sorted;
}

function isWithin(code: string, index: string): boolean {
  return code === index || code.startsWith(`${index}.`);
}
