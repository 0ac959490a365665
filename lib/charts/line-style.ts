export type MarkerShape = "circle" | "ring" | "square" | "diamond" | "triangle" | "cross";

/** How a line looks; dash and marker tell lines apart without colour. */
export interface LineStyle {
  readonly color: string;
  readonly width: number;
  /** An SVG dash pattern; undefined is solid. */
  readonly dash: string | undefined;
  readonly marker: MarkerShape;
}

const dashes = [undefined, "6 3", "2 3", "9 3 2 3", "12 4", "1 4"];
const markers: readonly MarkerShape[] = [
  "ring",
  "square",
  "diamond",
  "triangle",
  "cross",
  "circle",
];

/**
 * A style for every line of one chart. An emphasised line is thick and solid in the accent colour; the others
 * are muted, and no two of up to five look the same in black and white.
 */
export function lineStyles(
  lines: readonly { readonly emphasis?: boolean; readonly dashed?: boolean }[],
): LineStyle[] {
  const emphasised = lines.some((line) => line.emphasis);
  let next = emphasised ? 1 : 0;
  let shape = 0;
  return lines.map((line) => {
    if (line.emphasis) {
      return {
        color: "var(--accent)",
        width: 2.75,
        dash: line.dashed ? dashes[1] : undefined,
        marker: "circle",
      };
    }
    if (line.dashed && next === 0) next = 1;
    const style: LineStyle = {
      color: "var(--muted)",
      width: 1.5,
      dash: dashes[next % dashes.length],
      marker: markers[shape % markers.length] ?? "ring",
    };
    next += 1;
    shape += 1;
    return style;
  });
}
