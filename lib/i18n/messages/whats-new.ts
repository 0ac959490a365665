import type { Language } from "../language";
import { whatsNewEn } from "./whats-new-en";
import { type WhatsNewMessages, whatsNewVi } from "./whats-new-vi";

const all: Record<Language, WhatsNewMessages> = { vi: whatsNewVi, en: whatsNewEn };

/** Words of the pages about what an edition brought. */
export function whatsNewMessages(language: Language): WhatsNewMessages {
  return all[language];
}
