import type { LineChartData } from "@/lib/charts/line-series";
import type { EmbedCell } from "./cell";
import { textHeight } from "./measure";
import { drawings, room, text, wideDrawingFrom, wideFrom } from "./metrics";
import type { EmbedRow, LineEmbed, MapEmbed, StripBlock } from "./views";

const sides = 2 * room.cellSide;
const rowEdges = 2 * room.cellBlock + room.cellRule;
const tileSize = 49;
const stripMargin = 2;

function cellHeight({ tags }: EmbedCell, width: number): number {
  return tags.reduce(
    (sum, tag) => sum + textHeight(tag, width - sides, text.tag),
    text.cell.line as number,
  );
}

function figuresHeight({ figures }: EmbedRow): number {
  if (figures.kind === "missing")
    return textHeight(figures.words, room.rank + room.score - sides, text.about);
  return Math.max(cellHeight(figures.rank, room.rank), cellHeight(figures.score, room.score));
}

/** Height of the table of a ranking. */
export function rankingHeight(rows: readonly EmbedRow[], changes: boolean, width: number): number {
  const isWide = changes && width + 2 * room.edge >= wideFrom;
  const taken = room.rank + room.score + (isWide ? room.change + room.places : 0);
  return rows.reduce(
    (sum, row) =>
      sum +
      rowEdges +
      Math.max(textHeight(row.name, width - taken - sides, text.cell), figuresHeight(row)),
    room.head as number,
  );
}

/** Height of the tile map with its legend. */
export function mapHeight(tiles: MapEmbed["tiles"], legend: string, width: number): number {
  const columns = Math.max(...tiles.map((tile) => tile.column)) + 1;
  const rows = Math.max(...tiles.map((tile) => tile.row)) + 1;
  const drawn = (Math.min(width, room.mapWidth) * rows * tileSize) / (columns * tileSize);
  return drawn + room.gap + textHeight(legend, width, legendText);
}

const legendText = { font: 13, line: 20 };

/** Height of the strips of a province; `caption` is what stands under a strip. */
export function stripsHeight(
  blocks: readonly StripBlock[],
  caption: (block: StripBlock) => string,
  width: number,
): number {
  const heights = blocks.map((block) => {
    const said = [block.words, block.remark]
      .map((words) => textHeight(words, width, text.about))
      .reduce((sum, height) => sum + height, 0);
    const strip = block.strip
      ? stripMargin + room.strip + textHeight(caption(block), width - captionGaps, text.tag)
      : 0;
    return textHeight(block.heading, width, text.heading) + said + strip;
  });
  return heights.reduce((sum, height) => sum + height + room.gap, -room.gap);
}

/** The three captions under a strip stand side by side; each may end in a broken line. */
const captionGaps = 90;

/** Height of a line chart with its legend and its table. */
export function lineHeight(
  rows: LineEmbed["rows"],
  chart: LineChartData | null,
  width: number,
): number {
  const table = rows.reduce((sum, row) => {
    const mean = width - room.year - room.rank - room.score - sides;
    const meanHeight = text.cell.line + textHeight(row.mean?.tag ?? "", mean, text.tag);
    return sum + rowEdges + Math.max(figuresHeight(row), meanHeight);
  }, room.head as number);
  return table + (chart ? chartHeight(chart, width) + room.gap : 0);
}

function chartHeight(chart: LineChartData, width: number): number {
  const wide = width + 2 * room.edge >= wideDrawingFrom;
  const drawing = wide ? drawings.wide : drawings.narrow;
  const drawn = (Math.min(width, drawing.atMost) * drawing.height) / drawing.width;
  const names = chart.drawing.lines.length;
  return drawn + (names > 1 ? room.gap + names * room.legendLine : 0);
}
