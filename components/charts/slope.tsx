import type { SlopeChartData, SlopeLine } from "@/lib/charts/slope";

const looks = {
  "1": { color: "var(--up)", dash: undefined },
  "0": { color: "var(--muted)", dash: "1.5 3" },
  "-1": { color: "var(--down)", dash: "6 3" },
} as const;

interface SlopeProps {
  data: SlopeChartData;
  title: string;
  from: number;
  to: number;
}

/** Two axes, the earlier year left and the later right, and a line for each province; drawn on the server. */
export function Slope({ data, title, from, to }: SlopeProps) {
  const { width, height, x1, x2, lines, starts } = data;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      className="block w-full max-w-lg"
    >
      <text x={x1} y="10" textAnchor="middle" fontSize="11" fontWeight="600" fill="var(--ink)">
        {from}
      </text>
      <text x={x2} y="10" textAnchor="middle" fontSize="11" fontWeight="600" fill="var(--ink)">
        {to}
      </text>
      {[x1, x2].map((x) => (
        <line key={x} x1={x} x2={x} y1="16" y2={height} stroke="var(--rule)" />
      ))}
      {starts.map((label) => (
        <g key={label.text}>
          <polyline
            points={`${x1 - 10},${label.y} ${x1 - 3},${label.pointY}`}
            fill="none"
            stroke="var(--rule)"
          />
          <text
            x={x1 - 12}
            y={label.y}
            textAnchor="end"
            dominantBaseline="central"
            fontSize="11"
            fill="var(--muted)"
          >
            {label.text}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <Line key={line.slug} line={line} x1={x1} x2={x2} />
      ))}
    </svg>
  );
}

function Line({ line, x1, x2 }: { line: SlopeLine; x1: number; x2: number }) {
  const { color, dash } = looks[line.way];
  return (
    <g className="slope">
      <title>{`${line.name}: ${line.before} → ${line.after}`}</title>
      <line
        x1={x1}
        x2={x2}
        y1={line.y1}
        y2={line.y2}
        stroke={color}
        strokeWidth="1.75"
        strokeDasharray={dash}
      />
      <circle cx={x1} cy={line.y1} r="2.5" fill={color} />
      <circle cx={x2} cy={line.y2} r="2.5" fill={color} />
      <polyline
        points={`${x2 + 3},${line.label.pointY} ${x2 + 10},${line.label.y}`}
        fill="none"
        stroke="var(--rule)"
      />
      <text x={x2 + 12} y={line.label.y} dominantBaseline="central" fontSize="11" fill="var(--ink)">
        {line.label.text}
      </text>
    </g>
  );
}
