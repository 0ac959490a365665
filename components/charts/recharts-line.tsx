import { useCallback, useRef } from "react";
import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { LineDrawing, LineRow } from "@/lib/charts/line-series";
import type { LineStyle } from "@/lib/charts/line-style";
import { type Bubble, ChartBubble, Spoken } from "./chart-tooltip";
import type { DrawingProps } from "./lazy-chart";
import { Marker } from "./marker";

const tick = { fill: "var(--muted)", fontSize: 12 };

/** The lines themselves, each stretch between breaks a line of its own. */
export function RechartsLine({ data, label, empty, width, height }: DrawingProps<LineDrawing>) {
  const status = useRef<HTMLParagraphElement>(null);
  const { rows, scale } = data;
  const find = useCallback(
    (year: string) => {
      const row = rows.find((item) => String(item.year) === year);
      return row && bubbleOf(row);
    },
    [rows],
  );
  const years = rows.map((row) => row.year);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const labels = new Map(scale.ticks.map((item) => [item.value, item.label]));
  const longest = Math.max(...scale.ticks.map((item) => item.label.length));
  return (
    <>
      <LineChart
        width={width}
        height={height}
        data={[...rows]}
        margin={{ top: 20, right: 10, bottom: 0, left: 0 }}
        aria-label={label}
        className="max-w-full"
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          dataKey="year"
          domain={first === last ? [first - 1, first + 1] : [first, last]}
          ticks={years}
          interval="equidistantPreserveEnd"
          minTickGap={8}
          padding={{ left: 14, right: 14 }}
          stroke="var(--muted)"
          tick={tick}
        />
        <YAxis
          domain={[...scale.domain]}
          reversed={data.reversed}
          ticks={scale.ticks.map((item) => item.value)}
          tickFormatter={(value: number) => labels.get(value) ?? ""}
          interval={0}
          width={longest * 7.5 + 12}
          axisLine={false}
          tickLine={false}
          tick={tick}
        />
        {data.rules.map((rule) => (
          <ReferenceLine
            key={rule.year}
            x={rule.x}
            stroke={rule.severity === "break" ? "var(--ink)" : "var(--muted)"}
            strokeWidth={rule.severity === "break" ? 1.5 : 1}
            strokeDasharray={rule.severity === "break" ? "5 4" : "1 4"}
            label={{
              value: rule.mark,
              position: "top",
              fill: "var(--ink)",
              fontSize: 12,
              fontWeight: 600,
            }}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          filterNull={false}
          cursor={{ stroke: "var(--muted)", strokeWidth: 1 }}
          content={({ active, label: year }) => {
            const bubble = active ? find(String(year)) : undefined;
            return bubble ? <ChartBubble bubble={bubble} empty={empty} /> : null;
          }}
        />
        {thickLast(data.lines).flatMap(({ name, style, segments }) =>
          segments.map((segment) => (
            <Line
              key={segment}
              name={name}
              dataKey={`values.${segment}`}
              type="linear"
              connectNulls
              isAnimationActive={false}
              stroke={style.color}
              strokeWidth={style.width}
              strokeDasharray={style.dash}
              dot={dotOf(style)}
              activeDot={false}
            />
          )),
        )}
        <Spoken target={status} find={find} empty={empty} />
      </LineChart>
      <p ref={status} role="status" className="sr-only" />
    </>
  );
}

/** The emphasised line lies over the others. */
function thickLast(lines: LineDrawing["lines"]) {
  return [...lines].sort((a, b) => a.style.width - b.style.width);
}

function bubbleOf(row: LineRow): Bubble {
  return { title: String(row.year), entries: row.entries, remark: row.remark };
}

function dotOf(style: LineStyle) {
  return ({ key, cx, cy, value }: DotItemDotProps) =>
    value == null || cx === undefined || cy === undefined ? (
      <g key={key} />
    ) : (
      <Marker key={key} shape={style.marker} x={cx} y={cy} size={3} color={style.color} />
    );
}
