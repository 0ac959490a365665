import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/language";
import { type Address, liveHref, type Parameter } from "@/lib/i18n/routes";

/** The whole address under which a page is to be found: that of the newest figures, whatever version is shown. */
export function pageUrl(
  language: Language,
  address: Address,
  query: Partial<Record<Parameter, string>> = {},
): string {
  return new URL(liveHref(language, address, query), env.siteUrl).href;
}
