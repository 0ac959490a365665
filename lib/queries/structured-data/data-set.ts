import { formats } from "@/lib/api/parameters";
import { env } from "@/lib/env";
import type { UnitSetId } from "@/lib/figures/figure";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { cardMessages } from "@/lib/i18n/messages/cards";
import { seoMessages } from "@/lib/i18n/messages/seo";
import type { Address } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { rankingSentences } from "@/lib/sentences/ranking";
import { newsName } from "@/lib/sentences/whats-new";
import { rankingView } from "../ranking";
import { unitSetsOf } from "../resolve-address";
import { pageUrl } from "../seo/page-url";

const mimeTypes = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Edges of Vietnam's territory on land, in degrees: south west, then north east. */
const countryBox = "8.18 102.14 23.39 109.46";
const mostNames = 4;

/** An edition as schema.org describes a data set; null where the page has no edition. */
export function editionDataset(
  archive: Archive,
  language: Language,
  address: Extract<Address, { page: "ranking" }>,
): Record<string, unknown> | null {
  const year = Number(address.year);
  const unitSet = address.unitSet ?? unitSetsOf(archive, address.indicator, year)[0];
  const view = unitSet && rankingView(archive, address.indicator, year, unitSet, language);
  return view ? datasetOf(archive, view, language, address) : null;
}

export function datasetOf(
  archive: Archive,
  view: RankingView,
  language: Language,
  address: Address,
): Record<string, unknown> {
  const t = seoMessages(language);
  const { indicator, root, edition, release } = view;
  const { version, importedAt } = archive.snapshot;
  const { year, unitSet } = edition;
  const name = newsName(view, language);
  const publisher = root.publisher[language];
  const site = messages(language).site.name;
  const lead = t.datasetLead(
    name,
    `${formatCount(edition.withFigure, language)}/${formatCount(edition.roster.length, language)}`,
    publisher,
  );
  const announced = release?.announced ?? null;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: t.dataset(name, messages(language).unitSet[unitSet]),
    description: [lead, ...rankingSentences(view, language, mostNames)].join(" "),
    url: pageUrl(language, address),
    identifier: pageUrl(language, address, { version: String(version) }),
    version: String(version),
    dateModified: importedAt,
    ...(announced === null ? {} : { datePublished: announced }),
    inLanguage: language,
    isAccessibleForFree: true,
    keywords: [name, indicator.name[language], ...t.keywords],
    creator: { "@type": "Organization", name: publisher },
    publisher: { "@type": "Organization", name: site, url: pageUrl(language, home) },
    creditText: t.credit(publisher, site),
    license: pageUrl(language, { page: "api" }),
    temporalCoverage: String(year),
    spatialCoverage: {
      "@type": "Place",
      name: t.country,
      geo: { "@type": "GeoShape", box: countryBox },
    },
    variableMeasured: {
      "@type": "PropertyValue",
      name: indicator.name[language],
      unitText: indicator.unit === "%" ? "%" : cardMessages(language).points,
      minValue: indicator.scaleMin,
      maxValue: indicator.scaleMax,
    },
    isBasedOn: basis(archive, view),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: t.catalog,
      url: pageUrl(language, { page: "data" }),
    },
    distribution: formats.map((format) => ({
      "@type": "DataDownload",
      encodingFormat: mimeTypes[format],
      contentUrl: fileAddress(indicator.code, year, unitSet, format, language),
    })),
  };
}

const home: Address = { page: "home" };

function fileAddress(
  code: string,
  year: number,
  unitSet: UnitSetId,
  format: string,
  language: Language,
): string {
  const query = new URLSearchParams({ unit_set: unitSet, format, lang: language });
  return `${env.siteUrl}/api/v1/rankings/${encodeURIComponent(code)}/${year}?${query}`;
}

/** The sources that printed the figures. */
function basis(archive: Archive, { edition }: RankingView): Record<string, unknown>[] {
  const keys = new Set([...edition.figures.values()].map((figure) => figure.source));
  return [...keys].flatMap((key) => {
    const source = archive.source(key);
    if (!source) return [];
    return {
      "@type": "CreativeWork",
      name: source.title,
      publisher: { "@type": "Organization", name: source.publisher },
      ...(source.url === null ? {} : { url: source.url }),
      ...(source.published === null ? {} : { datePublished: source.published }),
    };
  });
}
