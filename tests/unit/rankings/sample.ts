import type { Snapshot } from "@/lib/db/snapshot";
import type { Figure, Gap, GapReason } from "@/lib/figures/figure";
import type { Break, Indicator, RankPolicy } from "@/lib/indicators/indicator";
import type { Province, Region } from "@/lib/provinces/province";
import { type Archive, createArchive } from "@/lib/rankings/archive";

/** A province of the 63; its name is its slug. */
export function province(slug: string, rest: Partial<Province> = {}): Province {
  return {
    unitSet: "63",
    slug,
    code: null,
    name: { vi: slug, en: slug },
    kind: "province",
    region: "north",
    seat: null,
    areaKm2: null,
    validFrom: null,
    validTo: "2025-06-30",
    aliases: [],
    note: null,
    ...rest,
  };
}

/** A published score of `index` in 2020. */
export function figure(slug: string, printed: string | null, rest: Partial<Figure> = {}): Figure {
  return {
    indicator: "index",
    year: 2020,
    unitSet: "63",
    province: slug,
    printed,
    value: printed === null ? null : Number(printed),
    rank: null,
    of: null,
    status: "published",
    derived: [],
    source: "source",
    note: null,
    numerator: null,
    denominator: null,
    periodFrom: null,
    periodTo: null,
    ...rest,
  };
}

export function indicator(code: string, rankPolicy: RankPolicy, rest: Partial<Indicator> = {}) {
  const made: Indicator = {
    code,
    parent: null,
    name: { vi: `Chỉ số ${code}`, en: `Index ${code}` },
    short: null,
    publisher: { vi: "Bộ", en: "Ministry" },
    unit: "points",
    scaleMin: 0,
    scaleMax: 100,
    maxPoints: null,
    higherIsBetter: true,
    decimals: 2,
    rankPolicy,
    firstYear: 2000,
    lastYear: 2030,
    description: null,
    officialUrl: null,
    order: 0,
    ...rest,
  };
  return made;
}

export function gap(slug: string | null, reason: GapReason, rest: Partial<Gap> = {}): Gap {
  return {
    indicator: "index",
    year: 2020,
    unitSet: "63",
    province: slug,
    reason,
    text: { vi: `lý do ${reason}`, en: `reason ${reason}` },
    source: null,
    ...rest,
  };
}

export function breakOf(
  code: string,
  year: number,
  severity: Break["severity"] = "break",
  reason = `${severity} of ${code} in ${year}`,
): Break {
  return { indicator: code, year, severity, reason: { vi: reason, en: reason }, source: null };
}

export function region(slug: string, units: number, order = 1): Region {
  return { unitSet: "63", slug, name: { vi: slug, en: slug }, order, units };
}

/** `index` with a component and its part, a grouped, a top-30, an unranked and a lower-is-better one. */
const catalogue: readonly Indicator[] = [
  indicator("index", "official"),
  indicator("index.part", "official", { parent: "index" }),
  indicator("index.part.detail", "official", { parent: "index.part" }),
  indicator("groups", "groups"),
  indicator("top", "top30"),
  indicator("rate", "none"),
  indicator("cost", "official", { higherIsBetter: false }),
  indicator("par-index", "official"),
];

/** An archive of made-up provinces; what is not given is empty. */
export function archiveOf(
  slugs: readonly (string | Province)[],
  figures: readonly Figure[],
  rest: Partial<Snapshot> = {},
): Archive {
  return createArchive({
    version: 1,
    importedAt: "2026-01-01T00:00:00Z",
    unitSets: [],
    provinces: slugs.map((item) => (typeof item === "string" ? province(item) : item)),
    successions: [],
    regions: [region("north", 3, 1), region("south", 2, 2)],
    tiles: [],
    borders: [],
    sources: [
      {
        key: "source",
        title: "Table",
        publisher: "Ministry",
        url: null,
        published: "2021",
        kind: "official",
        note: null,
      },
    ],
    indicators: catalogue,
    indicatorNames: [],
    releases: [],
    breaks: [],
    figures,
    gaps: [],
    averages: [],
    regionalRanks: [],
    disagreements: [],
    targets: [],
    corrections: [],
    imports: [],
    ...rest,
  });
}
