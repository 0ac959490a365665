export interface DistributionDot {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
}

export interface Distribution {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly dots: readonly DistributionDot[];
  /** Horizontal position of a score. */
  readonly at: (value: number) => number;
}

const width = 640;
const radius = 6;
const side = 14;

/** A dot for every score on one axis, stacked upwards where dots would overlap. */
export function distribution(scores: readonly { slug: string; value: number }[]): Distribution {
  const values = scores.map((item) => item.value);
  const low = Math.min(...values);
  const spread = Math.max(...values) - low || 1;
  const at = (value: number) => side + ((value - low) / spread) * (width - 2 * side);
  const columns = new Map<number, number>();
  const step = radius * 2 + 1;
  const placed = [...scores]
    .sort((a, b) => a.value - b.value)
    .map((item) => {
      const column = Math.round((at(item.value) - side) / step);
      const level = columns.get(column) ?? 0;
      columns.set(column, level + 1);
      return { slug: item.slug, x: side + column * step, level };
    });
  const height = Math.max(...columns.values(), 1) * step + 2;
  return {
    width,
    height,
    radius,
    at,
    dots: placed.map(({ slug, x, level }) => ({ slug, x, y: height - radius - 1 - level * step })),
  };
}
