import { type UnitSetId, unitSetIds } from "@/lib/figures/figure";
import { isLanguage, type Language } from "@/lib/i18n/language";
import { pathParts } from "@/lib/i18n/parse-path";

/** The page that a picture is of. */
export type CardSubject =
  | {
      readonly page: "ranking" | "whats-new";
      readonly indicator: string;
      readonly year: number;
      readonly unitSet: UnitSetId;
    }
  | { readonly page: "province"; readonly unitSet: UnitSetId; readonly slug: string }
  | {
      readonly page: "province-indicator";
      readonly unitSet: UnitSetId;
      readonly slug: string;
      readonly indicator: string;
    };

/** A picture: of which page, in which language. */
export interface Card {
  readonly language: Language;
  readonly subject: CardSubject;
}

/** The address of a picture; with the version of the data it stands for the same figures for ever. */
export function cardHref(language: Language, subject: CardSubject, version: number): string {
  const path = [language, ...segments(subject)].map(encodeURIComponent).join("/");
  return `/cards/${path}.png?v=${version}`;
}

function segments(subject: CardSubject): string[] {
  switch (subject.page) {
    case "ranking":
    case "whats-new":
      return [subject.page, subject.indicator, String(subject.year), subject.unitSet];
    case "province":
      return ["province", subject.unitSet, subject.slug];
    case "province-indicator":
      return ["province", subject.unitSet, subject.slug, subject.indicator];
  }
}

/** Reads the path of a picture by its shape; null for any other path, and for one written in another way. */
export function parseCardPath(pathname: string): Card | null {
  const [folder, language = "", page, ...rest] = pathParts(pathname);
  const last = rest.pop();
  if (folder !== "cards" || !isLanguage(language) || !last?.endsWith(".png")) return null;
  const subject = parse(page, [...rest, last.slice(0, -".png".length)]);
  if (subject === null) return null;
  const canonical = cardHref(language, subject, 0).split("?")[0];
  return canonical === pathname ? { language, subject } : null;
}

function parse(page: string | undefined, parts: readonly string[]): CardSubject | null {
  const [first = "", second = "", third] = parts;
  if (page === "ranking" || page === "whats-new") {
    const unitSet = unitSetOf(third);
    if (parts.length !== 3 || unitSet === null || !/^\d{4}$/.test(second)) return null;
    return { page, indicator: first, year: Number(second), unitSet };
  }
  const unitSet = unitSetOf(first);
  if (page !== "province" || unitSet === null || parts.length > 3 || second === "") return null;
  if (third === undefined) return { page, unitSet, slug: second };
  return { page: "province-indicator", unitSet, slug: second, indicator: third };
}

function unitSetOf(text: string | undefined): UnitSetId | null {
  return unitSetIds.find((id) => id === text) ?? null;
}
