import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import type { FileFormat } from "./file-query";

/** Address of the file with a whole edition. */
export function editionFileHref(
  language: Language,
  edition: { indicator: string; year: number; unitSet: UnitSetId },
  format: FileFormat,
): string {
  const query = new URLSearchParams({
    indicator: edition.indicator,
    year: String(edition.year),
    unit_set: edition.unitSet,
    format,
    lang: language,
  });
  return `/api/files/edition?${query}`;
}

/** Address of the file with all corrections. */
export function correctionsFileHref(language: Language): string {
  return `/api/files/corrections?${new URLSearchParams({ format: "csv", lang: language })}`;
}
