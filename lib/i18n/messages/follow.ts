import type { Language } from "../language";
import { followEn } from "./follow-en";
import { type FollowMessages, followVi } from "./follow-vi";

const all: Record<Language, FollowMessages> = { vi: followVi, en: followEn };

/** Words of the feeds, the calendar and the page about both. */
export function followMessages(language: Language): FollowMessages {
  return all[language];
}
