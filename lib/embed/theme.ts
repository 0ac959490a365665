import type { Language } from "@/lib/i18n/language";

/** A look that an embed keeps, whatever its reader's device prefers. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

const words: Readonly<Record<Language, Readonly<Record<Theme, string>>>> = {
  vi: { light: "sang", dark: "toi" },
  en: { light: "light", dark: "dark" },
};

/** How a look is written in an address. */
export function themeWord(theme: Theme, language: Language): string {
  return words[language][theme];
}

/** The look that a word of an address names; null for any other word. */
export function themeOf(word: string, language: Language): Theme | null {
  return themes.find((theme) => words[language][theme] === word) ?? null;
}
