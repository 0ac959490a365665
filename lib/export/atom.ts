import type { Language } from "@/lib/i18n/language";
import { escapeXml } from "./xml";

export interface AtomEntry {
  /** A tag: address that never changes, whatever happens to the page. */
  readonly id: string;
  readonly title: string;
  /** Whole address of the page that it is about. */
  readonly link: string;
  /** RFC 3339. */
  readonly published: string;
  readonly updated: string;
  /** Sentences, one a paragraph. */
  readonly paragraphs: readonly string[];
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

export interface AtomFeed {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Whole address of the feed and of the page that it belongs to. */
  readonly self: string;
  readonly alternate: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly uri: string };
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

/** The feed as Atom 1.0 (RFC 4287), contents as escaped HTML. */
export function atom(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element("id", feed.id),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", feed.updated),
    link("self", "application/atom+xml", feed.self),
    link("alternate", "text/html", feed.alternate, feed.language),
    "<author>",
    element("name", feed.author.name),
    element("uri", feed.author.uri),
    "</author>",
    element("rights", feed.rights),
    ...feed.entries.map((entry) => entryXml(entry, feed.language)),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml(entry: AtomEntry, language: Language): string {
  return [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title),
    element("published", entry.published),
    element("updated", entry.updated),
    link("alternate", "text/html", entry.link, language),
    `<content type="html">${escapeXml(html(entry))}</content>`,
    "</entry>",
  ].join("\n");
}

function html({ paragraphs, links }: AtomEntry): string {
  const anchors = links.map(
    ({ name, href }) => `<a href="${escapeXml(href)}">${escapeXml(name)}</a>`,
  );
  return [...paragraphs.map(escapeXml), ...(anchors.length > 0 ? [anchors.join(" · ")] : [])]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, address: string, language?: Language): string {
  const lang = language === undefined ? "" : ` hreflang="${language}"`;
  return `<link rel="${rel}" type="${type}"${lang} href="${escapeXml(address)}"/>`;
}
