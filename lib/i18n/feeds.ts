import { type UnitSetId, unitSetIds } from "@/lib/figures/figure";
import { isLanguage, type Language } from "./language";

/** A feed that can be subscribed to. Its address holds no words of either language but the language itself. */
export type Feed =
  | { readonly kind: "editions" }
  | { readonly kind: "corrections" }
  | { readonly kind: "index"; readonly code: string }
  | { readonly kind: "province"; readonly unitSet: UnitSetId; readonly slug: string };

/** What stands under /feeds/: an Atom feed, or the calendar of announcements. */
export type FeedFile = Feed | { readonly kind: "calendar" };

export const atomType = "application/atom+xml";

/** The path of a feed; the same for ever. */
export function feedPath(language: Language, feed: FeedFile): string {
  return `/feeds/${language}/${nameOf(feed)}`;
}

function nameOf(feed: FeedFile): string {
  switch (feed.kind) {
    case "index":
      return `indices/${feed.code}.xml`;
    case "province":
      return `provinces/${feed.unitSet}/${feed.slug}.xml`;
    case "calendar":
      return "calendar.ics";
    default:
      return `${feed.kind}.xml`;
  }
}

/** Reads the parts of a path after /feeds/ by their shape; null where no feed has that shape. */
export function parseFeedPath([language, ...rest]: readonly string[]): {
  language: Language;
  feed: FeedFile;
} | null {
  if (language === undefined || !isLanguage(language)) return null;
  const feed = parse(rest);
  return feed && { language, feed };
}

function parse(parts: readonly string[]): FeedFile | null {
  const [first, second, third] = parts;
  if (parts.length === 1) {
    if (first === "editions.xml" || first === "corrections.xml")
      return { kind: first === "editions.xml" ? "editions" : "corrections" };
    return first === "calendar.ics" ? { kind: "calendar" } : null;
  }
  if (parts.length === 2 && first === "indices") {
    const code = xmlName(second);
    return code === null ? null : { kind: "index", code };
  }
  if (parts.length === 3 && first === "provinces") {
    const unitSet = unitSetIds.find((id) => id === second);
    const slug = xmlName(third);
    return unitSet === undefined || slug === null ? null : { kind: "province", unitSet, slug };
  }
  return null;
}

function xmlName(file: string | undefined): string | null {
  return file?.endsWith(".xml") && file.length > 4 ? file.slice(0, -4) : null;
}
