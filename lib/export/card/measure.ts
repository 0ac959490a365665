import widths from "./glyph-widths.json";

/** The faces that cards are set in. */
export const faces = {
  regular: { family: "Inter", weight: 400 },
  bold: { family: "Inter", weight: 700 },
  serif: { family: "Source Serif 4", weight: 700 },
} as const;
export type Face = keyof typeof faces;

const index = new Map([...widths.characters].map((character, position) => [character, position]));

/** Whether the faces of the cards have every character of the text. */
export function canBeSet(text: string): boolean {
  return [...text].every((character) => index.has(character));
}

/** Width of a line in pixels; characters that the faces lack count as wide ones. */
export function widthOf(text: string, face: Face, size: number): number {
  const table = widths[face];
  let thousandths = 0;
  for (const character of text) thousandths += table[index.get(character) ?? -1] ?? 1000;
  return (thousandths * size) / 1000;
}

/** Lines of at most `width` pixels, broken between words; a word that is longer stands alone. */
export function breakLines(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, face, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The text in the largest of the sizes at which it takes no more lines than `most`; shortened at the smallest. */
export function fitLines(
  text: string,
  face: Face,
  sizes: readonly number[],
  width: number,
  most: number,
): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes) {
    const lines = breakLines(text, face, size, width);
    const fits = lines.every((line) => widthOf(line, face, size) <= width);
    if (lines.length <= most && fits) return { size, lines };
  }
  const size = sizes.at(-1) ?? 20;
  const lines = breakLines(text, face, size, width).slice(0, most);
  return { size, lines: lines.map((line, at) => cut(line, at === most - 1, face, size, width)) };
}

function cut(line: string, more: boolean, face: Face, size: number, width: number): string {
  if (!more && widthOf(line, face, size) <= width) return line;
  let short = line;
  while (short !== "" && widthOf(`${short}…`, face, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
