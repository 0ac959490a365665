import type { Language } from "../language";
import { apiEn } from "./api-en";
import { type ApiMessages, apiVi } from "./api-vi";

export type { ApiMessages };

const all: Record<Language, ApiMessages> = { vi: apiVi, en: apiEn };

/** Words of the interface for programs and of its documentation. */
export function apiMessages(language: Language): ApiMessages {
  return all[language];
}
