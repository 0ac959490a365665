import { atomType, type Feed, feedPath } from "./feeds";
import type { Language } from "./language";
import { followMessages } from "./messages/follow";

interface FeedLink {
  readonly url: string;
  readonly title: string;
}

/** A feed as a page's head names it; of an index or a province by the name that is given. */
export type NamedFeed = Feed & { readonly name?: string };

/** Feeds that a page belongs to, for the head of the page (`alternates.types`). */
export function feedLinks(
  language: Language,
  feeds: readonly NamedFeed[],
): Record<string, FeedLink[]> {
  const t = followMessages(language).kinds;
  const links = feeds.map((feed) => ({
    url: feedPath(language, feed),
    title:
      feed.kind === "index" || feed.kind === "province"
        ? t[feed.kind](feed.name ?? "")
        : t[feed.kind],
  }));
  return { [atomType]: links };
}
