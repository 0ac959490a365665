import type { Archive } from "@/lib/rankings/archive";
import { currentArchive } from "../current-archive";

/** XML of the newest data; one who holds it asks again and gets 304 until the data change. */
export async function xmlAnswer(
  request: Request,
  part: string,
  make: (archive: Archive) => string,
): Promise<Response> {
  const archive = await currentArchive();
  const tag = `"${part}-${archive.snapshot.version}"`;
  const headers = { "Cache-Control": "public, max-age=3600", ETag: tag };
  if (request.headers.get("If-None-Match")?.includes(tag)) {
    return new Response(null, { status: 304, headers });
  }
  const text = archive.memo(`xml/${part}`, () => make(archive));
  return new Response(text, {
    headers: { ...headers, "Content-Type": "application/xml; charset=utf-8" },
  });
}
