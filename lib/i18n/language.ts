/** The two languages of the site; Vietnamese is the first. */
export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];

/** The same statement in both languages. */
export type Text = Readonly<Record<Language, string>>;

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
