import { useCallback, useRef } from "react";
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Tooltip,
  usePlotArea,
  XAxis,
  YAxis,
} from "recharts";
import { barHeight, barMargin, lineHeight, nameWidth, wideFrom } from "@/lib/charts/bar-layout";
import type { BarChartData, BarRow } from "@/lib/charts/bar-series";
import { wrapText } from "@/lib/charts/wrap-text";
import { BestMark, MedianMark } from "./bar-marks";
import { ChartBubble, Spoken } from "./chart-tooltip";
import type { DrawingProps } from "./lazy-chart";

/** The bars themselves: names above them on a phone, beside them where there is room. */
export function RechartsBar({ data, label, empty, width, height }: DrawingProps<BarChartData>) {
  const status = useRef<HTMLParagraphElement>(null);
  const { rows, max, ticks } = data;
  const find = useCallback(
    (key: string) => {
      const row = rows.find((item) => item.key === key);
      return row && { title: row.name, entries: row.entries, remark: null };
    },
    [rows],
  );
  const wide = width >= wideFrom;
  const labels = new Map(ticks.map((item) => [item.value, item.label]));
  return (
    <>
      <div onKeyDownCapture={turnKeys}>
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          data={[...rows]}
          margin={{
            top: barMargin.top,
            bottom: 0,
            left: wide ? nameWidth : 8,
            right: data.labelWidth + 12,
          }}
          aria-label={label}
          className="max-w-full"
        >
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis
            type="number"
            domain={[0, max]}
            ticks={ticks.map((item) => item.value)}
            tickFormatter={(value: number) => labels.get(value) ?? ""}
            interval="preserveStartEnd"
            height={barMargin.bottom}
            stroke="var(--muted)"
            tick={{ fill: "var(--muted)", fontSize: 12 }}
          />
          <YAxis type="category" dataKey="key" hide width={0} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: "var(--panel)" }}
            content={({ active, label: key }) => {
              const bubble = active ? find(String(key)) : undefined;
              return bubble ? <ChartBubble bubble={bubble} empty={empty} /> : null;
            }}
          />
          <Bar
            dataKey="value"
            barSize={barHeight}
            isAnimationActive={false}
            shape={(props: BarShapeProps) => (
              <Row {...props} data={data} wide={wide} width={width} />
            )}
          />
          <Spoken target={status} find={find} empty={empty} />
        </BarChart>
      </div>
      <p ref={status} role="status" className="sr-only" />
    </>
  );
}

const turned: Readonly<Record<string, string>> = {
  ArrowDown: "ArrowLeft",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowRight",
  ArrowLeft: "ArrowRight",
};

/** In this layout Recharts knows no up and down, and its left arrow leads to the next bar. */
function turnKeys(event: React.KeyboardEvent) {
  const key = turned[event.key];
  if (key === undefined || !event.nativeEvent.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}

interface RowProps extends BarShapeProps {
  data: BarChartData;
  wide: boolean;
  /** Width of the whole chart. */
  width: number;
}

/** One bar with its name, marks and value. The value stands in a column at the edge, where no mark can hide it. */
function Row({ data, wide, width, payload, y: top }: RowProps) {
  const plot = usePlotArea();
  const row: BarRow | undefined = data.rows.find(
    (item) => item === payload || item.key === payload?.key,
  );
  if (!plot || !row) return null;
  const layout = wide ? data.wide : data.narrow;
  const names = wrapText(row.name, layout.room);
  const y = wide ? top : top + (layout.lines * lineHeight) / 2;
  const middle = y + barHeight / 2;
  const x = (value: number) =>
    plot.x + (Math.min(Math.max(value, 0), data.max) / data.max) * plot.width;
  const firstLine = wide
    ? middle + 4 - ((names.length - 1) * lineHeight) / 2
    : y - 6 - (names.length - 1) * lineHeight;
  return (
    <g fontSize="13" fill="var(--ink)">
      {names.map((line, index) => {
        const baseline = firstLine + index * lineHeight;
        return (
          <text
            key={baseline}
            x={wide ? plot.x - 10 : plot.x}
            y={baseline}
            textAnchor={wide ? "end" : "start"}
            stroke="var(--paper)"
            strokeWidth="3"
            paintOrder="stroke"
            fontWeight={row.emphasis ? 600 : undefined}
          >
            {line}
          </text>
        );
      })}
      <rect
        x={plot.x}
        y={y}
        width={x(row.value) - plot.x}
        height={barHeight}
        fill={row.emphasis || !data.emphasised ? "var(--accent)" : "var(--muted)"}
      />
      {row.best !== undefined && <BestMark x={x(row.best)} y={middle} />}
      {row.median !== undefined && <MedianMark x={x(row.median)} y={middle} />}
      <text x={width - 6} y={middle + 4.5} textAnchor="end" fontWeight="600">
        {row.label}
      </text>
    </g>
  );
}
