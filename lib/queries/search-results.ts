import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Match } from "@/lib/provinces/search";
import type { Archive } from "@/lib/rankings/archive";
import { indicatorLabel } from "@/lib/sentences/words";

/** A line of the search results: a name, what it is (with the unit set), and where it leads. */
export interface SearchResult {
  readonly name: string;
  readonly detail: string;
  readonly href: string;
}

/** Turns matches into lines; an old unit says what it is part of now. */
export function searchResults(
  archive: Archive,
  matches: readonly Match[],
  language: Language,
): SearchResult[] {
  const t = messages(language).unitSet;
  return matches.flatMap(({ item }) => {
    if (item.kind === "province") {
      const province = archive.province(item.unitSet, item.slug);
      if (!province) return [];
      return {
        name: province.name[language],
        detail: item.unitSet === "34" ? t.current : t.old,
        href: href(language, { page: "province", unitSet: item.unitSet, slug: item.slug }),
      };
    }
    const indicator = archive.indicator(item.code);
    if (!indicator) return [];
    const label = indicatorLabel(indicator, language);
    const name =
      label === indicator.name[language] ? label : `${label}: ${indicator.name[language]}`;
    const root = archive.root(item.code);
    const component = indicator.parent !== null && root;
    return {
      name,
      detail: component ? `${t.component} ${indicatorLabel(root, language)}` : t.indicator,
      href: href(language, { page: "indicator", indicator: item.code }),
    };
  });
}
