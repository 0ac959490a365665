import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { seoMessages } from "@/lib/i18n/messages/seo";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { homeView } from "../home";
import { addressSet } from "../resolve-address";
import { pageUrl } from "../seo/page-url";
import { datasetOf } from "./data-set";

/** The whole of the data as schema.org describes a catalogue. */
export function dataCatalog(archive: Archive, language: Language): Record<string, unknown> {
  const t = seoMessages(language);
  const { version, importedAt, figures, sources } = archive.snapshot;
  const site = messages(language).site;
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    name: t.catalog,
    description: t.catalogText(
      formatCount(figures.length, language),
      formatCount(sources.length, language),
    ),
    url: pageUrl(language, { page: "data" }),
    version: String(version),
    dateModified: importedAt,
    inLanguage: language,
    isAccessibleForFree: true,
    publisher: {
      "@type": "Organization",
      name: site.name,
      url: pageUrl(language, { page: "home" }),
    },
    spatialCoverage: { "@type": "Place", name: t.country },
    dataset: newestEditions(archive, language),
  };
}

/** The newest edition of each index, by name and address; the rest are on their pages. */
function newestEditions(archive: Archive, language: Language): Record<string, unknown>[] {
  return homeView(archive, language).cards.map(({ view }) => {
    const { indicator, edition } = view;
    const { year, unitSet } = edition;
    const address: Address = {
      page: "ranking",
      indicator: indicator.code,
      year: String(year),
      unitSet: addressSet(archive, indicator.code, year, unitSet),
    };
    const { name, description, url, creator, license } = datasetOf(
      archive,
      view,
      language,
      address,
    );
    return { "@type": "Dataset", name, description, url, creator, license };
  });
}
