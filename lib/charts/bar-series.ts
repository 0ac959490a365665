import type { Language } from "@/lib/i18n/language";
import { type BarLayout, barHeight, lineHeight } from "./bar-layout";
import { scoreScale, type Tick } from "./ticks";
import { chartWords } from "./words";
import { wrapText } from "./wrap-text";

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The value in local form. */
  readonly label: string;
  readonly emphasis?: boolean;
  readonly median?: number;
  readonly medianLabel?: string;
  readonly best?: number;
  readonly bestLabel?: string;
}

export interface BarRow extends Bar {
  /** Position in the chart; names alone could repeat. */
  readonly key: string;
  /** What is shown and said of the bar: its value, the median and the highest. */
  readonly entries: readonly { readonly name: string; readonly label: string }[];
}

/** Everything a bar chart needs, as plain data that can be sent to the browser. */
export interface BarChartData {
  readonly rows: readonly BarRow[];
  readonly max: number;
  readonly ticks: readonly Tick[];
  /** Room for the longest value label. */
  readonly labelWidth: number;
  readonly narrow: BarLayout;
  readonly wide: BarLayout;
  /** Whether any bar is set off from the others by colour. */
  readonly emphasised: boolean;
  readonly hasMedian: boolean;
  readonly hasBest: boolean;
}

const narrowRoom = 46;
const wideRoom = 30;

/** Prepares a bar chart over the scale from 0 to `max`; null without bars. */
export function barChart(
  bars: readonly Bar[],
  max: number,
  language: Language,
): BarChartData | null {
  if (bars.length === 0) return null;
  const t = chartWords(language);
  const names = bars.map((bar) => bar.name);
  const narrowLines = linesOf(names, narrowRoom);
  const wideLines = linesOf(names, wideRoom);
  const mark = (name: string, value: number | undefined, label: string | undefined) =>
    value === undefined ? [] : [{ name, label: label ?? "" }];
  return {
    rows: bars.map((bar, index) => ({
      ...bar,
      key: String(index),
      entries: [
        { name: t.own, label: bar.label },
        ...mark(t.median, bar.median, bar.medianLabel),
        ...mark(t.best, bar.best, bar.bestLabel),
      ],
    })),
    max,
    ticks: scoreScale(0, max, language, [0, max]).ticks,
    labelWidth: Math.max(...bars.map((bar) => bar.label.length)) * 8 + 8,
    narrow: {
      room: narrowRoom,
      lines: narrowLines,
      row: narrowLines * lineHeight + barHeight + 18,
    },
    wide: { room: wideRoom, lines: wideLines, row: Math.max(34, wideLines * lineHeight + 10) },
    emphasised: bars.some((bar) => bar.emphasis),
    hasMedian: bars.some((bar) => bar.median !== undefined),
    hasBest: bars.some((bar) => bar.best !== undefined),
  };
}

function linesOf(names: readonly string[], room: number): number {
  return Math.max(...names.map((name) => wrapText(name, room).length));
}
