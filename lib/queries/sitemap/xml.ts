import { env } from "@/lib/env";
import { languages } from "@/lib/i18n/language";
import { type Address, liveHref } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import { addressesOf, type SitemapPart, sitemapParts } from "./parts";

const start = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** The list of the parts, with the date of the data. */
export function sitemapIndex(archive: Archive): string {
  const parts = sitemapParts.map(
    (part) =>
      `<sitemap><loc>${env.siteUrl}/sitemaps/${part}.xml</loc>${lastmod(archive)}</sitemap>`,
  );
  return `${start}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join("\n")}\n</sitemapindex>\n`;
}

/** Every page of a part in both languages, each with its twins. */
export function sitemapPart(archive: Archive, part: SitemapPart): string {
  const date = lastmod(archive);
  const pages = addressesOf(archive, part).flatMap((address) => {
    const twins = alternateLinks(address);
    return languages.map(
      (language) => `<url><loc>${loc(liveHref(language, address))}</loc>${date}${twins}</url>`,
    );
  });
  return `${start}<urlset ${namespaces}>\n${pages.join("\n")}\n</urlset>\n`;
}

function alternateLinks(address: Address): string {
  const link = (code: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${code}" href="${loc(path)}"/>`;
  return [
    ...languages.map((language) => link(language, liveHref(language, address))),
    link("x-default", liveHref("vi", address)),
  ].join("");
}

function loc(path: string): string {
  return new URL(path, env.siteUrl).href
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}

/** A page changes when the data do. */
function lastmod(archive: Archive): string {
  return `<lastmod>${new Date(archive.snapshot.importedAt).toISOString()}</lastmod>`;
}

/** Everything may be found but the interface for programs, which has no pages. */
export function robotsText(): string {
  return [
    "User-agent: *",
    "Allow: /",
    "Disallow: /api/",
    "",
    `Sitemap: ${env.siteUrl}/sitemap.xml`,
    "",
  ].join("\n");
}
