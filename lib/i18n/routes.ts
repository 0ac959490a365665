import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "./language";
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

const words = {
  vi: {
    rankings: "xep-hang",
    provinces: "tinh",
    formerProvinces: "tinh-truoc-2025",
    regions: "vung",
    indicators: "chi-so",
    data: "du-lieu",
    sources: "nguon",
    corrections: "dinh-chinh",
    movers: "bien-dong",
    compare: "so-sanh",
    brief: "ban-tin",
    search: "tim-kiem",
    claims: "kiem-chung",
    api: "api",
    follow: "theo-doi",
    whatsNew: "co-gi-moi",
    embed: "nhung",
    map: "ban-do",
    units: "tinh",
  },
  en: {
    rankings: "rankings",
    provinces: "provinces",
    formerProvinces: "provinces-before-2025",
    regions: "regions",
    indicators: "indices",
    data: "data",
    sources: "sources",
    corrections: "corrections",
    movers: "movers",
    compare: "compare",
    brief: "brief",
    search: "search",
    claims: "check",
    api: "api",
    follow: "follow",
    whatsNew: "whats-new",
    embed: "embed",
    map: "map",
    units: "provinces",
  },
} as const;

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

/** The parts of a path between the slashes, decoded where they can be. */
export function pathParts(pathname: string): string[] {
  return pathname
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
}

/** Whether a path lies where embeds do, the only answers that may stand in a frame of another page. */
export function isEmbedPath(pathname: string): boolean {
  const [first, second] = pathParts(pathname);
  return first === "en" ? second === words.en.embed : first === words.vi.embed;
}

/** Reads a path by its shape only; whether the province, index or year exists is another question. */
export function parsePath(pathname: string): { language: Language; address: Address | null } {
  const parts = pathParts(pathname);
  const language: Language = parts[0] === "en" ? "en" : "vi";
  if (language === "en") parts.shift();
  return { language, address: parts.length > 5 ? null : parse(language, parts) };
}

function parse(language: Language, parts: readonly string[]): Address | null {
  const word = words[language];
  const [first, second, third] = parts;
  const depth = parts.length;
  if (first === undefined) return { page: "home" };
  if (first === word.rankings) {
    if (second === undefined) return { page: "indicators" };
    if (third === undefined) return { page: "latest", indicator: second };
    const isNews = depth > 3 && parts.at(-1) === word.whatsNew;
    const place = parseEdition(parts.slice(1, isNews ? -1 : undefined), word.units);
    return place && { page: isNews ? "whats-new" : "ranking", ...place };
  }
  if (first === word.embed) return parseEmbed(language, parts.slice(1));
  if ((first === word.provinces || first === word.formerProvinces) && depth <= 3) {
    const unitSet = first === word.provinces ? "34" : "63";
    if (second === undefined) return { page: "provinces" };
    if (third === undefined) return { page: "province", unitSet, slug: second };
    if (third === word.brief) return { page: "brief", unitSet, slug: second };
    return { page: "province-indicator", unitSet, slug: second, indicator: third };
  }
  if (first === word.regions && depth <= 2) {
    return second === undefined ? { page: "regions" } : { page: "region", slug: second };
  }
  if (first === word.indicators && depth <= 2) {
    return second === undefined ? { page: "indicators" } : { page: "indicator", indicator: second };
  }
  if (first === word.data && depth <= 3) {
    if (second === undefined) return { page: "data" };
    if (second === word.corrections && depth === 2) return { page: "corrections" };
    if (second === word.api && depth === 2) return { page: "api" };
    if (second === word.follow && depth === 2) return { page: "follow" };
    if (second !== word.sources) return null;
    return third === undefined ? { page: "sources" } : { page: "source", key: third };
  }
  if (first === word.movers) return parseMovers(parts, word.units);
  if (first === word.compare && depth === 1) return { page: "compare" };
  if (first === word.claims && depth === 1) return { page: "claims" };
  return first === word.search && depth === 1 ? { page: "search" } : null;
}

/** Index, year and unit set of an edition; the set is left out where the year has its usual one. */
function parseEdition(
  [indicator, year, set, ...rest]: readonly string[],
  units: string,
): { indicator: string; year: string; unitSet: UnitSetId | null } | null {
  if (indicator === undefined || year === undefined || rest.length > 0) return null;
  if (set === undefined) return { indicator, year, unitSet: null };
  const unitSet = unitSetOf(set, units);
  return unitSet && { indicator, year, unitSet };
}

function parseEmbed(language: Language, [first, ...parts]: readonly string[]): Address | null {
  const word = words[language];
  if (first === word.rankings || first === word.map) {
    const place = parseEdition(parts, word.units);
    return place && { page: first === word.map ? "embed-map" : "embed-ranking", ...place };
  }
  if (first !== word.provinces && first !== word.formerProvinces) return null;
  const unitSet = first === word.provinces ? "34" : "63";
  const [slug, indicator, ...rest] = parts;
  if (slug === undefined || rest.length > 0) return null;
  if (indicator === undefined) return { page: "embed-province", unitSet, slug };
  return { page: "embed-line", unitSet, slug, indicator };
}

function parseMovers(
  [, indicator, from, to, set]: readonly string[],
  units: string,
): Address | null {
  if (indicator === undefined) return { page: "indicators" };
  if (from === undefined) return { page: "latest-movers", indicator };
  if (to === undefined) return null;
  if (set === undefined) return { page: "movers", indicator, from, to, unitSet: null };
  const unitSet = unitSetOf(set, units);
  return unitSet && { page: "movers", indicator, from, to, unitSet };
}

function unitSetOf(part: string, units: string): UnitSetId | null {
  if (part === `63-${units}`) return "63";
  return part === `34-${units}` ? "34" : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
