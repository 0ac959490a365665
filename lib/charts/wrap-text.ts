/**
 * Breaks words into lines of at most `room` characters; a single longer word keeps a line of its own.
 * Characters stand for width here because nothing can be measured before the page is drawn.
 */
export function wrapText(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
