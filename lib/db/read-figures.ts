import type { Prisma } from "@/lib/db/generated/client";
import { oneOf, optionalText } from "@/lib/db/mapping";
import type { Snapshot } from "@/lib/db/snapshot";
import { derivableFields, figureStatuses, gapReasons, unitSetIds } from "@/lib/figures/figure";

type FigureLists = Pick<
  Snapshot,
  "figures" | "gaps" | "averages" | "regionalRanks" | "disagreements" | "targets"
>;

async function readFigures(store: Prisma.TransactionClient): Promise<Snapshot["figures"]> {
  const rows = await store.figure.findMany({
    orderBy: [
      { indicatorOf: { order: "asc" } },
      { year: "asc" },
      { unitSet: "desc" },
      { province: "asc" },
      { periodFrom: "asc" },
      { periodTo: "asc" },
    ],
  });
  return rows.map((row) => ({
    indicator: row.indicator,
    year: row.year,
    unitSet: oneOf(unitSetIds, row.unitSet),
    province: row.province,
    printed: row.printed,
    value: row.value,
    rank: row.rank,
    of: row.of,
    status: oneOf(figureStatuses, row.status),
    derived: derivableFields.filter((field) => row.derived.split("+").includes(field)),
    source: row.source,
    note: optionalText(row.noteVi, row.noteEn),
    numerator: row.numerator,
    denominator: row.denominator,
    periodFrom: row.periodFrom === "" ? null : row.periodFrom,
    periodTo: row.periodTo === "" ? null : row.periodTo,
  }));
}

async function readGaps(store: Prisma.TransactionClient): Promise<Snapshot["gaps"]> {
  const rows = await store.gap.findMany({ orderBy: { id: "asc" } });
  return rows.map((row) => ({
    indicator: row.indicator,
    year: row.year,
    unitSet: oneOf(unitSetIds, row.unitSet),
    province: row.province,
    reason: oneOf(gapReasons, row.reason),
    text: { vi: row.textVi, en: row.textEn },
    source: row.source,
  }));
}

async function readAverages(store: Prisma.TransactionClient): Promise<Snapshot["averages"]> {
  const rows = await store.average.findMany({ orderBy: { id: "asc" } });
  return rows.map((row) => ({
    indicator: row.indicator,
    year: row.year,
    unitSet: oneOf(unitSetIds, row.unitSet),
    region: row.region,
    printed: row.printed,
    value: row.value,
    rank: row.rank,
    of: row.of,
    source: row.source,
    note: optionalText(row.noteVi, row.noteEn),
  }));
}

async function readRegionalRanks(
  store: Prisma.TransactionClient,
): Promise<Snapshot["regionalRanks"]> {
  const rows = await store.regionalRank.findMany({
    orderBy: [{ indicatorOf: { order: "asc" } }, { year: "asc" }, { province: "asc" }],
  });
  return rows.map((row) => ({
    indicator: row.indicator,
    year: row.year,
    unitSet: oneOf(unitSetIds, row.unitSet),
    region: row.region,
    province: row.province,
    rank: row.rank,
    of: row.of,
    source: row.source,
  }));
}

async function readDisagreements(
  store: Prisma.TransactionClient,
): Promise<Snapshot["disagreements"]> {
  const rows = await store.disagreement.findMany({ orderBy: { id: "asc" } });
  return rows.map((row) => ({
    indicator: row.indicator,
    year: row.year,
    unitSet: oneOf(unitSetIds, row.unitSet),
    province: row.province,
    field: oneOf(derivableFields, row.field),
    kept: row.kept,
    keptSource: row.keptSource,
    other: row.other,
    otherSource: row.otherSource,
    note: { vi: row.noteVi, en: row.noteEn },
  }));
}

async function readTargets(store: Prisma.TransactionClient): Promise<Snapshot["targets"]> {
  const rows = await store.target.findMany({
    orderBy: [{ unitSet: "desc" }, { province: "asc" }, { indicatorOf: { order: "asc" } }],
  });
  return rows.map((row) => ({
    unitSet: oneOf(unitSetIds, row.unitSet),
    province: row.province,
    indicator: row.indicator,
    kind: oneOf(derivableFields, row.kind),
    target: row.target,
    byYear: row.byYear,
    source: row.source,
    quote: row.quote,
  }));
}

/** Figures by the catalogue's order, year, unit set (the 63 first) and province; the other lists as in their files. */
export async function readFigureLists(store: Prisma.TransactionClient): Promise<FigureLists> {
  return {
    figures: await readFigures(store),
    gaps: await readGaps(store),
    averages: await readAverages(store),
    regionalRanks: await readRegionalRanks(store),
    disagreements: await readDisagreements(store),
    targets: await readTargets(store),
  };
}
