import type { Language } from "./language";
import type { Address } from "./routes";

/** Where the page of an address lives under app/; visitors never see these paths. */
export function internalPath(language: Language, address: Address): string {
  const parts = [language, address.page, ...parameters(address)];
  return `/${parts.map(encodeURIComponent).join("/")}`;
}

function parameters(address: Address): string[] {
  switch (address.page) {
    case "ranking":
    case "whats-new":
    case "embed-ranking":
    case "embed-map":
      return [address.indicator, address.year, address.unitSet ?? "usual"];
    case "movers":
      return [address.indicator, address.from, address.to, address.unitSet ?? "usual"];
    case "province":
    case "embed-province":
    case "brief":
      return [address.unitSet, address.slug];
    case "province-indicator":
    case "embed-line":
      return [address.unitSet, address.slug, address.indicator];
    case "region":
      return [address.slug];
    case "indicator":
      return [address.indicator];
    case "source":
      return [address.key];
    default:
      return [];
  }
}
