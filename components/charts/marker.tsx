import type { MarkerShape } from "@/lib/charts/line-style";

interface MarkerProps {
  shape: MarkerShape;
  x: number;
  y: number;
  /** Half of its width, in px. */
  size: number;
  color: string;
}

/** The mark of a point; its shape tells lines apart without colour. */
export function Marker({ shape, x, y, size, color }: MarkerProps) {
  if (shape === "circle") return <circle cx={x} cy={y} r={size} fill={color} />;
  const hollow = { fill: "var(--paper)", stroke: color, strokeWidth: 1.5 };
  switch (shape) {
    case "ring":
      return <circle cx={x} cy={y} r={size} {...hollow} />;
    case "square":
      return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} {...hollow} />;
    case "diamond":
      return (
        <path
          d={`M${x} ${y - size * 1.3}l${size * 1.3} ${size * 1.3}l${-size * 1.3} ${size * 1.3}l${-size * 1.3} ${-size * 1.3}Z`}
          {...hollow}
        />
      );
    case "triangle":
      return (
        <path
          d={`M${x} ${y - size * 1.2}l${size * 1.2} ${size * 2.2}h${-size * 2.4}Z`}
          {...hollow}
        />
      );
    case "cross":
      return (
        <path
          d={`M${x - size} ${y - size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`}
          stroke={color}
          strokeWidth={1.75}
        />
      );
  }
}
