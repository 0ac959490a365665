import { placeClass } from "@/lib/charts/place-class";
import { tileLines } from "@/lib/charts/tile-label";
import type { Tile } from "@/lib/provinces/province";
import type { Rank } from "@/lib/rankings/rank";

export interface TileFace {
  readonly name: string;
  readonly rank: Rank | null;
  readonly href: string;
  /** What a screen reader says for the tile. */
  readonly label: string;
}

interface TileMapProps {
  tiles: readonly Tile[];
  faces: ReadonlyMap<string, TileFace>;
  title: string;
  islands: Readonly<Record<string, string>>;
  /** Tiles without places, as on a map to choose from. */
  plain?: boolean;
  /** Where the tiles' links open, if not in place of the map. */
  target?: "_blank";
}

const size = 46;
const gap = 3;

/** One equal tile a province, in the shape of the country; each tile is a link and carries its place as text. */
export function TileMap({ tiles, faces, title, islands, plain = false, target }: TileMapProps) {
  const columns = Math.max(...tiles.map((tile) => tile.column)) + 1;
  const rows = Math.max(...tiles.map((tile) => tile.row)) + 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing whose parts are links
    <svg
      role="group"
      aria-label={title}
      viewBox={`0 0 ${columns * (size + gap)} ${rows * (size + gap)}`}
      className="mx-auto block w-full max-w-md"
      fontFamily="var(--font-sans)"
    >
      {tiles.map((tile) => {
        const x = tile.column * (size + gap);
        const y = tile.row * (size + gap);
        const face = faces.get(tile.slug);
        if (!face)
          return (
            <Island key={tile.slug} x={x} y={y} slug={tile.slug} name={islands[tile.slug] ?? ""} />
          );
        const tone = plain ? "plain" : placeClass(face.rank);
        return (
          <a
            key={tile.slug}
            href={face.href}
            target={target}
            rel={target && "noopener"}
            aria-label={face.label}
            className="tile"
          >
            <rect
              x={x + 1}
              y={y + 1}
              width={size - 2}
              height={size - 2}
              rx="3"
              className={`place-${tone}`}
            />
            <Lines
              x={x}
              y={y}
              lines={tileLines(tile.slug, face.name)}
              tone={`place-${tone}-ink`}
              place={face.rank?.place}
            />
          </a>
        );
      })}
    </svg>
  );
}

function Lines({
  x,
  y,
  lines,
  tone,
  place,
}: {
  x: number;
  y: number;
  lines: readonly string[];
  tone: string;
  place?: number;
}) {
  const first = y + (lines.length > 1 ? 12 : 16);
  return (
    <g className={tone} textAnchor="middle">
      {lines.map((line, index) => (
        <text key={line} x={x + size / 2} y={first + index * 10.5} fontSize="9.5">
          {line}
        </text>
      ))}
      {place !== undefined && (
        <text x={x + size / 2} y={y + size - 6} fontSize="13" fontWeight="700">
          {place}
        </text>
      )}
    </g>
  );
}

function Island({ x, y, slug, name }: { x: number; y: number; slug: string; name: string }) {
  return (
    <g>
      <title>{name}</title>
      <rect x={x + 1} y={y + 1} width={size - 2} height={size - 2} rx="3" className="place-none" />
      <Lines x={x} y={y} lines={tileLines(slug, name)} tone="place-none-ink" />
    </g>
  );
}
