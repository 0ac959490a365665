import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { env } from "@/lib/env";
import { parsePath } from "@/lib/i18n/parse-path";
import { resolveAddress, unitSetsOf } from "@/lib/queries/resolve-address";
import { xmlAnswer } from "@/lib/queries/sitemap/answer";
import { sitemapParts } from "@/lib/queries/sitemap/parts";
import { robotsText, sitemapIndex, sitemapPart } from "@/lib/queries/sitemap/xml";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

const link = z.strictObject({
  "@rel": z.literal("alternate"),
  "@hreflang": z.enum(["vi", "en", "x-default"]),
  "@href": z.url(),
});
const page = z.strictObject({
  loc: z.url(),
  lastmod: z.iso.datetime(),
  "xhtml:link": z.array(link).length(3),
});
const urlset = z.object({ urlset: z.object({ url: z.array(page) }) });
const index = z.object({
  sitemapindex: z.object({
    sitemap: z.array(z.strictObject({ loc: z.url(), lastmod: z.iso.datetime() })),
  }),
});

function parsed(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => ["url", "sitemap", "xhtml:link"].includes(name),
  });
  return parser.parse(xml);
}

const parts = sitemapParts.map((part) => ({
  part,
  pages: urlset.parse(parsed(sitemapPart(archive, part))).urlset.url,
}));
const pages = parts.flatMap((item) => item.pages);
const pathOf = (address: string) => new URL(address).pathname;

describe("the lists of pages", () => {
  test("the index names every part, each with the date of the data", () => {
    const { sitemap } = index.parse(parsed(sitemapIndex(archive))).sitemapindex;
    expect(sitemap.map(({ loc }) => loc)).toEqual(
      sitemapParts.map((part) => `${env.siteUrl}/sitemaps/${part}.xml`),
    );
    const date = new Date(archive.snapshot.importedAt).toISOString();
    expect(new Set([...sitemap, ...pages].map(({ lastmod }) => lastmod))).toEqual(new Set([date]));
  });

  test.each(parts)("$part holds pages, fewer than a list may", ({ pages: held }) => {
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(50_000);
  });

  test("name each page once, all on this site", () => {
    const all = pages.map(({ loc }) => loc);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((loc) => new URL(loc).origin !== env.siteUrl)).toEqual([]);
  });

  test("name only pages that answer, never a redirect", () => {
    const wrong = pages.filter(({ loc }) => resolveAddress(archive, pathOf(loc)).kind !== "page");
    expect(wrong.map(({ loc }) => loc)).toEqual([]);
  }, 120_000);

  test("hold every kind of page that is to be found and no other", () => {
    const kinds = new Set(pages.map(({ loc }) => parsePath(pathOf(loc)).address?.page));
    expect([...kinds].sort()).toEqual(
      [
        "api",
        "brief",
        "claims",
        "compare",
        "corrections",
        "data",
        "follow",
        "home",
        "indicator",
        "indicators",
        "movers",
        "province",
        "province-indicator",
        "provinces",
        "ranking",
        "region",
        "regions",
        "source",
        "sources",
        "whats-new",
      ].sort(),
    );
  });

  test("hold every edition and every province of the data", () => {
    const listed = new Set(pages.map(({ loc }) => pathOf(loc)));
    const wanted = archive.snapshot.figures.flatMap(({ indicator, year, unitSet, province }) => {
      const former = unitSet === "63" ? "tinh-truoc-2025" : "tinh";
      const unit = `/${former}/${province}`;
      const codes = [archive.indicator(indicator), archive.root(indicator)];
      if (codes.some((item) => item?.rankPolicy === "none")) return unit;
      const edition = `/xep-hang/${indicator}/${year}`;
      return [
        unit,
        unitSetsOf(archive, indicator, year)[0] === unitSet
          ? edition
          : `${edition}/${unitSet}-tinh`,
      ];
    });
    expect([...new Set(wanted)].filter((path) => !listed.has(path))).toEqual([]);
  });

  test("give each page its twins, which name it in turn", () => {
    const twins = new Map(
      pages.map((item) => [
        item.loc,
        Object.fromEntries(item["xhtml:link"].map((one) => [one["@hreflang"], one["@href"]])),
      ]),
    );
    for (const [loc, links] of twins) {
      expect([links.vi, links.en]).toContain(loc);
      expect(links["x-default"]).toBe(links.vi);
      expect(twins.get(links.en ?? "")).toEqual(links);
      expect(twins.get(links.vi ?? "")).toEqual(links);
    }
  });
});

describe("the answers", () => {
  test("are XML that may be kept for an hour, then 304 while the data are the same", async () => {
    const request = new Request("https://example.org/sitemap.xml");
    const first = await xmlAnswer(request, "index", sitemapIndex);
    expect(first.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=3600");
    const held = { "If-None-Match": first.headers.get("ETag") ?? "" };
    const again = new Request("https://example.org/sitemap.xml", { headers: held });
    expect((await xmlAnswer(again, "index", sitemapIndex)).status).toBe(304);
  });

  test("robots may read everything but the interface for programs", () => {
    expect(robotsText().split("\n")).toEqual([
      "User-agent: *",
      "Allow: /",
      "Disallow: /api/",
      "",
      `Sitemap: ${env.siteUrl}/sitemap.xml`,
      "",
    ]);
  });
});
