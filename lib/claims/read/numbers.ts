import type { NumberItem } from "./item";
import type { Token } from "./words";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

const ordinalEnding = new Set(["st", "nd", "rd", "th"]);

/** "bốn", "second". */
export function spelled(
  span: Span,
  { value, isOrdinal }: { readonly value: number; readonly isOrdinal: boolean },
): NumberItem {
  return {
    ...span,
    kind: "number",
    printed: String(value),
    count: value,
    hasDecimals: false,
    isOrdinal,
    isSpelled: true,
  };
}

/** A number in digits and the token after it; "4th" is one. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
): { item: NumberItem; next: number } {
  const token = tokens[at];
  const raw = token?.raw ?? "";
  const start = token?.start ?? 0;
  const after = tokens[at + 1];
  const isOrdinal =
    after?.kind === "word" && !after.gap && ordinalEnding.has(after.plain) && /^\d+$/.test(raw);
  const next = at + (isOrdinal ? 2 : 1);
  const end = tokens[next - 1]?.end ?? start + raw.length;
  return {
    item: {
      kind: "number",
      start,
      end,
      raw: isOrdinal ? `${raw}${after.raw}` : raw,
      ...numberForms(raw),
      isOrdinal,
      isSpelled: false,
    },
    next,
  };
}

/** Both readings of a number; a score never has separators of thousands, since all scales end at 100. */
function numberForms(raw: string): {
  printed: string;
  count: number | null;
  hasDecimals: boolean;
} {
  const parts = raw.split(/[.,]/);
  const isCount =
    parts.length === 1 ||
    (parts.slice(1).every((part) => part.length === 3) && (parts[0]?.length ?? 0) <= 3);
  const count = isCount && raw.length <= 15 ? Number(parts.join("")) : null;
  const [whole = "", decimals] = parts;
  if (parts.length > 2) return { printed: "", count, hasDecimals: false };
  const printed = decimals === undefined ? trimmed(whole) : `${trimmed(whole)}.${decimals}`;
  return { printed, count, hasDecimals: decimals !== undefined };
}

/** "03" is 3. */
function trimmed(whole: string): string {
  return whole.replace(/^0+(?=\d)/, "");
}
