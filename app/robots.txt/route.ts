import { robotsText } from "@/lib/queries/sitemap/xml";

export const dynamic = "force-dynamic";

/** What crawlers may read, and where the list of pages is. */
export function GET(): Response {
  return new Response(robotsText(), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
