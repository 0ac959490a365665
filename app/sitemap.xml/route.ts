import { xmlAnswer } from "@/lib/queries/sitemap/answer";
import { sitemapIndex } from "@/lib/queries/sitemap/xml";

export const dynamic = "force-dynamic";

/** The list of the lists of pages. */
export async function GET(request: Request): Promise<Response> {
  return xmlAnswer(request, "index", sitemapIndex);
}
