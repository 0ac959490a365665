import type { Language } from "../language";
import { embedEn } from "./embed-en";
import { type EmbedMessages, embedVi } from "./embed-vi";

export type { EmbedMessages };

const all: Record<Language, EmbedMessages> = { vi: embedVi, en: embedEn };

/** Words of the embeds. */
export function embedMessages(language: Language): EmbedMessages {
  return all[language];
}
