import type { Figure } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";

/** In two or three words what a score is that the publisher did not print as such; null for a published one. */
export function figureTag(
  { status, derived }: Pick<Figure, "status" | "derived">,
  language: Language,
): string | null {
  const t = messages(language).tags;
  if (status === "self-reported") return t["self-reported"];
  if (status === "computed") return t.computed;
  const isDerived = derived.includes("value") || (status === "derived" && derived.length === 0);
  return isDerived ? t.derived : null;
}
