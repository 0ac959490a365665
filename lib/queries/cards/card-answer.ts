import { createHash } from "node:crypto";
import { cardSvg } from "@/lib/export/card/card-svg";
import { svgToPng } from "@/lib/export/card/png";
import { archiveAt } from "../archive-at";
import { currentArchive } from "../current-archive";
import { createByteCache } from "./byte-cache";
import { cardView } from "./card";
import { type Card, cardHref, parseCardPath } from "./subject";

const pictures = createByteCache(16 * 1024 * 1024);
const forEver = "public, max-age=31536000, immutable";

/**
 * The picture at an address. With the version of the data it never changes; without one the answer leads to the newest.
 * An address that is not a page's picture, or of a version that is not kept, is a 404 for which nothing is drawn.
 */
export async function cardAnswer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const parsed = parseCardPath(pathname);
  if (parsed === null) return missing();
  const [version, ...others] = searchParams.getAll("v");
  if (version === undefined) return toNewest(parsed);
  if (others.length > 0 || !/^[1-9]\d{0,8}$/.test(version)) return missing();
  const picture = await pictures.get(`${version}${pathname}`, () => draw(parsed, Number(version)));
  if (picture === null) return missing();
  const tag = `"${createHash("sha256").update(picture).digest("base64url").slice(0, 22)}"`;
  const headers = { "Cache-Control": forEver, ETag: tag };
  if (request.headers.get("If-None-Match")?.includes(tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(picture), {
    headers: { ...headers, "Content-Type": "image/png", "Content-Length": String(picture.length) },
  });
}

async function draw({ subject, language }: Card, version: number): Promise<Buffer | null> {
  const newest = await currentArchive();
  const archive = version === newest.snapshot.version ? newest : await archiveAt(version);
  const view = archive && cardView(archive, subject, language);
  return view ? svgToPng(cardSvg(view, language)) : null;
}

async function toNewest({ subject, language }: Card): Promise<Response> {
  const archive = await currentArchive();
  if (cardView(archive, subject, language) === null) return missing();
  const to = cardHref(language, subject, archive.snapshot.version);
  return new Response(null, {
    status: 307,
    headers: { Location: to, "Cache-Control": "no-cache" },
  });
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { "Cache-Control": "no-cache" } });
}
