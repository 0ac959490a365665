/** A size of text, in px. `bold` text is wider. */
export interface TextSize {
  readonly font: number;
  readonly line: number;
  readonly bold?: boolean;
}

/** Sizes of text in an embed. The style sheet is made of them and the height is counted from them. */
export const text = {
  title: { font: 18, line: 23, bold: true },
  about: { font: 13, line: 18 },
  lead: { font: 14, line: 20 },
  heading: { font: 15, line: 20, bold: true },
  cell: { font: 14, line: 18 },
  tag: { font: 11, line: 15 },
  note: { font: 12, line: 17 },
} as const satisfies Record<string, TextSize>;

/** Lengths in px that both the style sheet and the counted height use. */
export const room = {
  /** Around the whole embed, its border of one px with it. */
  edge: 12,
  /** Between its parts. */
  gap: 10,
  cellSide: 4,
  cellBlock: 5,
  cellRule: 1,
  head: 29,
  year: 44,
  rank: 72,
  score: 92,
  change: 130,
  places: 150,
  strip: 26,
  legendLine: 24,
  mapWidth: 360,
  /** A frame may be wider; what it shows is not. */
  widest: 760,
} as const;

/** From this width of the frame on, a ranking has room for what changed. */
export const wideFrom = 640;

/** Below this width of the frame a column may be left out and a head may wrap. */
export const narrowBelow = 320;

/** The two drawings of a line chart: which is seen depends on the width of the frame. */
export const drawings = {
  narrow: { width: 320, height: 210, atMost: 400 },
  wide: { width: 680, height: 260, atMost: room.widest },
} as const;
export const wideDrawingFrom = 520;
