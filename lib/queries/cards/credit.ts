import type { Figure } from "@/lib/figures/figure";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { cardMessages } from "@/lib/i18n/messages/cards";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "@/lib/rankings/archive";

/** What stands below every card: who publishes, where the figures were printed, the version of the data. */
export function cardFoot(
  archive: Archive,
  indicators: readonly Indicator[],
  figures: readonly Figure[],
  language: Language,
): { credit: string; data: string; site: string } {
  const t = cardMessages(language);
  const publishers = [...new Set(indicators.map((item) => item.publisher[language]))];
  const [source, ...others] = printers(archive, figures);
  const { version, importedAt } = archive.snapshot;
  return {
    credit: [
      publishers.length > 0 ? t.publishers(publishers.join("; ")) : "",
      source === undefined
        ? ""
        : t.source(source, others.length === 0 ? null : formatCount(others.length, language)),
    ]
      .filter(Boolean)
      .join(" "),
    data: messages(language).footer.version(version, formatDate(importedAt, language)),
    site: messages(language).site.name,
  };
}

/** Who printed the figures, most figures first. */
function printers(archive: Archive, figures: readonly Figure[]): string[] {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const printer = archive.source(figure.source)?.publisher;
    if (printer !== undefined) counts.set(printer, (counts.get(printer) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([printer]) => printer);
}
