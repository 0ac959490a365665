import type { Figure } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { figureTag } from "@/lib/sentences/figure-tag";

/** A tag for a score that the publisher did not print as such; nothing for a published one. */
export function FigureTags({
  figure,
  language,
}: {
  figure: Pick<Figure, "status" | "derived" | "printed">;
  language: Language;
}) {
  const tag = figureTag(figure, language);
  return tag && <span className="block tag">{tag}</span>;
}
