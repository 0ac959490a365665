import type { Figure } from "@/lib/figures/figure";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** The period that a rate covers, as far as it is printed; else the year alone, said to be all that is known. */
export function periodWords(
  figure: Pick<Figure, "periodFrom" | "periodTo" | "year">,
  language: Language,
): string {
  const from = figure.periodFrom && formatDate(figure.periodFrom, language);
  const to = figure.periodTo && formatDate(figure.periodTo, language);
  if (from && to) return `${from} – ${to}`;
  if (from) return language === "vi" ? `từ ${from}` : `from ${from}`;
  if (to) return language === "vi" ? `đến ${to}` : `up to ${to}`;
  return language === "vi" ? `năm ${figure.year}, không ghi kỳ` : `${figure.year}, no period given`;
}
