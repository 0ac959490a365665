import type { Text } from "@/lib/i18n/language";

/** The two columns of a text as one; null where there is none. */
export function optionalText(vi: string | null, en: string | null): Text | null {
  return vi === null || en === null ? null : { vi, en };
}

/**
 * A stored word as one of the words that the type allows.
 * Throws where the store holds another, which its CHECK constraints make impossible.
 */
export function oneOf<const T extends string>(allowed: readonly T[], word: string): T {
  const found = allowed.find((candidate) => candidate === word);
  if (found === undefined) {
    throw new Error(
      `The store holds ${JSON.stringify(word)}, expected one of ${allowed.join(", ")}.`,
    );
  }
  return found;
}
