import type { CardFact } from "@/lib/rankings/card-view";
import { box, ink, line, toneOf } from "./marks";
import { fitLines } from "./measure";

/** Figures in large type side by side, each with its name above and what is to be said of it below. */
export function facts(items: readonly CardFact[], x: number, y: number, width: number): string {
  const column = width / Math.max(1, items.length);
  const sizes = items.map(
    ({ value }) => fitLines(value, "bold", [52, 46, 40, 34, 28, 24], column - 48, 1).size,
  );
  const largest = Math.min(...sizes);
  return items
    .map(({ label, value, note, sign }, index) => {
      const left = x + index * column + (index === 0 ? 0 : 24);
      const room = column - (index === 0 ? 24 : 48);
      const name = fitLines(label, "regular", [22, 20, 18], room, 2);
      const large = fitLines(value, "bold", [largest], room, 1);
      const below = fitLines(note, "regular", [20, 18, 16], room, 2);
      const fill = sign === 0 ? ink.ink : toneOf(sign);
      return [
        index === 0 ? "" : box(left - 24, y, 1, 150, ink.rule),
        ...name.lines.map((text, at) =>
          line(left, y + 20 + at * 23, text, { size: name.size, fill: ink.muted }),
        ),
        line(left, y + 96, large.lines.join(""), { size: large.size, face: "bold", fill }),
        ...below.lines.map((text, at) =>
          line(left, y + 126 + at * 23, text, { size: below.size, fill: ink.muted }),
        ),
      ].join("");
    })
    .join("");
}
