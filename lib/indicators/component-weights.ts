import type { Text } from "@/lib/i18n/language";
import { additiveParts } from "./additive-parts";
import type { Indicator } from "./indicator";

/** A component and what one point of it is worth in points of the index, as an exact decimal. */
export interface WeightedPart {
  readonly indicator: Indicator;
  readonly weight: string;
}

/** How the components of an index make its total in one edition. */
export interface Composition {
  /** `sum`: plain sum of points; `weighted`: by weights that were refitted from the tables, not printed. */
  readonly kind: "sum" | "weighted";
  readonly parts: readonly WeightedPart[];
  /** Half a unit of the last decimal of the total plus the weighted halves of the parts: what rounding alone may leave. */
  readonly rounding: string;
  /** What must be said where the composition is used; none for a plain sum. */
  readonly remarks: readonly Text[];
}

/**
 * Weights of the PCI sub-indices 1 to 10 in per cent of ten times the sub-index; null where the edition has none.
 * Refitted from the published tables, not printed by the publisher. Largest distance between the published total and
 * the weighted sum over all provinces with every sub-index: 2006 0.030 (64 provinces), 2007 0.030 (64), 2008 0.025
 * (64), 2009 0.04 (63), 2010 0.025 (63), 2011 0.56 (63, the total always higher, by 0.005 to 0.56: within 0.28 of
 * their middle), 2012 0.030 (63), 2013 0.025, 2014 0.030, 2015 0.030, 2016 0.025, 2017 0.025, 2018 0.025, 2019 0.030
 * (63 each), 2020 0.020 (9), 2021 0.030 (25). Rounding alone may leave 0.055. 2022 is off by 1.98 to 4.22 (7
 * provinces) and 2023 by 2.70 (1), so that from 2022 there are no weights.
 */
const pciWeights: readonly {
  readonly from: number;
  readonly to: number;
  readonly percent: readonly (number | null)[];
}[] = [
  { from: 2006, to: 2008, percent: [5, 5, 15, 10, 5, 5, 15, 15, 15, 10] },
  { from: 2009, to: 2012, percent: [10, 5, 20, 15, 10, null, 10, 5, 20, 5] },
  { from: 2013, to: 2021, percent: [5, 5, 20, 5, 10, 5, 5, 20, 20, 5] },
];

const refitted: Text = {
  vi: "Trọng số tính lại từ các bảng điểm đã công bố, đơn vị công bố không in.",
  en: "Weights refitted from the published tables; the publisher does not print them.",
};

const loose2011: Text = {
  vi: "Riêng năm 2011 tổng đã công bố cao hơn tổng có trọng số từ 0,005 đến 0,56 điểm.",
  en: "In 2011 the published total is higher than the weighted sum, by 0.005 to 0.56 points.",
};

/**
 * The composition of an index in a year; null where it is not known how the parts make the whole.
 * Measured for the plain sums: PAPI 2011-2024 within 0.0002 in every edition (rounding alone may leave 0.00035 with
 * 6 dimensions, 0.00045 with 8); PAR Index within 0.01 in the one case with all eight fields (Thanh Hóa 2021).
 */
export function composition(
  indicators: readonly Indicator[],
  code: string,
  year: number,
): Composition | null {
  const index = indicators.find((item) => item.code === code);
  if (!index) return null;
  const sums = additiveParts(indicators, code, year);
  if (sums.length > 0) {
    const parts = sums.map((indicator) => ({ indicator, weight: "1" }));
    return { kind: "sum", parts, rounding: halves(index, sums.length), remarks: [] };
  }
  if (code !== "pci") return null;
  const weights = pciWeights.find(({ from, to }) => from <= year && year <= to);
  if (!weights) return null;
  const parts = weights.percent.flatMap((percent, position) => {
    const indicator = indicators.find((item) => item.code === `pci.${position + 1}`);
    return indicator && percent !== null ? { indicator, weight: String(percent / 10) } : [];
  });
  const remarks = year === 2011 ? [refitted, loose2011] : [refitted];
  return { kind: "weighted", parts, rounding: halves(index, pciScale), remarks };
}

/** The PCI weights add up to 100 per cent of ten times the sub-index: together ten roundings of a sub-index. */
const pciScale = 10;

/** `count` + 1 halves of the last decimal that the index prints. */
function halves(index: Indicator, count: number): string {
  const units = String((count + 1) * 5).padStart(index.decimals + 2, "0");
  const dot = units.length - index.decimals - 1;
  return `${units.slice(0, dot)}.${units.slice(dot)}`;
}
