import type { Sparkline as SparklineData } from "@/lib/charts/sparkline";

/** A word-sized line over the editions, broken where the series is broken. */
export function Sparkline({ data, label }: { data: SparklineData; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${data.width} ${data.height}`}
      width={data.width}
      height={data.height}
      className="block"
    >
      {data.paths.map((path) => (
        <path key={path} d={path} fill="none" stroke="var(--ink)" strokeWidth="1.25" />
      ))}
      {data.dots.map((dot) => (
        <circle
          key={dot.x}
          cx={dot.x}
          cy={dot.y}
          r={dot.last ? 2.5 : 1.25}
          fill={dot.last ? "var(--accent)" : "var(--ink)"}
        />
      ))}
    </svg>
  );
}
