import { type Face, faces } from "./measure";

/** Colours of a card, those of the site in its light dress. */
export const ink = {
  paper: "#fdfcf9",
  panel: "#f4f1ea",
  ink: "#1c1b19",
  muted: "#5c574e",
  rule: "#d9d3c6",
  accent: "#0b5263",
  up: "#1b559c",
  down: "#8f4a00",
} as const;

export interface TextStyle {
  readonly size: number;
  readonly face?: Face;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text with its baseline at y. */
export function line(x: number, y: number, text: string, style: TextStyle): string {
  if (text === "") return "";
  const { family, weight } = faces[style.face ?? "regular"];
  const attributes = [
    `x="${round(x)}" y="${round(y)}"`,
    `font-family="${family}" font-weight="${weight}" font-size="${style.size}"`,
    `fill="${style.fill ?? ink.ink}" text-anchor="${style.anchor ?? "start"}"`,
  ].join(" ");
  return `<text ${attributes} xml:space="preserve">${escaped(text)}</text>`;
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  opacity = 1,
): string {
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return `<rect ${size} fill="${fill}"${opacity === 1 ? "" : ` fill-opacity="${opacity}"`}/>`;
}

export function toneOf(sign: -1 | 0 | 1): string {
  return { "-1": ink.down, "0": ink.muted, "1": ink.up }[sign];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replace(/\p{C}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
