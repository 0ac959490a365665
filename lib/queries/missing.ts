import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { parsePath, pathParts } from "@/lib/i18n/parse-path";
import { type Address, href } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { indicatorLabel } from "@/lib/sentences/words";
import { findByName, nearestNames } from "./find-by-name";
import { editionLinks } from "./ranking";
import { type SearchResult, searchResults } from "./search-results";

export interface MissingView {
  /** The index that was asked for in a year without an edition; null otherwise. */
  readonly ranking: {
    name: string;
    year: string;
    editions: { name: string; href: string }[];
  } | null;
  readonly nearest: readonly SearchResult[];
}

/** What to offer on an address that leads nowhere: the editions of the index, or the nearest names. */
export function missingView(archive: Archive, pathname: string, language: Language): MissingView {
  const { address } = parsePath(pathname);
  const asked = address?.page === "ranking" || address?.page === "whats-new" ? address : null;
  const indicator = asked ? archive.indicator(asked.indicator) : undefined;
  if (asked && indicator) {
    const editions = editionLinks(archive, indicator.code).map(({ year, unitSet, usual }) => ({
      name: usual ? String(year) : messages(language).ranking.otherSetYear[unitSet](year),
      href: href(language, {
        page: "ranking",
        indicator: indicator.code,
        year: String(year),
        unitSet: usual ? null : unitSet,
      }),
    }));
    return {
      ranking: { name: indicatorLabel(indicator, language), year: asked.year, editions },
      nearest: [],
    };
  }
  const { words, kind } = wantedWords(address, pathname);
  const matches = words.flatMap((word) => {
    const found = findByName(archive, word, 20);
    return found.length > 0 ? found : nearestNames(archive, word, 20);
  });
  const fitting = matches.filter(({ item }) => kind === null || item.kind === kind);
  const seen = new Set<string>();
  const nearest = searchResults(archive, fitting, language).filter((item) => {
    if (seen.has(item.href)) return false;
    seen.add(item.href);
    return true;
  });
  return { ranking: null, nearest: nearest.slice(0, 5) };
}

/** The part of an address that names something, and what it should name; else every part. */
function wantedWords(
  address: Address | null,
  pathname: string,
): { words: readonly string[]; kind: "province" | "indicator" | null } {
  const spaced = (part: string) => part.replaceAll("-", " ");
  switch (address?.page) {
    case "province":
    case "province-indicator":
      return { words: [spaced(address.slug)], kind: "province" };
    case "indicator":
    case "latest":
    case "ranking":
    case "whats-new":
      return { words: [spaced(address.indicator)], kind: "indicator" };
    default:
      return { words: pathParts(pathname).slice(-3).reverse().map(spaced), kind: null };
  }
}
