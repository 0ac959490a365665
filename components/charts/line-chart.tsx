import type { ChartBreak } from "@/lib/charts/break-rules";
import { type Line, lineChart } from "@/lib/charts/line-series";
import { chartWords } from "@/lib/charts/words";
import type { Language } from "@/lib/i18n/language";
import { LazyLines } from "./lazy-chart";
import { LineLegend } from "./line-legend";

interface LineChartProps {
  /** A sentence that says what the chart answers; also its accessible name. */
  title: string;
  language: Language;
  lines: readonly Line[];
  breaks: readonly ChartBreak[];
  /** Places are drawn with 1 at the top. */
  valueKind: "score" | "rank";
  domain?: readonly [number, number];
  /** Height of the drawing in px. */
  height?: number;
}

/**
 * Lines over the years, broken where the series is. It stands beside a table with the same figures and is not
 * there at all without a script.
 */
export function LineChart({
  title,
  language,
  lines,
  breaks,
  valueKind,
  domain,
  height = 280,
}: LineChartProps) {
  const data = lineChart({ language, lines, breaks, valueKind, domain });
  if (!data) return null;
  const t = chartWords(language);
  return (
    <figure className="needs-script m-0 my-4 max-w-4xl break-inside-avoid print:has-[[data-waiting]]:hidden">
      <figcaption className="font-semibold">{title}</figcaption>
      {data.drawing.lines.length > 1 && <LineLegend lines={data.drawing.lines} />}
      <LazyLines
        data={data.drawing}
        label={`${title}. ${t.lineKeys}`}
        words={{ loading: t.loading, failed: t.failed, empty: t.noFigure }}
        style={{ height }}
      />
      {data.notes.length > 0 && (
        <ul className="m-0 mt-1 list-none p-0 text-xs text-muted">
          {data.notes.map((note) => (
            <li key={note.mark} className="flex gap-2">
              <span className="font-semibold text-ink">{note.mark}</span>
              <span>{note.text}</span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
