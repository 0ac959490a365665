import type { UnitSetId } from "@/lib/figures/figure";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { edition } from "./edition";
import type { MissingReason } from "./missing";
import { type Rank, rankOf } from "./rank";
import { missingIn } from "./standing";

/** Whether a province was first in one index of the year; `first` is null without a place, or with the province's own word alone. */
export interface FirstCheck {
  readonly indicator: Indicator;
  readonly rank: Rank | null;
  readonly first: boolean | null;
  /** Why there is no place; null where there is one, and where the index has no edition of the year. */
  readonly missing: MissingReason | null;
}

/**
 * `confirmed`: first in all of them; `contradicted`: a figure shows another place; `not-confirmable`: nothing
 * contradicts it, but places are missing in `lacking`.
 */
export interface FirstsCheck {
  readonly kind: "confirmed" | "contradicted" | "not-confirmable";
  readonly province: Province;
  readonly year: number;
  readonly checks: readonly FirstCheck[];
  readonly lacking: readonly Indicator[];
}

/** Whether a province was first in all of several indices of one year, from figures alone; null for an unknown province or index. */
export function firstInAll(
  archive: Archive,
  codes: readonly string[],
  year: number,
  unitSet: UnitSetId,
  slug: string,
): FirstsCheck | null {
  const province = archive.province(unitSet, slug);
  const checks = codes.flatMap((code) => check(archive, code, year, unitSet, slug) ?? []);
  if (!province || checks.length === 0 || checks.length < codes.length) return null;
  const lacking = checks.filter((item) => item.first === null).map((item) => item.indicator);
  return { kind: verdict(checks), province, year, checks, lacking };
}

function verdict(checks: readonly FirstCheck[]): FirstsCheck["kind"] {
  if (checks.some((item) => item.first === false)) return "contradicted";
  return checks.every((item) => item.first) ? "confirmed" : "not-confirmable";
}

function check(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  slug: string,
): FirstCheck | null {
  const found = edition(archive, code, year, unitSet);
  if (!found) return null;
  const rank = rankOf(found, slug);
  return {
    indicator: found.indicator,
    rank,
    first: rank === null || rank.kind === "self-reported" ? null : rank.place === 1,
    missing: rank ? null : missingIn(archive, found, slug),
  };
}
