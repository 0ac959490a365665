import { embedRoute } from "@/app/[lang]/_embed/embed-route";
import { EmbedDocument } from "@/components/embed/embed-document";
import { ProvinceBody } from "@/components/embed/province-body";
import { provinceEmbed } from "@/lib/queries/embed/province-embed";
import { provinceView } from "@/lib/queries/province";

export const dynamic = "force-dynamic";

/** Where a province stands in each index. */
export const GET = embedRoute(["theme", "version"], ({ archive, parameters, context }) => {
  const { unitSet, slug = "" } = parameters;
  const view =
    unitSet && unitSet !== "usual" ? provinceView(archive, unitSet, slug, context.language) : null;
  if (!view) return null;
  const embed = provinceEmbed(archive, view, context);
  return (
    <EmbedDocument frame={embed.frame}>
      <ProvinceBody embed={embed} language={context.language} />
    </EmbedDocument>
  );
});
