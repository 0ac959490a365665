import { describe, expect, test } from "vitest";
import { jsonInHtml } from "@/components/layout/json-ld";
import { formatNumber } from "@/lib/i18n/format";
import { languages } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";
import { pageTrail } from "@/lib/queries/seo/page-trail";
import { pageUrl } from "@/lib/queries/seo/page-url";
import { addressesOf, type SitemapPart, sitemapParts } from "@/lib/queries/sitemap/parts";
import { structuredData } from "@/lib/queries/structured-data/structured-data";
import { realArchive } from "../setup-archive";
import { breadcrumbList, dataCatalog, dataset, webSite } from "./shapes";

const archive = await realArchive();

/** All rankings and single pages; of the other kinds, which are alike, one in ten. */
function addressesOfPart(part: SitemapPart) {
  const all = addressesOf(archive, part);
  const whole = part === "rankings" || part === "others";
  return whole ? all : all.filter((_, index) => index % 10 === 0);
}

const pages = languages.flatMap((language) =>
  sitemapParts.flatMap(addressesOfPart).map((address) => ({
    language,
    address,
    items: structuredData(archive, language, address),
  })),
);

function itemsOf(type: string) {
  return pages.flatMap(({ items, ...page }) =>
    items.filter((item) => item["@type"] === type).map((item) => ({ ...page, item })),
  );
}

describe("what machines are told", () => {
  test("of each edition: a data set with all that Google asks for and recommends", () => {
    const rankings = pages.filter(({ address }) => address.page === "ranking");
    const told = itemsOf("Dataset");
    expect(told.length).toBe(rankings.length);
    const wrong = told.flatMap(({ item, language, address }) => {
      const result = dataset.safeParse(item);
      return result.success ? [] : `${href(language, address)}: ${result.error.message}`;
    });
    expect(wrong).toEqual([]);
  });

  test("an edition's data set has a name of its own and the address of its page", () => {
    const told = itemsOf("Dataset").map((page) => ({ ...page, item: dataset.parse(page.item) }));
    expect(new Set(told.map(({ item, language }) => `${language} ${item.name}`)).size).toBe(
      told.length,
    );
    const version = String(archive.snapshot.version);
    for (const { item, language, address } of told) {
      expect(item.url).toBe(pageUrl(language, address));
      expect(item.identifier).toBe(`${item.url}?v=${version}`);
      expect(item.version).toBe(version);
    }
  });

  test("the files of a data set are those of the interface", () => {
    const told = itemsOf("Dataset").find(
      ({ address, language }) =>
        language === "vi" && href("vi", address) === "/xep-hang/par-index/2023",
    );
    const { distribution, description, temporalCoverage, creator } = dataset.parse(told?.item);
    expect(
      distribution.map(({ contentUrl }) => contentUrl.replace(/^https?:\/\/[^/]+/, "")),
    ).toEqual(
      ["json", "csv", "xlsx"].map(
        (format) => `/api/v1/rankings/par-index/2023?unit_set=63&format=${format}&lang=vi`,
      ),
    );
    expect(description).toContain(`Quảng Ninh (${formatNumber("92.18", "vi")}%) dẫn đầu.`);
    expect([temporalCoverage, creator.name]).toEqual(["2023", "Bộ Nội vụ"]);
  });

  test("of the way to each page that has one, as the page shows it", () => {
    const told = itemsOf("BreadcrumbList");
    const deep = pages.filter(
      ({ address, language }) => pageTrail(archive, language, address).length > 0,
    );
    expect(told.length).toBe(deep.length);
    for (const { item, language, address } of told) {
      const { itemListElement: steps } = breadcrumbList.parse(item);
      const trail = pageTrail(archive, language, address);
      expect(steps.map((step) => step.position)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.slice(0, -1).map((step) => step.name)).toEqual(trail.map((step) => step.name));
      expect(steps.at(-1)?.item).toBe(pageUrl(language, address));
    }
  });

  test("of the whole: a catalogue on the page of the data, a site with its search at home", () => {
    const catalogs = itemsOf("DataCatalog");
    const sites = itemsOf("WebSite");
    expect(catalogs.map(({ address }) => address.page)).toEqual(["data", "data"]);
    expect(sites.map(({ address }) => address.page)).toEqual(["home", "home"]);
    for (const { item } of catalogs) dataCatalog.parse(item);
    for (const { item, language } of sites) {
      const { potentialAction } = webSite.parse(item);
      expect(potentialAction.target.urlTemplate).toBe(
        `${pageUrl(language, { page: "search" })}?q={search_term_string}`,
      );
    }
  });

  test("stands in the page so that no text can end its element", () => {
    const text = { name: "</script><script>alert(1)</script><!-- \u2028" };
    const written = jsonInHtml(text);
    expect(written).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(written)).toEqual(text);
  });
});
