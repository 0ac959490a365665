import type { z } from "zod";
import type { endpoints } from "@/lib/api/endpoints";
import type { RegionEditionAnswer, regionsAnswer } from "@/lib/api/tables";
import { archiveNames } from "@/lib/export/archive-names";
import { regionBook } from "@/lib/export/area-books";
import type { Book } from "@/lib/export/book";
import { tableFileName } from "@/lib/export/file-names";
import type { UnitSetId } from "@/lib/figures/figure";
import { filesMessages } from "@/lib/i18n/messages/files";
import type { Archive } from "@/lib/rankings/archive";
import { type RegionRow, regionRows } from "@/lib/rankings/region-means";
import type { Standing } from "@/lib/rankings/standing";
import { type AreaMean, areaMean } from "@/lib/rankings/statistics";
import { permanentAddress } from "../../permanent-address";
import { rankedIndices } from "../../province";
import { type Context, checkRegion, dataOf, indicatorCodes } from "../context";
import { sourcesOf } from "../sources-of";

type Query = z.output<typeof endpoints.regions.shape>;

/** Regions of a set in every edition in which any has a mean, indices as in the catalogue, newest edition first. */
export function regions(context: Context, query: Query): z.output<typeof regionsAnswer> {
  const found = answers(context, query);
  return {
    data: dataOf(context),
    regions: found,
    sources: sourcesOf(
      context.archive,
      found.map((item) => item.source),
    ),
    next: null,
  };
}

export function regionsBook(context: Context, query: Query): Book {
  const { archive, language } = context;
  const { region, unit_set: unitSet } = query;
  const t = filesMessages(language);
  const about = [t.fileNames.regions, ...(query.indicator ?? []), ...(query.year ?? [])].join("-");
  return regionBook(
    answers(context, query),
    {
      name: tableFileName({ about, unitSet, region }, language),
      title: t.titles.regions(unitSet),
      address: permanentAddress(
        language,
        region ? { page: "region", slug: region } : { page: "regions" },
      ),
      data: archive.snapshot,
      names: archiveNames(archive, language),
    },
    language,
  );
}

function answers(context: Context, query: Query): RegionEditionAnswer[] {
  const { archive } = context;
  const { unit_set: unitSet, region } = query;
  checkRegion(context, region, unitSet);
  const wanted = new Set(indicatorCodes(context, query.indicator));
  return regionAnswers(archive, unitSet).filter(
    (item) =>
      wanted.has(item.indicator) &&
      (query.year === undefined || query.year.includes(item.year)) &&
      (region === undefined || item.region === region),
  );
}

/** Every region in every edition in which any has a mean. */
export function regionAnswers(archive: Archive, unitSet: UnitSetId): RegionEditionAnswer[] {
  return rankedIndices(archive).flatMap(({ code }) =>
    archive
      .editionYears(code, unitSet)
      .toReversed()
      .flatMap((year) => editionAnswers(archive, { indicator: code, year, unitSet })),
  );
}

interface EditionKey {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
}

function editionAnswers(archive: Archive, key: EditionKey): RegionEditionAnswer[] {
  const { indicator, year, unitSet } = key;
  return archive.memo(`api-regions/${indicator}/${year}/${unitSet}`, () => {
    const rows = regionRows(archive, indicator, year, unitSet);
    if (rows.every((row) => row.mean === null)) return [];
    const country = areaMean(archive, indicator, year, unitSet, null);
    return [
      ...rows.map((row) => answer(key, row)),
      answer(key, { region: null, mean: country, statistics: null, ...nothing }),
    ];
  });
}

const nothing = { best: null, worst: null, rising: null };

function answer(
  key: EditionKey,
  {
    region,
    mean,
    statistics,
    best,
    worst,
    rising,
  }: Omit<RegionRow, "region"> & { readonly region: RegionRow["region"] | null },
): RegionEditionAnswer {
  return {
    ...key,
    region: region?.slug ?? null,
    ...meanAnswer(mean),
    provinces: statistics?.count ?? null,
    lowest: statistics?.lowest ?? null,
    median: statistics?.median ?? null,
    highest: statistics?.highest ?? null,
    range: statistics?.range ?? null,
    best: extreme(best),
    worst: extreme(worst),
    rising: rising?.rising ?? null,
    compared: rising?.compared ?? null,
  };
}

function meanAnswer(mean: AreaMean | null) {
  const average = mean?.kind === "published" ? mean.average : null;
  return {
    mean: mean && Number(mean.value),
    printed: mean?.value ?? null,
    meanKind: mean?.kind ?? null,
    meanRank: average?.rank ?? null,
    meanOf: average?.of ?? null,
    source: average?.source ?? null,
  };
}

function extreme(standing: Standing | null): RegionEditionAnswer["best"] {
  if (!standing?.rank) return null;
  const { place, of, kind } = standing.rank;
  return { province: standing.province.slug, rank: place, of, rankKind: kind };
}
