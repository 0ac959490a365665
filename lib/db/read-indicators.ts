import type { Prisma } from "@/lib/db/generated/client";
import { oneOf, optionalText } from "@/lib/db/mapping";
import type { Snapshot } from "@/lib/db/snapshot";
import { rankPolicies } from "@/lib/indicators/indicator";

type IndicatorLists = Pick<
  Snapshot,
  "sources" | "indicators" | "indicatorNames" | "releases" | "breaks"
>;

async function readSources(store: Prisma.TransactionClient): Promise<Snapshot["sources"]> {
  const rows = await store.source.findMany({ orderBy: { key: "asc" } });
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    published: row.published,
    kind: oneOf(["official", "news", "report", "dataset"], row.kind),
    note: optionalText(row.noteVi, row.noteEn),
  }));
}

async function readIndicators(store: Prisma.TransactionClient): Promise<Snapshot["indicators"]> {
  const rows = await store.indicator.findMany({ orderBy: { order: "asc" } });
  return rows.map((row) => ({
    code: row.code,
    parent: row.parent,
    name: { vi: row.nameVi, en: row.nameEn },
    short: optionalText(row.shortVi, row.shortEn),
    publisher: { vi: row.publisherVi, en: row.publisherEn },
    unit: oneOf(["%", "points"], row.unit),
    scaleMin: row.scaleMin,
    scaleMax: row.scaleMax,
    maxPoints: row.maxPoints,
    higherIsBetter: row.higherIsBetter,
    decimals: row.decimals,
    rankPolicy: oneOf(rankPolicies, row.rankPolicy),
    firstYear: row.firstYear,
    lastYear: row.lastYear,
    description: optionalText(row.descriptionVi, row.descriptionEn),
    officialUrl: row.officialUrl,
    order: row.order,
  }));
}

/** The catalogue: indicators in their order, the other lists by indicator and year. */
export async function readIndicatorLists(store: Prisma.TransactionClient): Promise<IndicatorLists> {
  const names = await store.indicatorName.findMany({
    orderBy: [{ indicator: { order: "asc" } }, { fromYear: "asc" }],
  });
  const byEdition = [{ indicatorOf: { order: "asc" } }, { year: "asc" }] as const;
  const releases = await store.release.findMany({ orderBy: [...byEdition] });
  const breaks = await store.break.findMany({ orderBy: [...byEdition] });
  return {
    sources: await readSources(store),
    indicators: await readIndicators(store),
    indicatorNames: names.map((row) => ({
      code: row.code,
      fromYear: row.fromYear,
      toYear: row.toYear,
      name: { vi: row.nameVi, en: row.nameEn },
    })),
    releases: releases.map((row) => ({
      indicator: row.indicator,
      year: row.year,
      announced: row.announced,
      document: row.document,
      source: row.source,
    })),
    breaks: breaks.map((row) => ({
      indicator: row.indicator,
      year: row.year,
      severity: oneOf(["break", "caution"], row.severity),
      reason: { vi: row.reasonVi, en: row.reasonEn },
      source: row.source,
    })),
  };
}
