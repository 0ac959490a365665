import { compareDecimals } from "./decimal";

/**
 * The biggest gains and losses, biggest first. Equal moves stay together: the list grows until the
 * last move in it is no longer shared. Items of equal moves keep their order.
 * @param gain a signed printed number, null where there is none
 */
export function biggest<T>(
  items: readonly T[],
  gain: (item: T) => string | null,
  limit: number,
): { readonly rises: readonly T[]; readonly falls: readonly T[] } {
  const known = items.flatMap((item) => {
    const size = gain(item);
    return size === null ? [] : { item, size };
  });
  const top = (sign: 1 | -1) => {
    const sorted = known
      .filter(({ size }) => sign * compareDecimals(size, "0") > 0)
      .sort((a, b) => sign * compareDecimals(b.size, a.size));
    const last = sorted[Math.min(limit, sorted.length) - 1];
    if (!last) return [];
    return sorted
      .filter(({ size }) => sign * compareDecimals(size, last.size) >= 0)
      .map(({ item }) => item);
  };
  return { rises: top(1), falls: top(-1) };
}
