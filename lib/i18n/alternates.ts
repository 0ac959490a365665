import { feedLinks, type NamedFeed } from "./feed-links";
import type { Language } from "./language";
import { type Address, liveHref } from "./routes";

/** Canonical address and the twins of a page, and the feeds that it belongs to, for its metadata. */
export function alternates(language: Language, address: Address, feeds: readonly NamedFeed[] = []) {
  return {
    canonical: liveHref(language, address),
    languages: {
      vi: liveHref("vi", address),
      en: liveHref("en", address),
      "x-default": liveHref("vi", address),
    },
    ...(feeds.length > 0 && { types: feedLinks(language, feeds) }),
  };
}
