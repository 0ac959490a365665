import type { Language } from "@/lib/i18n/language";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { editionHead, moversHead } from "./edition-heads";
import type { PageHead } from "./head";
import { listHead } from "./list-heads";
import { provinceHead, provinceIndicatorHead, regionHead } from "./province-heads";
import { indicatorHead, sourceHead } from "./reference-heads";

/** The head of the page at a settled address; null for what is no page of its own, such as an embed. */
export function pageHead(archive: Archive, language: Language, address: Address): PageHead | null {
  switch (address.page) {
    case "ranking":
    case "whats-new":
      return editionHead(archive, language, address);
    case "movers":
      return moversHead(archive, language, address);
    case "province":
    case "brief":
      return provinceHead(archive, language, address);
    case "province-indicator":
      return provinceIndicatorHead(archive, language, address);
    case "region":
      return regionHead(archive, language, address.slug);
    case "indicator":
      return indicatorHead(archive, language, address.indicator);
    case "source":
      return sourceHead(archive, language, address.key);
    default:
      return listHead(archive, language, address);
  }
}
