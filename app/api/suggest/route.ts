import { z } from "zod";
import { languages } from "@/lib/i18n/language";
import { currentArchive } from "@/lib/queries/current-archive";
import { findByName } from "@/lib/queries/find-by-name";
import { searchResults } from "@/lib/queries/search-results";

const shape = z.strictObject({ q: z.string().max(100), lang: z.enum(languages).default("vi") });

/** Suggestions for the search box: at most eight names with what they are and where they lead. */
export async function GET(request: Request): Promise<Response> {
  const query = shape.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    const parameter = String(query.error.issues[0]?.path[0] ?? "");
    const message = query.error.issues[0]?.message ?? "bad query";
    return Response.json({ error: { code: "bad-parameter", message, parameter } }, { status: 400 });
  }
  const archive = await currentArchive();
  return Response.json(searchResults(archive, findByName(archive, query.data.q), query.data.lang), {
    headers: { "Cache-Control": "public, max-age=60" },
  });
}
