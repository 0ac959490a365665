import { PlaceLegend } from "@/components/map/place-legend";
import { TileMap } from "@/components/map/tile-map";
import type { MapEmbed } from "@/lib/embed/views";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";

/** The tile map of an edition with its legend. */
export function MapBody({
  embed: { tiles, faces, frame },
  language,
}: {
  embed: MapEmbed;
  language: Language;
}) {
  return (
    <>
      <TileMap
        tiles={tiles}
        faces={faces}
        title={frame.title}
        islands={messages(language).islands}
        target="_blank"
      />
      <PlaceLegend language={language} />
    </>
  );
}
