import Big from "big.js";

/** How many decimals a printed number has: "85.77" has two. */
export function decimalsOf(printed: string): number {
  const dot = printed.indexOf(".");
  return dot === -1 ? 0 : printed.length - dot - 1;
}

/** Exact `after - before` of two printed numbers, with the decimals of the finer one: "3.19", "-0.41", "0.00". */
export function difference(after: string, before: string): string {
  const decimals = Math.max(decimalsOf(after), decimalsOf(before));
  return fixed(new Big(after).minus(before), decimals);
}

/** Orders printed numbers by value, smallest first. */
export function compareDecimals(a: string, b: string): number {
  return new Big(a).cmp(b);
}

/** Arithmetic mean of printed numbers, rounded half up to `decimals`; null for an empty list. */
export function mean(printed: readonly string[], decimals: number): string | null {
  if (printed.length === 0) return null;
  const sum = printed.reduce((total, value) => total.plus(value), new Big(0));
  return fixed(sum.div(printed.length), decimals);
}

/**
 * Quantile of printed numbers by linear interpolation between the two nearest order statistics
 * (type 7 of Hyndman and Fan, the one spreadsheets use), not rounded; null for an empty list.
 * @param share between 0 and 1
 */
export function quantile(printed: readonly string[], share: number): string | null {
  if (printed.length === 0) return null;
  const sorted = [...printed].sort(compareDecimals);
  const position = new Big(sorted.length - 1).times(share);
  const index = Number(position.round(0, Big.roundDown).toString());
  const low = new Big(sorted[index] as string);
  const high = new Big(sorted[Math.min(index + 1, sorted.length - 1)] as string);
  return low.plus(high.minus(low).times(position.minus(index))).toString();
}

/** Rounds half up to `decimals` and never prints a negative zero. */
export function roundTo(printed: string, decimals: number): string {
  return fixed(new Big(printed), decimals);
}

/** Rounds up to `decimals`: the smallest number with so few decimals that is not below the exact one. */
export function roundUpTo(exact: string, decimals: number): string {
  const rounded = new Big(exact).round(decimals, Big.roundDown);
  const step = new Big(10).pow(-decimals);
  return fixed(rounded.lt(exact) ? rounded.plus(step) : rounded, decimals);
}

/** Exact sum; "0" for an empty list. Keeps the decimals of the finest summand. */
export function total(printed: readonly string[]): string {
  const decimals = Math.max(0, ...printed.map(decimalsOf));
  return fixed(
    printed.reduce((sum, value) => sum.plus(value), new Big(0)),
    decimals,
  );
}

/** Exact product of a printed number and a weight, without trailing zeros after the decimals of the number. */
export function times(printed: string, weight: string): string {
  const product = new Big(printed).times(weight);
  const exact = product.toFixed();
  return fixed(product, Math.max(decimalsOf(exact), decimalsOf(printed)));
}

/** Share of a count in a whole in per cent with one decimal, rounded half up: `percent(1, 3)` is "33.3". */
export function percent(count: number, of: number): string {
  return fixed(new Big(count).times(100).div(of), 1);
}

/** The number without its sign. */
export function magnitude(printed: string): string {
  return printed.replace(/^-/, "");
}

function fixed(value: Big, decimals: number): string {
  const text = value.toFixed(decimals, Big.roundHalfUp);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}
