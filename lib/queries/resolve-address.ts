import type { UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { parsePath } from "@/lib/i18n/parse-path";
import { type Address, href } from "@/lib/i18n/routes";
import type { Match } from "@/lib/provinces/search";
import { searchKey } from "@/lib/provinces/search-key";
import type { Archive } from "@/lib/rankings/archive";
import { comparablePairs } from "@/lib/rankings/comparable-pairs";
import { findByName } from "./find-by-name";

/** What to answer to a path. */
export type Resolution =
  | { readonly kind: "page"; readonly language: Language; readonly address: Address }
  | { readonly kind: "redirect"; readonly to: string; readonly permanent: boolean }
  | { readonly kind: "missing"; readonly language: Language };

/**
 * Decides whether a path is a page, a moved or misspelt address whose right form is known, or nothing we have.
 * Only paths that are pages reach the renderer, so made-up ones cost nothing and write nothing.
 */
export function resolveAddress(archive: Archive, pathname: string): Resolution {
  const { language, address } = parsePath(pathname);
  if (address === null) return otherWords(archive, pathname, language);
  const settled = settle(archive, address);
  if (settled === null) return { kind: "missing", language };
  const to = href(language, settled);
  if (isLatest(address)) return { kind: "redirect", to, permanent: false };
  if (to !== pathname) return { kind: "redirect", to, permanent: true };
  return { kind: "page", language, address: settled };
}

/** English words without /en, or Vietnamese ones under it. */
function otherWords(archive: Archive, pathname: string, language: Language): Resolution {
  const turned = language === "vi" ? `/en${pathname}` : pathname.replace(/^\/en/, "");
  const { language: other, address } = parsePath(turned);
  const settled = address && settle(archive, address);
  if (!settled) return { kind: "missing", language };
  const to = href(language === "vi" ? other : language, settled);
  return { kind: "redirect", to, permanent: !isLatest(address) };
}

/** Addresses that lead to another page when a new edition comes. */
function isLatest({ page }: Address): boolean {
  return page === "latest" || page === "latest-movers";
}

/** The existing page that the address means; null when there is none. */
function settle(archive: Archive, address: Address): Address | null {
  switch (address.page) {
    case "ranking":
    case "whats-new":
    case "embed-ranking":
    case "embed-map":
      return settleRanking(archive, address);
    case "latest":
      return latest(archive, address.indicator);
    case "province":
    case "brief":
    case "embed-province": {
      const unit = settleProvince(archive, address.unitSet, address.slug);
      return unit && { page: address.page, ...unit };
    }
    case "movers":
      return settleMovers(archive, address);
    case "latest-movers":
      return latestMovers(archive, address.indicator);
    case "province-indicator":
    case "embed-line": {
      const unit = settleProvince(archive, address.unitSet, address.slug);
      const code = settleIndicator(archive, address.indicator);
      const root = code === null ? undefined : archive.root(code);
      return unit && root ? { page: address.page, ...unit, indicator: root.code } : null;
    }
    case "region": {
      const slug = slugify(address.slug);
      const known = archive.snapshot.regions.some((item) => item.slug === slug);
      return known ? { page: "region", slug } : null;
    }
    case "indicator": {
      const code = settleIndicator(archive, address.indicator);
      return code === null ? null : { page: "indicator", indicator: code };
    }
    case "source":
      return archive.source(address.key) ? address : null;
    default:
      return address;
  }
}

/** The pages about one edition. */
type EditionAddress = Extract<
  Address,
  { page: "ranking" | "whats-new" | "embed-ranking" | "embed-map" }
>;

function settleRanking(archive: Archive, address: EditionAddress): Address | null {
  const { page, indicator, year, unitSet } = address;
  const code = settleIndicator(archive, indicator);
  if (!code || !/^\d{4}$/.test(year)) return null;
  if (archive.indicator(code)?.rankPolicy === "none") {
    const isEmbed = page === "embed-ranking" || page === "embed-map";
    return isEmbed ? null : { page: "indicator", indicator: code };
  }
  const sets = unitSetsOf(archive, code, Number(year));
  const usual = sets[0];
  if (usual === undefined) return null;
  if (unitSet !== null && !sets.includes(unitSet)) return null;
  return { page, indicator: code, year, unitSet: unitSet === usual ? null : unitSet };
}

/** Unit sets in which an index has editions of both years, the usual one of the later year first. */
export function moverSetsOf(archive: Archive, code: string, from: number, to: number): UnitSetId[] {
  const order: UnitSetId[] = to <= 2024 ? ["63", "34"] : ["34", "63"];
  return order.filter((unitSet) => {
    const years = archive.editionYears(code, unitSet);
    return years.includes(from) && years.includes(to);
  });
}

function settleMovers(
  archive: Archive,
  { indicator, from, to, unitSet }: Extract<Address, { page: "movers" }>,
): Address | null {
  const code = settleIndicator(archive, indicator);
  if (!code || ![from, to].every((year) => /^\d{4}$/.test(year)) || from === to) return null;
  if (archive.indicator(code)?.rankPolicy === "none") return { page: "indicator", indicator: code };
  const [first, last] = from < to ? [from, to] : [to, from];
  const sets = moverSetsOf(archive, code, Number(first), Number(last));
  const [usual] = sets;
  if (usual === undefined || (unitSet !== null && !sets.includes(unitSet))) return null;
  const named = unitSet === usual ? null : unitSet;
  return { page: "movers", indicator: code, from: first, to: last, unitSet: named };
}

function latestMovers(archive: Archive, typed: string): Address | null {
  const code = settleIndicator(archive, typed);
  if (!code) return null;
  if (archive.indicator(code)?.rankPolicy === "none") return { page: "indicator", indicator: code };
  const pairs = (["63", "34"] as const).flatMap((unitSet) =>
    comparablePairs(archive, code, unitSet).map((pair) => ({ ...pair, unitSet })),
  );
  const last = pairs.sort((a, b) => b.to - a.to || b.from - a.from)[0];
  if (last === undefined) return { page: "indicator", indicator: code };
  const { from, to, unitSet } = last;
  const named = moverSetsOf(archive, code, from, to)[0] === unitSet ? null : unitSet;
  return { page: "movers", indicator: code, from: String(from), to: String(to), unitSet: named };
}

function latest(archive: Archive, typed: string): Address | null {
  const code = settleIndicator(archive, typed);
  if (!code) return null;
  if (archive.indicator(code)?.rankPolicy === "none") return { page: "indicator", indicator: code };
  const year = Math.max(
    ...archive.snapshot.figures.flatMap((item) => (item.indicator === code ? item.year : [])),
  );
  return Number.isFinite(year)
    ? { page: "ranking", indicator: code, year: String(year), unitSet: null }
    : null;
}

/** Unit sets in which an edition has figures, the usual one of the year first: the 63 to 2024, the 34 after. */
export function unitSetsOf(archive: Archive, code: string, year: number): UnitSetId[] {
  const order: UnitSetId[] = year <= 2024 ? ["63", "34"] : ["34", "63"];
  return order.filter((unitSet) => archive.figures(code, year, unitSet).length > 0);
}

/** The unit set that a ranking's address must name; null where the plain address of the year means it. */
export function addressSet(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
): UnitSetId | null {
  return unitSetsOf(archive, code, year)[0] === unitSet ? null : unitSet;
}

function settleIndicator(archive: Archive, typed: string): string | null {
  const code = typed.toLowerCase();
  if (archive.indicator(code)) return code;
  const match = exact(findByName(archive, typed.replaceAll("-", " ")), "indicator");
  return match?.item.kind === "indicator" ? match.item.code : null;
}

/** A slug or alias of the set; else of the other set: an old name typed for a current unit leads to the old one. */
function settleProvince(
  archive: Archive,
  unitSet: UnitSetId,
  typed: string,
): { unitSet: UnitSetId; slug: string } | null {
  const slug = slugify(typed);
  const called = findByName(archive, slug.replaceAll("-", " ")).flatMap(({ item, score }) =>
    score === 4 && item.kind === "province" ? item : [],
  );
  const other: UnitSetId = unitSet === "34" ? "63" : "34";
  for (const set of [unitSet, other]) {
    if (archive.province(set, slug)) return { unitSet: set, slug };
    const item = called.find((candidate) => candidate.unitSet === set);
    if (item) return { unitSet: set, slug: item.slug };
  }
  return null;
}

function exact(matches: readonly Match[], kind: "indicator" | "province"): Match | undefined {
  return matches.find((match) => match.score === 4 && match.item.kind === kind);
}

function slugify(text: string): string {
  return searchKey(text).replaceAll(" ", "-");
}
