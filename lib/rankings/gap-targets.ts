import type { Target } from "@/lib/figures/figure";
import type { Archive } from "./archive";
import { compareDecimals, difference, magnitude } from "./decimal";
import type { Edition } from "./edition";
import { type PlaceGap, placeGap } from "./place-gap";

/** How far a province is from a target that it set itself. */
export type TargetGap =
  | { readonly kind: "rank"; readonly target: Target; readonly gap: PlaceGap }
  | { readonly kind: "value"; readonly target: Target; readonly gap: ValueGap };

/** Points (or percentage points) to a target value, exact and above zero; `unknown` without a figure. */
export type ValueGap =
  | { readonly kind: "reached"; readonly value: string }
  | { readonly kind: "points"; readonly value: string; readonly points: string }
  | { readonly kind: "unknown" };

/** The targets of a province for the indicator of an edition; of a rate with several periods the last one counts. */
export function targetGaps(archive: Archive, found: Edition, slug: string): TargetGap[] {
  const { indicator, unitSet } = found;
  return archive.snapshot.targets
    .filter(
      (item) =>
        item.unitSet === unitSet && item.province === slug && item.indicator === indicator.code,
    )
    .map((target) =>
      target.kind === "rank"
        ? { kind: "rank", target, gap: placeGap(archive, found, slug, target.target) }
        : { kind: "value", target, gap: valueGap(found, slug, String(target.target)) },
    );
}

function valueGap(found: Edition, slug: string, target: string): ValueGap {
  const value = found.figures.get(slug)?.printed ?? null;
  if (value === null) return { kind: "unknown" };
  const sign = found.indicator.higherIsBetter ? 1 : -1;
  if (sign * compareDecimals(value, target) >= 0) return { kind: "reached", value };
  return { kind: "points", value, points: magnitude(difference(target, value)) };
}
