import type { Language } from "../language";
import { moversEn } from "./movers-en";
import { type MoversMessages, moversVi } from "./movers-vi";

export type { MoversMessages };

const all: Record<Language, MoversMessages> = { vi: moversVi, en: moversEn };

/** Words of the movers pages. */
export function moversMessages(language: Language): MoversMessages {
  return all[language];
}
