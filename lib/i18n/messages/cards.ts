import type { Language } from "../language";
import { cardsEn } from "./cards-en";
import { type CardMessages, cardsVi } from "./cards-vi";

const all: Record<Language, CardMessages> = { vi: cardsVi, en: cardsEn };

/** Words of the pictures that are shared. */
export function cardMessages(language: Language): CardMessages {
  return all[language];
}
