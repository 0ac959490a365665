const width = 140;
const height = 16;
const side = 5;

/** A share of 0 to 100 per cent on a line with its middle marked; the number stands in the cell beside it. */
export function PercentileMark({ share }: { share: string }) {
  const x = (value: number) => side + (value / 100) * (width - 2 * side);
  return (
    <svg aria-hidden="true" width={width} height={height} className="block">
      <line
        x1={x(0)}
        x2={x(100)}
        y1={height / 2}
        y2={height / 2}
        stroke="var(--muted)"
        strokeOpacity="0.6"
      />
      {[0, 50, 100].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1="4" y2={height - 4} stroke="var(--muted)" />
      ))}
      <circle cx={x(Number(share))} cy={height / 2} r="4.5" fill="var(--accent)" />
    </svg>
  );
}
