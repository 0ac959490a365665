import Big from "big.js";

/** A spreadsheet keeps 15 significant digits; what stands behind them is noise of binary fractions. */
const significant = 15;

interface Shown {
  readonly decimals: number;
  readonly percent: boolean;
}

/** What a number format says about decimals: "#,##0.00" two, "0.00%" two and per cent; "General" none. */
function shownBy(format: string, negative: boolean): Shown {
  const bare = format
    .slice(0, 200)
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "");
  const sections = bare.split(";");
  const section = (negative ? sections[1] : undefined) ?? sections[0] ?? "";
  if (!/[0#?]/.test(section) || /[eE][+-]|\//.test(section)) return { decimals: 0, percent: false };
  const zeros = /\.([0#?]*)/.exec(section)?.[1] ?? "";
  return { decimals: zeros.replace(/[^0]/g, "").length, percent: section.includes("%") };
}

/**
 * A number of a cell as its format shows it, but never with fewer digits than it has: 85.7 in "0.00" is
 * "85.70", 0.8577 in "0%" is "85.77%". Decimal dot, no grouping, no exponent. `value` is finite.
 */
export function numberText(value: number, format: string | null): string {
  const exact = Number.isSafeInteger(value)
    ? new Big(value)
    : new Big(value.toPrecision(significant));
  const { decimals, percent } = shownBy(format ?? "General", value < 0);
  const shown = percent ? exact.times(100) : exact;
  const plain = shown.eq(0) ? "0" : shown.toFixed();
  const given = plain.split(".")[1]?.length ?? 0;
  const padded =
    given < decimals ? `${plain}${given === 0 ? "." : ""}${"0".repeat(decimals - given)}` : plain;
  return percent ? `${padded}%` : padded;
}
