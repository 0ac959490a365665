import { env } from "@/lib/env";
import type { Correction } from "@/lib/figures/correction";
import type { Language } from "@/lib/i18n/language";

/** The day from which the site's name is claimed for its tags; part of every id, so it never changes. */
const claimed = "2025-01-01";

/** A tag: address (RFC 4151) for an entry or a feed; it holds no date and no version of the data. */
export function tagOf(language: Language, parts: readonly (string | number)[]): string {
  const path = [language, ...parts].map((part) => encodeURIComponent(part)).join("/");
  return `tag:${new URL(env.siteUrl).hostname},${claimed}:${path}`;
}

/** The id of a correction: the figure and the time of the import that changed it. */
export function correctionTag(item: Correction, language: Language): string {
  const { at, indicator, year, unitSet, province, periodFrom, periodTo } = item;
  const period = [periodFrom, periodTo].flatMap((day) => day ?? []);
  return tagOf(language, ["corrections", at, indicator, year, unitSet, province, ...period]);
}
