import type { LineDrawing as Drawing } from "@/lib/charts/line-series";
import { Marker } from "./marker";

interface LineDrawingProps {
  drawing: Drawing;
  label: string;
  /** Size of the drawing in its own units; it is scaled to the width it gets. */
  width: number;
  height: number;
  className: string;
}

const margin = { top: 18, right: 14, bottom: 24, left: 42 };
const yearWidth = 38;

/** Lines over the years as an image that needs no script; its figures stand in the table beside it. */
export function LineDrawing({ drawing, label, width, height, className }: LineDrawingProps) {
  const { rows, scale, reversed } = drawing;
  const years = rows.map((row) => row.year);
  const from = years[0] ?? 0;
  const span = Math.max(1, (years.at(-1) ?? from) - from);
  const [low, high] = scale.domain;
  const inside = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const x = (year: number) => round(margin.left + ((year - from) / span) * inside.width);
  const y = (value: number) => {
    const share = (value - low) / (high - low || 1);
    return round(margin.top + (reversed ? share : 1 - share) * inside.height);
  };
  const bottom = height - margin.bottom;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className={`drawing ${className}`}
      fontFamily="var(--font-sans)"
      fontSize="12"
      fill="var(--muted)"
    >
      {scale.ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(tick.value)}
            y2={y(tick.value)}
            stroke="var(--rule)"
          />
          <text x={margin.left - 6} y={y(tick.value) + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {spaced(years, (year) => x(year)).map((year) => (
        <text key={year} x={x(year)} y={bottom + 17} textAnchor="middle">
          {year}
        </text>
      ))}
      {drawing.rules.map((rule) => (
        <g key={rule.year}>
          <line
            x1={x(rule.x)}
            x2={x(rule.x)}
            y1={margin.top}
            y2={bottom}
            stroke="var(--muted)"
            strokeDasharray={rule.severity === "break" ? "5 3" : "1 3"}
          />
          <text x={x(rule.x)} y={margin.top - 6} textAnchor="middle" fill="var(--ink)">
            {rule.mark}
          </text>
        </g>
      ))}
      {drawing.lines.toReversed().map(({ name, style, segments }) => (
        <g key={name}>
          {segments.map((segment) => {
            const points = rows.flatMap(({ year, values }) => {
              const value = values[segment];
              return value === undefined ? [] : [{ year, x: x(year), y: y(value) }];
            });
            return (
              <g key={segment}>
                <path
                  d={`M${points.map((point) => `${point.x} ${point.y}`).join("L")}`}
                  fill="none"
                  stroke={style.color}
                  strokeWidth={style.width}
                  strokeDasharray={style.dash}
                />
                {points.map((point) => (
                  <Marker
                    key={point.year}
                    shape={style.marker}
                    x={point.x}
                    y={point.y}
                    size={3.5}
                    color={style.color}
                  />
                ))}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** The years that have room for their number, counted from the newest back. */
function spaced(years: readonly number[], at: (year: number) => number): number[] {
  const kept: number[] = [];
  for (const year of years.toReversed()) {
    const last = kept.at(-1);
    if (last === undefined || at(last) - at(year) >= yearWidth) kept.push(year);
  }
  return kept;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
