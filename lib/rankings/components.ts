import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import {
  type Composition,
  composition,
  type WeightedPart,
} from "@/lib/indicators/component-weights";
import type { Break, Indicator } from "@/lib/indicators/indicator";
import type { Archive } from "./archive";
import { comparability } from "./comparability";
import { compareDecimals, difference, magnitude, times, total } from "./decimal";
import { type Edition, edition } from "./edition";
import { indicatorName } from "./indicator-name";
import type { MissingReason } from "./missing";
import { type Counterfactual, counterfactual } from "./scores";
import { missingIn } from "./standing";

/** A component whose part in the change is known. */
export interface KnownPart {
  readonly kind: "known";
  readonly indicator: Indicator;
  /** What one point of the component is worth in points of the index. */
  readonly weight: string;
  readonly before: Figure;
  readonly after: Figure;
  /** Exact change in points of the component. */
  readonly delta: string;
  /** Exact part of the change of the index, in points of the index. */
  readonly points: string;
  /** The place in the new edition had this component stayed as in the old one; null unless that edition is complete. */
  readonly hadItStayed: Counterfactual | null;
}

/** A component of which the part is not said: a break of its own, or a score that is missing. */
export type UnknownPart =
  | {
      readonly kind: "not-comparable";
      readonly indicator: Indicator;
      readonly breaks: readonly Break[];
    }
  | {
      readonly kind: "missing";
      readonly indicator: Indicator;
      readonly absent: readonly { readonly year: number; readonly missing: MissingReason }[];
    };

/**
 * What is left of the change after the known parts. `none`: nothing; `rounding`: no more than rounding may leave;
 * `not-explained`: more than that; `unknown-parts`: it holds the components whose part is not said.
 */
export type RestKind = "none" | "rounding" | "not-explained" | "unknown-parts";

export interface ComponentSplit {
  readonly kind: "split";
  readonly indicator: Indicator;
  readonly method: Composition["kind"];
  /** That the weights are refitted; none for a plain sum. */
  readonly remarks: readonly Text[];
  readonly from: number;
  readonly to: number;
  readonly cautions: readonly Break[];
  readonly before: Figure;
  readonly after: Figure;
  /** Exact change of the score. It equals `explained` + `rest`. */
  readonly delta: string;
  /** Known parts, in catalogue order. */
  readonly known: readonly KnownPart[];
  readonly unknown: readonly UnknownPart[];
  /** Exact sum of the known parts. */
  readonly explained: string;
  readonly rest: string;
  readonly restKind: RestKind;
  /** The most that rounding alone may leave of the change of the whole, in points. */
  readonly rounding: string;
  readonly othersHeldConstant: true;
}

/**
 * `no-composition`: it is not published (or, PCI since 2022, no longer fits) how the parts make the whole in `years`;
 * `not-comparable`: a break stands between; `missing`: the province has no score of the index in one of the editions.
 */
export type ComponentChange =
  | ComponentSplit
  | {
      readonly kind: "no-composition";
      readonly from: number;
      readonly to: number;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "not-comparable";
      readonly from: number;
      readonly to: number;
      readonly breaks: readonly Break[];
    }
  | {
      readonly kind: "missing";
      readonly from: number;
      readonly to: number;
      readonly absent: readonly { readonly year: number; readonly missing: MissingReason }[];
    };

/** Null for an unknown index or province, for `from` not before `to`, and for a year without an edition. */
export function componentChange(
  archive: Archive,
  code: string,
  from: number,
  to: number,
  unitSet: UnitSetId,
  province: string,
): ComponentChange | null {
  const years = archive.editionYears(code, unitSet);
  const then = edition(archive, code, from, unitSet);
  const now = edition(archive, code, to, unitSet);
  if (!then || !now || !archive.province(unitSet, province)) return null;
  if (from >= to || !years.includes(from) || !years.includes(to)) return null;
  const { breaks, cautions } = comparability(archive, code, from, to);
  if (breaks.length > 0) return { kind: "not-comparable", from, to, breaks };
  const { indicators } = archive.snapshot;
  const made = [from, to].map((year) => composition(indicators, code, year));
  const without = [from, to].filter((_, index) => made[index] === null);
  const [old, fresh] = made;
  if (!old || !fresh) return { kind: "no-composition", from, to, years: without };
  if (!sameParts(old, fresh)) return { kind: "no-composition", from, to, years: [from, to] };
  const before = then.figures.get(province);
  const after = now.figures.get(province);
  if (before?.printed == null || after?.printed == null) {
    const absent = [then, now]
      .filter((item) => (item.figures.get(province)?.printed ?? null) === null)
      .map((item) => ({ year: item.year, missing: missingIn(archive, item, province) }));
    return { kind: "missing", from, to, absent };
  }
  const parts = fresh.parts.map((part) =>
    change(archive, part, then, now, province, after.printed as string),
  );
  const known = parts.filter((part) => part.kind === "known");
  const unknown = parts.filter((part) => part.kind !== "known");
  const delta = difference(after.printed, before.printed);
  const explained = total(known.map((part) => part.points));
  const rest = difference(delta, explained);
  const rounding = total([old.rounding, fresh.rounding]);
  return {
    kind: "split",
    indicator: now.indicator,
    method: fresh.kind,
    remarks: [...new Set([...old.remarks, ...fresh.remarks])],
    from,
    to,
    cautions,
    before,
    after,
    delta,
    known,
    unknown,
    explained,
    rest,
    restKind: restKind(rest, rounding, unknown.length),
    rounding,
    othersHeldConstant: true,
  };
}

function sameParts(a: Composition, b: Composition): boolean {
  const named = ({ parts }: Composition) =>
    parts.map(({ indicator, weight }) => `${indicator.code}*${weight}`).join();
  return named(a) === named(b);
}

function change(
  archive: Archive,
  { indicator: part, weight }: WeightedPart,
  then: Edition,
  now: Edition,
  province: string,
  score: string,
): KnownPart | UnknownPart {
  const indicator = { ...part, name: indicatorName(archive, part, now.year) };
  const { breaks } = comparability(archive, indicator.code, then.year, now.year);
  if (breaks.length > 0) return { kind: "not-comparable", indicator, breaks };
  const sides = [then.year, now.year].flatMap(
    (year) => edition(archive, indicator.code, year, now.unitSet) ?? [],
  );
  const [before, after] = sides.map((side) => side.figures.get(province));
  if (before?.printed == null || after?.printed == null) {
    const absent = sides
      .filter((side) => (side.figures.get(province)?.printed ?? null) === null)
      .map((side) => ({ year: side.year, missing: missingIn(archive, side, province) }));
    return { kind: "missing", indicator, absent };
  }
  const delta = difference(after.printed, before.printed);
  const points = times(delta, weight);
  const hadItStayed = counterfactual(archive, now, province, difference(score, points));
  return { kind: "known", indicator, weight, before, after, delta, points, hadItStayed };
}

function restKind(rest: string, rounding: string, unknown: number): RestKind {
  if (unknown > 0) return "unknown-parts";
  if (compareDecimals(rest, "0") === 0) return "none";
  return compareDecimals(magnitude(rest), rounding) <= 0 ? "rounding" : "not-explained";
}
