import type { Language } from "../language";
import { seoEn } from "./seo-en";
import { type SeoMessages, seoVi } from "./seo-vi";

const all: Record<Language, SeoMessages> = { vi: seoVi, en: seoEn };

/** Words for search engines. */
export function seoMessages(language: Language): SeoMessages {
  return all[language];
}
