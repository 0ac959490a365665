interface MarkProps {
  x: number;
  /** The middle of the bar. */
  y: number;
}

/** An upright stroke, with a light edge so that it shows on a bar and beside it. */
export function MedianMark({ x, y }: MarkProps) {
  return (
    <rect
      x={x - 1.5}
      y={y - 9}
      width="3"
      height="18"
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth="1"
    />
  );
}

/** A hollow diamond. */
export function BestMark({ x, y }: MarkProps) {
  return (
    <path
      d={`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`}
      fill="var(--paper)"
      stroke="var(--ink)"
      strokeWidth="1.5"
    />
  );
}
