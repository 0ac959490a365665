import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { type Address, parameters } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { pageHead } from "../seo/page-head";
import { pageTrail } from "../seo/page-trail";
import { pageUrl } from "../seo/page-url";
import { dataCatalog } from "./data-catalog";
import { editionDataset } from "./data-set";

export type StructuredData = Readonly<Record<string, unknown>>;

/** What machines are told of a page in the words of schema.org. */
export function structuredData(
  archive: Archive,
  language: Language,
  address: Address,
): StructuredData[] {
  const trail = breadcrumbs(archive, language, address);
  const dataset = address.page === "ranking" ? editionDataset(archive, language, address) : null;
  return [
    ...(address.page === "home" ? [webSite(language)] : []),
    ...(address.page === "data" ? [dataCatalog(archive, language)] : []),
    ...(dataset ? [dataset] : []),
    ...(trail ? [trail] : []),
  ];
}

function webSite(language: Language): StructuredData {
  const { name, tagline } = messages(language).site;
  const search = pageUrl(language, { page: "search" });
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    description: tagline,
    url: pageUrl(language, { page: "home" }),
    inLanguage: language,
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${search}?${parameters[language].query}={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}

/** The way to the page as its head shows it, the page itself last. */
function breadcrumbs(
  archive: Archive,
  language: Language,
  address: Address,
): StructuredData | null {
  const trail = pageTrail(archive, language, address);
  const head = trail.length > 0 ? pageHead(archive, language, address) : null;
  if (!head) return null;
  const steps = [
    ...trail.map((step) => ({ name: step.name, item: env.siteUrl + step.href.split("?")[0] })),
    { name: head.title, item: pageUrl(language, address) },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...step,
    })),
  };
}
