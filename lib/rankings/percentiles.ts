import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { percent } from "./decimal";
import { type Edition, edition } from "./edition";
import type { MissingReason } from "./missing";
import { countedRank, printedRank, type Rank, rankOf } from "./rank";
import { missingIn } from "./standing";

/** Who speaks in an index. */
export type Voice = "officials" | "citizens" | "firms" | "digital";

/**
 * The share, in per cent with one decimal, of the ranked provinces whose place is the same or worse, the province
 * itself included: the first of 63 has "100.0", the last 1/63 = "1.6". `counted`: over the scores of a complete
 * edition; `printed`: (of - place + 1) / of from a printed place, ties being unknown.
 */
export interface Percentile {
  readonly value: string;
  readonly from: "counted" | "printed";
  /** The place as it is shown elsewhere: the published one where there is one. */
  readonly rank: Rank;
  /** Provinces at the same or a worse place, and all ranked ones. */
  readonly notBetter: number;
  readonly of: number;
}

export interface VoiceRow {
  readonly indicator: Indicator;
  /** The edition shown; null when the province has no figure in any (or in the chosen year). */
  readonly year: number | null;
  /** The newest edition of the index in the unit set; later than `year` when the province is not in it. */
  readonly newestEdition: number | null;
  readonly figure: Figure | null;
  /** Null for rates and indices that are not ranked, and without a usable place. */
  readonly percentile: Percentile | null;
  /** Why there is no figure; null when there is one or no edition at all. */
  readonly missing: MissingReason | null;
}

export interface VoiceGroup {
  readonly voice: Voice;
  readonly rows: readonly VoiceRow[];
}

export interface Percentiles {
  readonly province: Province;
  /** Null: each index in its latest edition that has a figure of the province. */
  readonly year: number | null;
  /** Officials, citizens, firms, digital; rates only where the province has one. */
  readonly groups: readonly VoiceGroup[];
  /** The years shown, ascending; more than one: they must be named. */
  readonly years: readonly number[];
}

const voices: readonly { readonly voice: Voice; readonly codes: readonly string[] }[] = [
  { voice: "officials", codes: ["par-index"] },
  { voice: "citizens", codes: ["sipas", "papi"] },
  { voice: "firms", codes: ["pci"] },
  { voice: "digital", codes: ["dti", "ict-index"] },
];

/** All indices of one province side by side; null for an unknown province. */
export function percentiles(
  archive: Archive,
  unitSet: UnitSetId,
  slug: string,
  year: number | null = null,
): Percentiles | null {
  const province = archive.province(unitSet, slug);
  if (!province) return null;
  const rates = archive.snapshot.indicators
    .filter((item) => item.parent === null && item.code.startsWith("egov"))
    .map((item) => item.code);
  const groups = voices.map(({ voice, codes }) => ({
    voice,
    rows: [
      ...codes.flatMap((code) => voiceRow(archive, code, province, year) ?? []),
      ...(voice === "digital" ? rates : [])
        .flatMap((code) => voiceRow(archive, code, province, year) ?? [])
        .filter((row) => row.figure !== null),
    ],
  }));
  const years = new Set(groups.flatMap(({ rows }) => rows.flatMap((row) => row.year ?? [])));
  return { province, year, groups, years: [...years].sort((a, b) => a - b) };
}

function voiceRow(
  archive: Archive,
  code: string,
  { unitSet, slug }: Province,
  chosen: number | null,
): VoiceRow | null {
  const indicator = archive.indicator(code);
  if (!indicator) return null;
  const editions = archive.editionYears(code, unitSet);
  const newestEdition = editions.at(-1) ?? null;
  const year =
    chosen === null
      ? (editions.findLast((item) => archive.figure(code, item, unitSet, slug)) ?? null)
      : (editions.find((item) => item === chosen) ?? null);
  const asked = year ?? newestEdition;
  const found = asked === null ? undefined : edition(archive, code, asked, unitSet);
  const figure = (year !== null && found?.figures.get(slug)) || null;
  return {
    indicator,
    year: figure ? year : null,
    newestEdition,
    figure,
    percentile: found && figure ? percentileIn(found, slug) : null,
    missing: found && !figure ? missingIn(archive, found, slug) : null,
  };
}

/** The percentile of a province in an edition; null where it is not ranked or no usable place is here. */
export function percentileIn(found: Edition, slug: string): Percentile | null {
  if (found.indicator.rankPolicy === "none") return null;
  const counted = countedRank(found, slug);
  if (counted) {
    const notBetter = [...found.counted.values()].filter((place) => place >= counted.place).length;
    const of = found.counted.size;
    const rank = rankOf(found, slug) ?? counted;
    return { value: percent(notBetter, of), from: "counted", rank, notBetter, of };
  }
  const figure = found.figures.get(slug);
  if (!figure || figure.rank === null || figure.of === null || figure.rank > figure.of) return null;
  const notBetter = figure.of - figure.rank + 1;
  const rank = printedRank(figure, figure.rank);
  return { value: percent(notBetter, figure.of), from: "printed", rank, notBetter, of: figure.of };
}
