import { createHash } from "node:crypto";
import { atomType, type FeedFile, parseFeedPath } from "@/lib/i18n/feeds";
import { type Language, languages } from "@/lib/i18n/language";
import { followMessages } from "@/lib/i18n/messages/follow";
import { pathParts } from "@/lib/i18n/parse-path";
import type { Archive } from "@/lib/rankings/archive";
import { isKnown } from "../api/etag";
import { permanentAddress } from "../permanent-address";
import { calendarText } from "./calendar";
import { feedText } from "./feed";

/** Readers ask again and again; a new import still shows within a minute. */
const headers = { "Cache-Control": "public, max-age=60", "Access-Control-Allow-Origin": "*" };

/** Answers a request below /feeds/: the file, 304 where it is known already, 404 with a message. */
export function answerFeed(
  archive: Archive,
  pathname: string,
  ifNoneMatch: string | null,
): Response {
  const asked = parseFeedPath(pathParts(pathname).slice(1));
  const body = asked && textOf(archive, asked.feed, asked.language);
  if (!asked || body === null) return noFeed(asked?.language ?? null);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  const etag = `"${hash}"`;
  if (isKnown(ifNoneMatch, etag))
    return new Response(null, { status: 304, headers: { ...headers, ETag: etag } });
  const type = asked.feed.kind === "calendar" ? "text/calendar" : atomType;
  return new Response(body, {
    headers: { ...headers, ETag: etag, "Content-Type": `${type}; charset=utf-8` },
  });
}

function textOf(archive: Archive, feed: FeedFile, language: Language): string | null {
  return feed.kind === "calendar"
    ? calendarText(archive, language)
    : feedText(archive, feed, language);
}

/** In both languages where the address names none. */
function noFeed(language: Language | null): Response {
  const lines = (language === null ? languages : [language]).map((item) =>
    followMessages(item).noFeed(permanentAddress(item, { page: "follow" })),
  );
  return new Response(`${lines.join("\n")}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
