import type { Language } from "../language";
import { compareEn } from "./compare-en";
import { type CompareMessages, compareVi } from "./compare-vi";

const all: Record<Language, CompareMessages> = { vi: compareVi, en: compareEn };

/** Words of the page that sets provinces side by side. */
export function compareMessages(language: Language): CompareMessages {
  return all[language];
}
