import { xmlAnswer } from "@/lib/queries/sitemap/answer";
import { sitemapParts } from "@/lib/queries/sitemap/parts";
import { sitemapPart } from "@/lib/queries/sitemap/xml";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** The pages of one part of the site. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const part = sitemapParts.find((name) => file === `${name}.xml`);
  if (part === undefined) return new Response(null, { status: 404 });
  return xmlAnswer(request, part, (archive) => sitemapPart(archive, part));
}
