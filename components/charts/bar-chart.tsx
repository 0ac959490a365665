import { barChartHeight } from "@/lib/charts/bar-layout";
import { type Bar, type BarChartData, barChart } from "@/lib/charts/bar-series";
import { chartWords } from "@/lib/charts/words";
import type { Language } from "@/lib/i18n/language";
import { BestMark, MedianMark } from "./bar-marks";
import { LazyBars } from "./lazy-chart";

interface BarChartProps {
  /** A sentence that says what the chart answers; also its accessible name. */
  title: string;
  language: Language;
  bars: readonly Bar[];
  /** The end of the scale that all bars share; it starts at 0. */
  max: number;
}

/** Components as bars with marks for the median and the highest. It stands beside a table with the same figures. */
export function BarChart({ title, language, bars, max }: BarChartProps) {
  const data = barChart(bars, max, language);
  if (!data) return null;
  const t = chartWords(language);
  const heights = {
    "--narrow": `${barChartHeight(data.rows.length, data.narrow)}px`,
    "--wide": `${barChartHeight(data.rows.length, data.wide)}px`,
  };
  return (
    <figure className="needs-script @container m-0 my-4 max-w-4xl break-inside-avoid print:has-[[data-waiting]]:hidden">
      <figcaption className="font-semibold">{title}</figcaption>
      <Legend data={data} language={language} />
      <LazyBars
        data={data}
        label={`${title}. ${t.barKeys}`}
        words={{ loading: t.loading, failed: t.failed, empty: t.noFigure }}
        className="h-(--narrow) @min-[560px]:h-(--wide)"
        style={heights}
      />
    </figure>
  );
}

function Legend({ data, language }: { data: BarChartData; language: Language }) {
  const t = chartWords(language);
  if (!data.hasMedian && !data.hasBest) return null;
  return (
    <ul className="m-0 mt-1 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 text-sm">
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" width="24" height="14">
          <rect y="2" width="24" height="10" fill="var(--accent)" />
        </svg>
        {t.own}
      </li>
      {data.hasMedian && (
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="12" height="18">
            <MedianMark x={6} y={9} />
          </svg>
          {t.median}
        </li>
      )}
      {data.hasBest && (
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="14" height="18">
            <BestMark x={7} y={9} />
          </svg>
          {t.best}
        </li>
      )}
    </ul>
  );
}
