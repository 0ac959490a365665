import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "./language";
import { words } from "./path-words";
import { namedVersion } from "./shown-version";

/** What an address of the site stands for. `unitSet: null` in a ranking means the set that the year has. */
export type Address =
  | { readonly page: "home" }
  | {
      readonly page: "ranking";
      readonly indicator: string;
      readonly year: string;
      readonly unitSet: UnitSetId | null;
    }
  | { readonly page: "latest"; readonly indicator: string }
  | { readonly page: "provinces" }
  | { readonly page: "province"; readonly unitSet: UnitSetId; readonly slug: string }
  | {
      readonly page: "province-indicator";
      readonly unitSet: UnitSetId;
      readonly slug: string;
      readonly indicator: string;
    }
  | { readonly page: "regions" }
  | { readonly page: "region"; readonly slug: string }
  | { readonly page: "indicators" }
  | { readonly page: "indicator"; readonly indicator: string }
  | { readonly page: "data" }
  | { readonly page: "sources" }
  | { readonly page: "source"; readonly key: string }
  | { readonly page: "corrections" }
  | {
      readonly page: "movers";
      readonly indicator: string;
      readonly from: string;
      readonly to: string;
      /** Null means the set that the later year has. */
      readonly unitSet: UnitSetId | null;
    }
  /** The movers between the two latest editions that may be compared. */
  | { readonly page: "latest-movers"; readonly indicator: string }
  | { readonly page: "compare" }
  | { readonly page: "brief"; readonly unitSet: UnitSetId; readonly slug: string }
  | { readonly page: "search" }
  | { readonly page: "claims" }
  | { readonly page: "api" }
  | { readonly page: "follow" }
  /** What an edition brought, for the day it is announced. */
  | {
      readonly page: "whats-new";
      readonly indicator: string;
      readonly year: string;
      readonly unitSet: UnitSetId | null;
    }
  | {
      readonly page: "embed-ranking" | "embed-map";
      readonly indicator: string;
      readonly year: string;
      readonly unitSet: UnitSetId | null;
    }
  | { readonly page: "embed-province"; readonly unitSet: UnitSetId; readonly slug: string }
  | {
      readonly page: "embed-line";
      readonly unitSet: UnitSetId;
      readonly slug: string;
      readonly indicator: string;
    };

/** Names of the query parameters that keep the state of a table in the address. */
export const parameters = {
  vi: {
    sort: "sap-xep",
    order: "thu-tu",
    region: "vung",
    name: "ten",
    query: "q",
    indicator: "chi-so",
    year: "nam",
    province: "tinh",
    unitSet: "don-vi",
    rank: "hang",
    score: "diem",
    claim: "cau",
    theme: "giao-dien",
    version: "v",
  },
  en: {
    sort: "sort",
    order: "order",
    region: "region",
    name: "name",
    query: "q",
    indicator: "index",
    year: "year",
    province: "province",
    unitSet: "units",
    rank: "rank",
    score: "score",
    claim: "text",
    theme: "theme",
    version: "v",
  },
} as const;

export type Parameter = keyof (typeof parameters)["vi"];

/**
 * The public address, with the query in the words of the language; empty values are left out. On a page
 * whose address names a data version the links keep it, so that a reader stays with the same figures.
 */
export function href(
  language: Language,
  address: Address,
  query: Partial<Record<Parameter, string>> = {},
): string {
  return liveHref(language, address, { ...query, version: query.version ?? namedVersion() });
}

/** The public address with the newest figures, whatever version the page shows. */
export function liveHref(
  language: Language,
  address: Address,
  query: Partial<Record<Parameter, string>> = {},
): string {
  const prefix = language === "en" ? "/en" : "";
  const path = `${prefix}/${segments(language, address).map(encodeURIComponent).join("/")}`;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) search.set(parameters[language][name as Parameter], value);
  }
  const text = search.toString();
  return (path.length > 1 ? path.replace(/\/$/, "") : path) + (text && `?${text}`);
}

function segments(language: Language, address: Address): string[] {
  const word = words[language];
  switch (address.page) {
    case "home":
      return [];
    case "ranking":
      return [word.rankings, ...edition(word.units, address)];
    case "whats-new":
      return [word.rankings, ...edition(word.units, address), word.whatsNew];
    case "embed-ranking":
      return [word.embed, word.rankings, ...edition(word.units, address)];
    case "embed-map":
      return [word.embed, word.map, ...edition(word.units, address)];
    case "embed-province":
      return [word.embed, provincesWord(language, address.unitSet), address.slug];
    case "embed-line":
      return [
        word.embed,
        provincesWord(language, address.unitSet),
        address.slug,
        address.indicator,
      ];
    case "latest":
      return [word.rankings, address.indicator];
    case "provinces":
      return [word.provinces];
    case "province":
      return [provincesWord(language, address.unitSet), address.slug];
    case "province-indicator":
      return [provincesWord(language, address.unitSet), address.slug, address.indicator];
    case "regions":
      return [word.regions];
    case "region":
      return [word.regions, address.slug];
    case "indicators":
      return [word.indicators];
    case "indicator":
      return [word.indicators, address.indicator];
    case "data":
      return [word.data];
    case "sources":
      return [word.data, word.sources];
    case "source":
      return [word.data, word.sources, address.key];
    case "corrections":
      return [word.data, word.corrections];
    case "movers":
      return [
        word.movers,
        address.indicator,
        address.from,
        address.to,
        ...(address.unitSet === null ? [] : [`${address.unitSet}-${word.units}`]),
      ];
    case "latest-movers":
      return [word.movers, address.indicator];
    case "compare":
      return [word.compare];
    case "brief":
      return [provincesWord(language, address.unitSet), address.slug, word.brief];
    case "search":
      return [word.search];
    case "claims":
      return [word.claims];
    case "api":
      return [word.data, word.api];
    case "follow":
      return [word.data, word.follow];
  }
}

function edition(
  units: string,
  { indicator, year, unitSet }: { indicator: string; year: string; unitSet: UnitSetId | null },
): string[] {
  return [indicator, year, ...(unitSet === null ? [] : [`${unitSet}-${units}`])];
}

function provincesWord(language: Language, unitSet: UnitSetId): string {
  return unitSet === "34" ? words[language].provinces : words[language].formerProvinces;
}
