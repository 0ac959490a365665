/** How rows are laid out at one width of the chart. Lengths in px, `room` in characters. */
export interface BarLayout {
  readonly row: number;
  readonly room: number;
  readonly lines: number;
}

/** From this width of the chart on, names stand beside the bars instead of above them. Also in the style of the box. */
export const wideFrom = 560;
/** Width of the column of names beside the bars. */
export const nameWidth = 226;
export const lineHeight = 16;
export const barHeight = 14;
/** Space above the first row and below the last, for the axis. */
export const barMargin = { top: 4, bottom: 26 } as const;

/** Height in px of the whole drawing in a layout. */
export function barChartHeight(count: number, layout: BarLayout): number {
  return barMargin.top + count * layout.row + barMargin.bottom;
}
