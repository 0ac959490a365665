import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { AreaMean } from "@/lib/rankings/statistics";

/** The way to the source of a published mean; a counted one has none but the table it stands over. */
export function MeanSource({ mean, language }: { mean: AreaMean | null; language: Language }) {
  if (mean?.kind !== "published") return null;
  return (
    <a className="text-sm" href={href(language, { page: "source", key: mean.average.source })}>
      {messages(language).provenance.meanSource}
    </a>
  );
}
