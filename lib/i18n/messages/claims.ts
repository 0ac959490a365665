import type { Language } from "../language";
import { claimsEn } from "./claims-en";
import { type ClaimsMessages, claimsVi } from "./claims-vi";

export type { ClaimsMessages };

const all: Record<Language, ClaimsMessages> = { vi: claimsVi, en: claimsEn };

/** Words of the page that checks a text. */
export function claimsMessages(language: Language): ClaimsMessages {
  return all[language];
}
