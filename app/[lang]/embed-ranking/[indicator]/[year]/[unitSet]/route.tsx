import { editionView } from "@/app/[lang]/_embed/edition-view";
import { embedRoute } from "@/app/[lang]/_embed/embed-route";
import { EmbedDocument } from "@/components/embed/embed-document";
import { RankingBody } from "@/components/embed/ranking-body";
import { regionFault } from "@/lib/queries/embed/embed-query";
import { rankingEmbed } from "@/lib/queries/embed/ranking-embed";

export const dynamic = "force-dynamic";

/** The ranking of an edition, or of one region in it. */
export const GET = embedRoute(["theme", "version", "region"], (asked) => {
  const { archive, parameters, region, context } = asked;
  const view = editionView(archive, parameters);
  if (!view) return null;
  if (region !== "" && !view.regions.some((item) => item.slug === region)) {
    return regionFault(context.language);
  }
  const embed = rankingEmbed(archive, view, region, context);
  return (
    <EmbedDocument frame={embed.frame}>
      <RankingBody embed={embed} language={context.language} />
    </EmbedDocument>
  );
});
