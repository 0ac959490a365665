import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/language";
import { type Address, href, type Parameter } from "@/lib/i18n/routes";

/** The whole address of a page, for what is copied and printed. */
export function permanentAddress(
  language: Language,
  address: Address,
  query: Partial<Record<Parameter, string>> = {},
): string {
  return new URL(href(language, address, query), env.siteUrl).href;
}
