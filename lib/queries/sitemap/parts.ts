import { unitSetIds } from "@/lib/figures/figure";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { comparablePairs } from "@/lib/rankings/comparable-pairs";
import { edition } from "@/lib/rankings/edition";
import { moversAddress } from "../movers-address";
import { addressSet, unitSetsOf } from "../resolve-address";

/** The parts of the list of pages; a part holds one kind of page. */
export const sitemapParts = [
  "rankings",
  "whats-new",
  "movers",
  "provinces",
  "province-indices",
  "indices",
  "regions",
  "sources",
  "others",
] as const;
export type SitemapPart = (typeof sitemapParts)[number];

/** Every page of a part that says something, in the order of the catalogue. */
export function addressesOf(archive: Archive, part: SitemapPart): readonly Address[] {
  return archive.memo(`sitemap/${part}`, () => listed(archive, part));
}

function listed(archive: Archive, part: SitemapPart): readonly Address[] {
  const { snapshot } = archive;
  switch (part) {
    case "rankings":
      return editions(archive, "ranking");
    case "whats-new":
      return editions(archive, "whats-new");
    case "movers":
      return movers(archive);
    case "provinces":
      return snapshot.provinces.flatMap(({ unitSet, slug }): Address[] =>
        archive.figuresOf(unitSet, slug).length === 0
          ? [{ page: "province", unitSet, slug }]
          : [
              { page: "province", unitSet, slug },
              { page: "brief", unitSet, slug },
            ],
      );
    case "province-indices":
      return snapshot.provinces.flatMap(({ unitSet, slug }): Address[] => {
        const codes = archive
          .figuresOf(unitSet, slug)
          .flatMap((figure) => (isShown(archive, figure.indicator) ? figure.indicator : []))
          .map((code) => archive.root(code)?.code);
        return [...new Set(codes)].flatMap((indicator) =>
          indicator === undefined ? [] : { page: "province-indicator", unitSet, slug, indicator },
        );
      });
    case "indices":
      return snapshot.indicators.map(({ code }) => ({ page: "indicator", indicator: code }));
    case "regions":
      return [...new Set(snapshot.regions.map((item) => item.slug))].map((slug) => ({
        page: "region",
        slug,
      }));
    case "sources":
      return snapshot.sources.map(({ key }) => ({ page: "source", key }));
    case "others":
      return [
        { page: "home" },
        { page: "provinces" },
        { page: "regions" },
        { page: "indicators" },
        { page: "compare" },
        { page: "claims" },
        { page: "data" },
        { page: "sources" },
        { page: "corrections" },
        { page: "api" },
        { page: "follow" },
      ];
  }
}

/** A component of a ranked index does not make its page; a part of a rate does. */
function isShown(archive: Archive, code: string): boolean {
  const root = archive.root(code);
  return root !== undefined && (root.code === code || root.rankPolicy === "none");
}

function rankedCodes(archive: Archive): string[] {
  return archive.snapshot.indicators
    .filter((item) => item.rankPolicy !== "none" && archive.root(item.code)?.rankPolicy !== "none")
    .map((item) => item.code);
}

function editions(archive: Archive, page: "ranking" | "whats-new"): Address[] {
  return rankedCodes(archive).flatMap((code) => {
    const years = unitSetIds.flatMap((unitSet) => archive.editionYears(code, unitSet));
    return [...new Set(years)].flatMap((year) =>
      unitSetsOf(archive, code, year)
        .filter((unitSet) => (edition(archive, code, year, unitSet)?.withFigure ?? 0) > 0)
        .map((unitSet) => ({
          page,
          indicator: code,
          year: String(year),
          unitSet: addressSet(archive, code, year, unitSet),
        })),
    );
  });
}

/** Each edition against the nearest earlier one that it may be compared with. */
function movers(archive: Archive): Address[] {
  return rankedCodes(archive).flatMap((code) =>
    unitSetIds.flatMap((unitSet) => {
      const nearest = new Map(
        comparablePairs(archive, code, unitSet).map((pair) => [pair.to, pair]),
      );
      return [...nearest.values()].map((pair) => moversAddress(archive, code, pair, unitSet));
    }),
  );
}
