import type { Figure } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";

/** Tags for a score that the publisher did not print as such; nothing for a published one. */
export function FigureTags({
  figure,
  language,
}: {
  figure: Pick<Figure, "status" | "derived" | "printed">;
  language: Language;
}) {
  const t = messages(language).tags;
  const derived =
    figure.derived.includes("value") ||
    (figure.status === "derived" && figure.derived.length === 0);
  const tag =
    figure.status === "self-reported"
      ? t["self-reported"]
      : figure.status === "computed"
        ? t.computed
        : derived
          ? t.derived
          : null;
  return tag && <span className="block tag">{tag}</span>;
}
