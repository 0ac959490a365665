import type { Language } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";
import { type CompareState, compareQuery } from "@/lib/rankings/compare-view";

/** The address of a comparison; commas stay readable. */
export function compareHref(language: Language, state: CompareState): string {
  return href(language, { page: "compare" }, compareQuery(state)).replaceAll("%2C", ",");
}
