import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "./language";
import { words } from "./path-words";
import type { Address } from "./routes";

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
