import type { UnitSetId } from "@/lib/figures/figure";
import { type Language, languages, type Text } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { Verdict } from "../claim";

/** A province as a unit of one set. */
export interface Unit {
  readonly unitSet: UnitSetId;
  readonly slug: string;
  readonly province: Province;
}

/** Whom and what a claim is held against: everything is known. */
export interface Asked {
  readonly archive: Archive;
  readonly indicator: Indicator;
  readonly year: number;
  readonly unit: Unit;
}

/** What the data says to a claim. */
export interface Finding {
  readonly verdict: Verdict;
  /** In the form of what was stated; null where the data holds nothing. */
  readonly found: string | null;
  readonly explanation: Text;
  readonly correct: Text | null;
  readonly sources: readonly string[];
}

/** The same statement in both languages. */
export function inBoth(say: (language: Language) => string): Text {
  return { vi: say("vi"), en: say("en") };
}

/** Sentences one after another; null ones are left out. */
export function joined(...parts: readonly (Text | null)[]): Text {
  const kept = parts.filter((part) => part !== null);
  return inBoth((language) =>
    kept
      .map((part) => part[language])
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
}

/** Keys without repetition, in order. */
export function distinct(keys: readonly (string | null | undefined)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null && key !== undefined))];
}

/** Whether a note, in either language, holds this number. */
export function mentions(text: Text, printed: string): boolean {
  const forms = new Set([printed, printed.replace(".", ",")]);
  return languages.some((language) =>
    (text[language].match(/\d+(?:[.,]\d+)*/g) ?? []).some((number) => forms.has(number)),
  );
}
