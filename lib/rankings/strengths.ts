import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import { composition } from "@/lib/indicators/component-weights";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "./archive";
import { compareDecimals, difference, times, total } from "./decimal";
import { type Edition, edition } from "./edition";
import { indicatorName } from "./indicator-name";
import { maximumOf } from "./maximum";
import type { MissingReason } from "./missing";
import { type Rank, rankOf } from "./rank";
import { type Counterfactual, compareScores, counterfactual } from "./scores";
import { missingIn } from "./standing";
import { statistics } from "./statistics";

/**
 * What bringing one component to a mark would do. `reached`: it is there already; `gain`: the place that the index
 * would then have, others held constant; `unknown`: a score is missing, the edition partial or the weights unknown.
 */
export type Lift =
  | { readonly kind: "unknown" }
  | { readonly kind: "reached"; readonly mark: string }
  | {
      readonly kind: "gain";
      /** The component's value at the mark. */
      readonly mark: string;
      /** Points of the index that it would add, exact. */
      readonly points: string;
      readonly index: Counterfactual;
    };

/** One component of one province in one edition; differences are own less the other's, exact and signed. */
export interface ComponentStanding {
  readonly indicator: Indicator;
  readonly figure: Figure | null;
  readonly missing: MissingReason | null;
  /** Counted in a complete edition, else as printed; null when there is neither. */
  readonly rank: Rank | null;
  readonly median: string | null;
  readonly againstMedian: string | null;
  /** Median of the scored provinces of the region in a complete edition. */
  readonly regionMedian: string | null;
  readonly againstRegion: string | null;
  readonly best: string | null;
  readonly againstBest: string | null;
  /** Highest possible value in that edition; null where it is not known for its scheme. */
  readonly maximum: string | null;
  /** Maximum less own, in points of the component. */
  readonly pointsLeft: string | null;
  /** The same in points of the index; null where the weights are unknown. */
  readonly indexPointsLeft: string | null;
  readonly toMedian: Lift;
  readonly toBestQuarter: Lift;
}

export interface Strengths {
  readonly province: Province;
  readonly indicator: Indicator;
  readonly year: number;
  /** In catalogue order. */
  readonly components: readonly ComponentStanding[];
  /** Codes, most points left first: in points of the index where all weights are known, else of the component. */
  readonly byPointsLeft: readonly string[];
  readonly pointsLeftIn: "index" | "component";
  /** Codes of the components that would gain most places at the median; several when tied, none when none gains. */
  readonly mostAtMedian: readonly string[];
  readonly mostAtBestQuarter: readonly string[];
  /** That the weights are refitted; none for a plain sum and where there are no weights. */
  readonly remarks: readonly Text[];
  readonly othersHeldConstant: true;
}

/** Null for an unknown index or province, and where the index has no component in the edition. */
export function strengths(
  archive: Archive,
  code: string,
  year: number,
  unitSet: UnitSetId,
  slug: string,
): Strengths | null {
  const province = archive.province(unitSet, slug);
  const found = edition(archive, code, year, unitSet);
  if (!found || !province) return null;
  const made = composition(archive.snapshot.indicators, code, year);
  const children = archive.snapshot.indicators.filter(
    (item) => item.parent === code && item.rankPolicy !== "none",
  );
  const shown = made?.parts.map((part) => part.indicator) ?? children;
  const components = shown
    .filter((item) => archive.figures(item.code, year, unitSet).length > 0)
    .map((item) => {
      const weight = made?.parts.find((part) => part.indicator.code === item.code)?.weight ?? null;
      return componentStanding(archive, found, item, province, weight);
    });
  if (components.length === 0) return null;
  const pointsLeftIn = made ? "index" : "component";
  const left = (item: ComponentStanding) => (made ? item.indexPointsLeft : item.pointsLeft);
  return {
    province,
    indicator: found.indicator,
    year,
    components,
    byPointsLeft: components
      .filter((item) => left(item) !== null)
      .toSorted((a, b) => compareDecimals(left(b) as string, left(a) as string))
      .map((item) => item.indicator.code),
    pointsLeftIn,
    mostAtMedian: most(components, (item) => item.toMedian),
    mostAtBestQuarter: most(components, (item) => item.toBestQuarter),
    remarks: made?.remarks ?? [],
    othersHeldConstant: true,
  };
}

function componentStanding(
  archive: Archive,
  index: Edition,
  indicator: Indicator,
  province: Province,
  weight: string | null,
): ComponentStanding {
  const { year, unitSet } = index;
  const found = edition(archive, indicator.code, year, unitSet) as Edition;
  const figure = found.figures.get(province.slug) ?? null;
  const own = figure?.printed ?? null;
  const spread = statistics(archive, indicator.code, year, unitSet);
  const region = statistics(archive, indicator.code, year, unitSet, province.region);
  const high = indicator.higherIsBetter;
  const best = spread && (high ? spread.highest : spread.lowest);
  const quarter = spread && (high ? spread.upperQuartile : spread.lowerQuartile);
  const against = (mark: string | null | undefined) =>
    own === null || mark == null ? null : difference(own, mark);
  const maximum = maximumOf(archive, indicator, year);
  const pointsLeft = own === null || maximum === null ? null : difference(maximum, own);
  const lift = (mark: string | null | undefined) =>
    liftTo(archive, index, found, province.slug, weight, mark ?? null);
  return {
    indicator: { ...indicator, name: indicatorName(archive, indicator, year) },
    figure,
    missing: own === null ? missingIn(archive, found, province.slug) : null,
    rank: rankOf(found, province.slug),
    median: spread?.median ?? null,
    againstMedian: against(spread?.median),
    regionMedian: region?.median ?? null,
    againstRegion: against(region?.median),
    best,
    againstBest: against(best),
    maximum,
    pointsLeft,
    indexPointsLeft: pointsLeft === null || weight === null ? null : times(pointsLeft, weight),
    toMedian: lift(spread?.median),
    toBestQuarter: lift(quarter),
  };
}

function liftTo(
  archive: Archive,
  index: Edition,
  component: Edition,
  province: string,
  weight: string | null,
  mark: string | null,
): Lift {
  const own = component.figures.get(province)?.printed ?? null;
  const score = index.figures.get(province)?.printed ?? null;
  if (own === null || score === null || weight === null || mark === null)
    return { kind: "unknown" };
  if (compareScores(own, mark, component.indicator.higherIsBetter) >= 0)
    return { kind: "reached", mark };
  const points = times(difference(mark, own), weight);
  const lifted = counterfactual(archive, index, province, total([score, points]));
  return lifted ? { kind: "gain", mark, points, index: lifted } : { kind: "unknown" };
}

function most(
  components: readonly ComponentStanding[],
  lift: (item: ComponentStanding) => Lift,
): string[] {
  const gain = (item: ComponentStanding) => {
    const lifted = lift(item);
    return lifted.kind === "gain" ? lifted.index.places : 0;
  };
  const top = Math.max(0, ...components.map(gain));
  return components
    .filter((item) => top > 0 && gain(item) === top)
    .map((item) => item.indicator.code);
}
