import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/language";
import { type Address, href, liveHref, type Parameter } from "@/lib/i18n/routes";
import { shownVersion } from "@/lib/i18n/shown-version";

type Query = Partial<Record<Parameter, string>>;

/** The whole address of a page with the data version it shows, for what is copied, cited and printed. */
export function permanentAddress(language: Language, address: Address, query: Query = {}): string {
  const version = String(shownVersion()?.shown.version ?? "");
  return new URL(
    href(language, address, { ...query, version: query.version ?? version }),
    env.siteUrl,
  ).href;
}

/** The whole address of a page with the newest figures, for feeds, files and search engines. */
export function liveAddress(language: Language, address: Address, query: Query = {}): string {
  return new URL(liveHref(language, address, query), env.siteUrl).href;
}
