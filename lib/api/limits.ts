import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** What one request may ask for; the documentation and the tests read these numbers. */
export const limits = {
  /** Values in a list that is separated by commas. */
  indicators: 20,
  years: 40,
  provinces: 63,
  /** Entries of one answer in JSON, and how many are given without `limit`. */
  page: 1_000,
  usualPage: 200,
  /** Rows of a CSV or XLSX file, which is not paged. */
  fileRows: 10_000,
  /** Text to check, in UTF-16 code units. */
  claimText: 20_000,
  /** Body of a request in bytes: every code unit of the text may be written as \uXXXX. */
  bodyBytes: 131_072,
} as const;

/** The limits as they are written in a sentence. */
export function limitWords(language: Language): Readonly<Record<keyof typeof limits, string>> {
  const words = Object.entries(limits).map(([name, count]) => [name, formatCount(count, language)]);
  return Object.fromEntries(words);
}
