import type { DerivableField, Disagreement } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Text } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import { type Asked, inBoth, mentions } from "./finding";
import { publisherOf } from "./words";

/** What other sources print of the same figure. */
export function disagreementsOf(
  { archive, indicator, year, unit }: Asked,
  field: DerivableField,
): readonly Disagreement[] {
  return archive.snapshot.disagreements.filter(
    (item) =>
      item.indicator === indicator.code &&
      item.year === year &&
      item.unitSet === unit.unitSet &&
      item.province === unit.slug &&
      item.field === field,
  );
}

/**
 * The disagreement that explains a claim: another source prints it, or its note names it, or it is only
 * recorded that the kept figure is not undisputed.
 */
export function explaining(
  items: readonly Disagreement[],
  agrees: (other: string) => boolean,
  stated: string | null,
): Disagreement | null {
  return (
    items.find((item) => item.other !== null && agrees(item.other)) ??
    items.find((item) => item.other === null) ??
    items.find((item) => stated !== null && mentions(item.note, stated)) ??
    null
  );
}

/** "Nguồn khác (Doanh nhân) in 91,81. Đa số báo ..." */
export function disagreementSentence(archive: Archive, item: Disagreement): Text {
  return inBoth((language) => {
    const publisher = publisherOf(archive, item.otherSource);
    const bracket = publisher === null ? "" : ` (${publisher})`;
    const note = item.note[language];
    if (item.other === null)
      return language === "vi" ? `Các nguồn không thống nhất: ${note}` : `Sources differ: ${note}`;
    const other = formatNumber(item.other, language);
    return language === "vi"
      ? `Một nguồn khác${bracket} in ${other}. ${note}`
      : `Another source${bracket} prints ${other}. ${note}`;
  });
}
