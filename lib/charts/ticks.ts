import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

export interface Tick {
  readonly value: number;
  /** The value in local form, all ticks of an axis with the same number of decimals. */
  readonly label: string;
}

export interface AxisScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

const mantissas = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5, 5 times a power of ten that cuts `span` into at most `count` parts. */
export function niceStep(span: number, count: number): number {
  const raw = span / count;
  const exponent = Math.floor(Math.log10(raw));
  const mantissa = mantissas.find((item) => item * 10 ** exponent >= raw * (1 - 1e-9)) ?? 10;
  return Number(`${mantissa}e${exponent}`);
}

/**
 * Round ticks for scores. Without a given domain the axis runs from the tick at or below `low` to the one at or
 * above `high`; with one it runs over exactly that domain.
 */
export function scoreScale(
  low: number,
  high: number,
  language: Language,
  given?: readonly [number, number],
): AxisScale {
  const [from, to] = given ?? widened(low, high);
  const step = niceStep(to - from, 5);
  const first = given ? Math.ceil(from / step - 1e-9) : Math.floor(from / step + 1e-9);
  const last = given ? Math.floor(to / step + 1e-9) : Math.ceil(to / step - 1e-9);
  const decimals = decimalsOf(step);
  const ticks = range(first, last).map((index) => {
    const printed = (index * step).toFixed(decimals);
    return { value: Number(printed), label: formatNumber(printed, language) };
  });
  const ends = [ticks[0]?.value ?? from, ticks.at(-1)?.value ?? to] as const;
  return { domain: given ?? ends, ticks };
}

/**
 * Whole places from 1 to `worst`, or to a round place just below it, or over the given domain.
 * The axis itself is drawn with 1 at the top.
 */
export function rankScale(
  worst: number,
  language: Language,
  given?: readonly [number, number],
): AxisScale {
  const [best, end] = given ?? [1, Math.max(worst, 5)];
  const step = wholeStep((end - best) / 5);
  const rounded = Math.ceil(end / step) * step;
  const last = !given && rounded - end <= (end - best) * 0.15 ? rounded : end;
  const round = range(Math.floor(best / step) + 1, Math.floor(last / step)).map((n) => n * step);
  const ticks = [best, ...round.filter((place) => place > best)];
  return {
    domain: [best, last],
    ticks: ticks.map((value) => ({ value, label: formatNumber(String(value), language) })),
  };
}

function wholeStep(raw: number): number {
  if (raw <= 1) return 1;
  const step = niceStep(raw, 1);
  return Number.isInteger(step) ? step : wholeStep(step * 1.01);
}

/** One value alone still gets an axis around it. */
function widened(low: number, high: number): readonly [number, number] {
  if (low < high) return [low, high];
  const room = Math.abs(low) * 0.05 || 1;
  return [low - room, low + room];
}

function decimalsOf(step: number): number {
  const [mantissa = "", exponent = "0"] = step.toExponential().split("e");
  const fraction = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
