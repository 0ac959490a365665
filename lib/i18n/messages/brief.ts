import type { Language } from "../language";
import { briefEn } from "./brief-en";
import { type BriefMessages, briefVi } from "./brief-vi";

const all: Record<Language, BriefMessages> = { vi: briefVi, en: briefEn };

/** Words of the brief. */
export function briefMessages(language: Language): BriefMessages {
  return all[language];
}
