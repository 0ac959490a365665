import { wrapText } from "@/lib/charts/wrap-text";
import type { EmbedFrame } from "./frame";
import { narrowBelow, room, type TextSize, text } from "./metrics";

/** Widths of the frame, in px, that its height must suit: at the narrowest a text takes most lines. */
const narrowest = narrowBelow;
const widest = room.widest + 2 * room.edge;
const step = 40;

/** How wide a character is on average, as a part of the size, in the widest of the usual fonts. */
const characterWidth = { plain: 0.58, bold: 0.66 };

/** How many lines a text takes in so many px; rather one too many than one too few. */
export function linesIn(words: string, width: number, { font, bold }: TextSize): number {
  const fit = Math.max(1, Math.floor(width / (font * characterWidth[bold ? "bold" : "plain"])));
  return wrapText(words, fit).reduce((sum, line) => sum + Math.ceil(line.length / fit), 0);
}

/** Height in px of a text set in so many px of width. */
export function textHeight(words: string, width: number, size: TextSize): number {
  return words === "" ? 0 : linesIn(words, width, size) * size.line;
}

/**
 * The height in px at which no part of an embed is cut and nothing scrolls, in a frame of 320 px or more.
 * `body` is the height of its table or drawing when the embed has so many px of width inside its edges.
 */
export function frameHeight(frame: EmbedFrame, body: (width: number) => number): number {
  const heights: number[] = [];
  for (let outer = narrowest; outer <= widest; outer += step) {
    const inner = Math.min(outer - 2 * room.edge, room.widest);
    heights.push(around(frame, inner) + body(inner));
  }
  return Math.ceil(Math.max(...heights));
}

function around(frame: EmbedFrame, width: number): number {
  const { title, about, lead, leadSource, notes, credit, page, newer } = frame;
  const told = leadSource ? `${lead} ${leadSource.name}` : lead;
  const parts = [
    textHeight(title, width, text.title) + textHeight(about, width, text.about),
    textHeight(told, width, text.lead),
    notes.reduce((sum, note) => sum + textHeight(note, width, text.note), 0),
    footerEdge +
      textHeight(newer?.name ?? "", width, text.note) +
      textHeight(`${credit} ${page.name}`, width, text.note),
  ].filter((height) => height > 0);
  // The body is one more part, so there are as many gaps as parts here.
  return 2 * room.edge + parts.reduce((sum, height) => sum + height + room.gap, 0);
}

const footerEdge = 7;
