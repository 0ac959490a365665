import type { CardRow } from "@/lib/rankings/card-view";
import { type Columns, changeGap, columnsOf } from "./columns";
import { box, ink, line, toneOf } from "./marks";
import { fitLines, widthOf } from "./measure";
import { strip } from "./strip";

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const tallest = 50;
const gapShare = 0.45;

/** The rows of a card: name, place with its kind, where it stands, score, changes. */
export function table(rows: readonly CardRow[], room: Room): string {
  const gaps = rows.filter((row) => row.afterGap).length * gapShare;
  const step = Math.min(tallest, room.height / (rows.length + gaps));
  const columns = columnsOf(rows, room.width);
  const hasPlaces = rows.some((row) => row.place !== "");
  const parts: string[] = [];
  let y = room.y;
  for (const row of rows) {
    if (row.afterGap) {
      parts.push(line(room.x, y + step * 0.28, "…", { size: 22, fill: ink.muted }));
      y += step * gapShare;
    } else if (y > room.y) {
      parts.push(box(room.x, y, room.width, 1, ink.rule));
    }
    const place = { ...room, y, height: step };
    parts.push(hasPlaces ? placedRow(row, columns, place) : ratedRow(row, columns, place));
    y += step;
  }
  return parts.join("");
}

function placedRow(row: CardRow, columns: Columns, { x, y, width, height }: Room): string {
  const { sizes } = columns;
  const base = y + height * 0.66;
  const name = fitLines(row.name, "bold", [sizes.name, 21, 19, 17, 15], columns.nameWidth, 1);
  const start = x + columns.placeStart;
  const after = start + (row.place === "" ? 0 : widthOf(row.place, "bold", sizes.place) + 10);
  const kind = fitLines(row.kind, "regular", [sizes.kind, 15, 13], columns.kindWidth, 1);
  const mark = {
    x: x + columns.markStart,
    y: y + height * 0.2,
    width: columns.markWidth,
    height: height * 0.6,
  };
  return [
    line(x, base, name.lines.join(""), { size: name.size, face: "bold" }),
    line(start, base, row.place, { size: sizes.place, face: "bold", fill: ink.accent }),
    line(after, base, kind.lines.join(""), { size: kind.size, fill: ink.muted }),
    row.bar === null || mark.width === 0 ? "" : bar(row.bar, mark),
    row.strip === null || mark.width === 0 ? "" : strip(row.strip, mark),
    line(x + columns.scoreEnd, base, row.score, { size: sizes.score, face: "bold", anchor: "end" }),
    changeWords(row, x + width, base, sizes.change),
  ].join("");
}

/** A rate has no place; its period stands below its name. */
function ratedRow(row: CardRow, columns: Columns, { x, y, width, height }: Room): string {
  const { sizes, scoreEnd, scoreWidth } = columns;
  const room = scoreEnd - scoreWidth - 26;
  const name = fitLines(row.name, "bold", [23, 21, 19, 17], room, 1);
  const kind = fitLines(row.kind, "regular", [17, 15], room, 1);
  const base = y + height * 0.66;
  return [
    line(x, y + height * 0.45, name.lines.join(""), { size: name.size, face: "bold" }),
    line(x, y + height * 0.86, kind.lines.join(""), { size: kind.size, fill: ink.muted }),
    line(x + scoreEnd, base, row.score, { size: sizes.score, face: "bold", anchor: "end" }),
    changeWords(row, x + width, base, sizes.change),
  ].join("");
}

function changeWords({ changes }: CardRow, right: number, base: number, size: number): string {
  let at = right;
  return changes
    .toReversed()
    .map(({ text, sign }, index) => {
      const shown = index === 0 ? text : text + changeGap;
      const part = line(at, base, shown, { size, fill: toneOf(sign), anchor: "end" });
      at -= widthOf(shown, "regular", size);
      return part;
    })
    .join("");
}

function bar(share: number, { x, y, width, height }: Room): string {
  return [
    box(x, y + height * 0.2, width, height * 0.6, ink.rule, 0.6),
    box(x, y + height * 0.2, width * share, height * 0.6, ink.accent),
  ].join("");
}
