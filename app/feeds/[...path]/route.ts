import { currentArchive } from "@/lib/queries/current-archive";
import { answerFeed } from "@/lib/queries/feeds/answer";

/** Every Atom feed and the calendar. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return answerFeed(await currentArchive(), pathname, request.headers.get("If-None-Match"));
}
