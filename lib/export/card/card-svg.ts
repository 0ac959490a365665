import type { Language } from "@/lib/i18n/language";
import { type CardView, cardSize } from "@/lib/rankings/card-view";
import { facts } from "./facts";
import { box, ink, line } from "./marks";
import { fitLines } from "./measure";
import { strip, stripWords } from "./strip";
import { table } from "./table";

const side = 56;
const width = cardSize.width - 2 * side;
/** Where the foot begins. */
const foot = 544;

/** The drawing of a card; text stays text, so that what it says can be read from it. */
export function cardSvg(view: CardView, language: Language): string {
  const parts = [
    box(0, 0, cardSize.width, cardSize.height, ink.paper),
    box(0, 0, cardSize.width, 10, ink.accent),
  ];
  let y = 48;
  parts.push(line(side, y, view.context, { size: 22, fill: ink.muted }));
  parts.push(line(side + width, y, view.site, { size: 22, face: "serif", anchor: "end" }));

  const title = fitLines(view.title, "serif", [52, 46, 40, 34], width, 2);
  for (const text of title.lines) {
    y += title.size * 1.16;
    parts.push(line(side, y, text, { size: title.size, face: "serif" }));
  }
  y += 10;
  const most = view.rows.length > 0 ? 3 : 4;
  const said = fitLines(view.sentence, "regular", [26, 24, 22, 20], width, most);
  for (const text of view.sentence === "" ? [] : said.lines) {
    y += said.size * 1.34;
    parts.push(line(side, y, text, { size: said.size }));
  }
  y += 22;
  const noteHeight = view.note === null ? 0 : 28;
  const room = { x: side, y, width, height: foot - noteHeight - 8 - y };
  if (view.rows.length > 0) parts.push(table(view.rows, room));
  if (view.facts.length > 0) parts.push(factsAndStrip(view, room, language));
  if (view.note !== null) {
    const note = fitLines(view.note, "regular", [18, 16, 14], width, 1);
    parts.push(line(side, foot - 12, note.lines.join(""), { size: note.size, fill: ink.muted }));
  }
  parts.push(footLines(view));
  const size = `width="${cardSize.width}" height="${cardSize.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.join("")}</svg>`;
}

function factsAndStrip(
  view: CardView,
  room: { y: number; height: number },
  language: Language,
): string {
  const free = room.height - 160 - (view.strip ? 76 : 0);
  const top = room.y + Math.max(0, free / 3);
  const place = { x: side, y: room.y + room.height - 76, width, height: 40 };
  return [
    facts(view.facts, side, top, width),
    view.strip ? strip(view.strip, place) + stripWords(view.strip.data, place, language) : "",
  ].join("");
}

function footLines({ credit, data }: CardView): string {
  const text = fitLines(`${credit} ${data}`.trim(), "regular", [20, 18, 16], width - 48, 2);
  return [
    box(0, foot, cardSize.width, cardSize.height - foot, ink.panel),
    ...text.lines.map((part, at) =>
      line(side, foot + (text.lines.length === 1 ? 50 : 36) + at * 28, part, {
        size: text.size,
        fill: ink.muted,
      }),
    ),
  ].join("");
}
