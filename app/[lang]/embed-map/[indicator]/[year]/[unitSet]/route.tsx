import { editionView } from "@/app/[lang]/_embed/edition-view";
import { embedRoute } from "@/app/[lang]/_embed/embed-route";
import { EmbedDocument } from "@/components/embed/embed-document";
import { MapBody } from "@/components/embed/map-body";
import { mapEmbed } from "@/lib/queries/embed/map-embed";

export const dynamic = "force-dynamic";

/** The places of an edition on the tile map. */
export const GET = embedRoute(["theme", "version"], ({ archive, parameters, context }) => {
  const view = editionView(archive, parameters);
  if (!view) return null;
  const embed = mapEmbed(archive, view, context);
  return (
    <EmbedDocument frame={embed.frame}>
      <MapBody embed={embed} language={context.language} />
    </EmbedDocument>
  );
});
