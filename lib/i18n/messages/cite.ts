import type { Language } from "../language";
import { citeEn } from "./cite-en";
import { type CiteMessages, citeVi } from "./cite-vi";

export type { CiteMessages };

const all: Record<Language, CiteMessages> = { vi: citeVi, en: citeEn };

/** Words of citing and of pages whose address names a data version. */
export function citeMessages(language: Language): CiteMessages {
  return all[language];
}
