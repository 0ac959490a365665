import type { Language } from "../language";
import { en } from "./en";
import { type Messages, vi } from "./vi";

export type { Messages };

const all: Record<Language, Messages> = { vi, en };

/** The interface words of a language. */
export function messages(language: Language): Messages {
  return all[language];
}
