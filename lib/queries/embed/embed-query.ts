import { type Theme, themeOf, themes, themeWord } from "@/lib/embed/theme";
import type { Language } from "@/lib/i18n/language";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { parameters } from "@/lib/i18n/routes";

/** What the query of an embed's address asks for. */
export interface EmbedQuery {
  readonly theme: Theme | null;
  /** Region slug, or empty; whether there is such a region is for the embed to say. */
  readonly region: string;
  /** A data version to keep to; null for the newest. */
  readonly version: number | null;
}

/** Why an embed cannot be shown, in words that name the parameter. */
export interface EmbedFault {
  readonly fault: string;
}

type Allowed = "theme" | "version" | "region";

/**
 * Reads the query of an embed. Unlike a page, whose reader sees what was left out, an embed refuses what it does
 * not understand: its author must see a mistyped parameter before the readers do.
 */
export function embedQuery(
  search: URLSearchParams,
  language: Language,
  allowed: readonly Allowed[],
): EmbedQuery | EmbedFault {
  const t = embedMessages(language).faults;
  const names = parameters[language];
  const known = new Set<string>(allowed.map((name) => names[name]));
  for (const name of search.keys()) {
    if (!known.has(name)) return { fault: t.unknown(name.slice(0, 50)) };
    if (search.getAll(name).length > 1) return { fault: t.repeated(name) };
  }
  const themeText = search.get(names.theme);
  const theme = themeText === null ? null : themeOf(themeText, language);
  if (themeText !== null && theme === null) {
    const words = themes.map((item) => themeWord(item, language)).join(", ");
    return { fault: t.value(names.theme, words) };
  }
  const versionText = search.get(names.version);
  if (versionText !== null && !/^[1-9]\d{0,8}$/.test(versionText)) return versionFault(language);
  return {
    theme,
    region: search.get(names.region) ?? "",
    version: versionText === null ? null : Number(versionText),
  };
}

/** The data version that is asked for does not exist. */
export function versionFault(language: Language): EmbedFault {
  const t = embedMessages(language).faults;
  return { fault: t.value(parameters[language].version, t.version) };
}

/** The region that is asked for is none of the unit set. */
export function regionFault(language: Language): EmbedFault {
  const t = embedMessages(language).faults;
  return { fault: t.value(parameters[language].region, t.region) };
}
