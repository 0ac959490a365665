import { embedRoute } from "@/app/[lang]/_embed/embed-route";
import { EmbedDocument } from "@/components/embed/embed-document";
import { LineBody } from "@/components/embed/line-body";
import { lineEmbed } from "@/lib/queries/embed/line-embed";
import { indexSection } from "@/lib/queries/index-section";

export const dynamic = "force-dynamic";

/** One index of a province over the years. */
export const GET = embedRoute(["theme", "version"], ({ archive, parameters, context }) => {
  const { unitSet, slug = "", indicator = "" } = parameters;
  const province = unitSet && unitSet !== "usual" ? archive.province(unitSet, slug) : undefined;
  const ranked = archive.indicator(indicator)?.rankPolicy !== "none";
  const section =
    province && ranked ? indexSection(archive, indicator, province, context.language) : null;
  if (!province || !section) return null;
  const embed = lineEmbed(archive, section, province, context);
  return (
    <EmbedDocument frame={embed.frame}>
      <LineBody embed={embed} language={context.language} />
    </EmbedDocument>
  );
});
