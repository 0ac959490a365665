import type { Theme } from "./theme";

/** One way to embed: live or of a kept version. */
export interface EmbedVariant {
  /** Whole addresses of the embed by look; `auto` follows the reader's device. */
  readonly addresses: Readonly<Record<"auto" | Theme, string>>;
  /** Height of the frame in px. */
  readonly height: number;
}

/** What the box of a page offers to embed. */
export interface EmbedOffer {
  readonly kind: "ranking" | "map" | "province" | "line";
  readonly title: string;
  readonly live: EmbedVariant;
  readonly frozen: EmbedVariant;
}

/** The code to put into another page. */
export function frameCode(address: string, title: string, height: number): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
