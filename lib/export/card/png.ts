import { accessSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";

/** Named one by one, so that the build finds them and takes them along. */
const fonts = [
  new URL("../../../public/fonts/inter-card-regular.ttf", import.meta.url),
  new URL("../../../public/fonts/inter-card-bold.ttf", import.meta.url),
  new URL("../../../public/fonts/source-serif-card-bold.ttf", import.meta.url),
];

/** Drawings are made one after another, each outside the thread that answers requests. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The drawing as a PNG, with the fonts of the project and nothing from the network.
 * Throws where a font file is missing: the renderer alone would leave the text out without a word.
 */
export function svgToPng(svg: string): Promise<Buffer> {
  const drawing = last.then(() => draw(svg));
  last = drawing.catch(() => undefined);
  return drawing;
}

async function draw(svg: string): Promise<Buffer> {
  const fontFiles = fonts.map((font) => fileURLToPath(font));
  for (const file of fontFiles) accessSync(file);
  const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false } });
  return image.asPng();
}
