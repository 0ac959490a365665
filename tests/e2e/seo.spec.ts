import { languages } from "@/lib/i18n/language";
import { pageTypes } from "./support/pages";
import { expect, test } from "./support/test";

/** Pages that search engines are to pass by, or that are of a query. */
const passedBy = new Set(["search", "comparison", "checked text", "404"]);
const found = pageTypes.filter(({ name }) => !passedBy.has(name));

for (const language of languages) {
  test(`every page tells search engines what it is (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const { name, path } of found) {
      await page.goto(path[language]);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
      expect.soft(new URL(canonical ?? "").pathname).toBe(path[language]);
      const twins = page.locator('link[rel="alternate"][hreflang]');
      const addresses = await twins.evaluateAll((links) =>
        links.map((link) => [
          link.getAttribute("hreflang"),
          new URL(link.getAttribute("href") ?? "").pathname,
        ]),
      );
      expect.soft(addresses, name).toEqual([
        ["vi", path.vi],
        ["en", path.en],
        ["x-default", path.vi],
      ]);
      const description = await page.locator('meta[name="description"]').getAttribute("content");
      expect.soft(description?.length, name).toBeGreaterThan(30);
      expect.soft(await page.locator('meta[property="og:title"]').count(), name).toBe(1);
      const hidden = page.locator('meta[name="robots"][content*="noindex"]');
      expect.soft(await hidden.count(), name).toBe(0);
    }
  });
}

const pictured = found.filter(({ name }) =>
  ["ranking with some provinces", "former province", "province x index"].includes(name),
);

for (const { name, path } of pictured) {
  test(`${name} has a picture that answers`, async ({ page, request }) => {
    await page.goto(path.vi);
    const address = await page.locator('meta[property="og:image"]').getAttribute("content");
    const alt = await page.locator('meta[property="og:image:alt"]').getAttribute("content");
    expect(alt?.length).toBeGreaterThan(40);
    const { pathname, search } = new URL(address ?? "");
    expect(search).toMatch(/^\?v=\d+$/);
    const picture = await request.get(pathname + search);
    expect(picture.status()).toBe(200);
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect(picture.headers()["cache-control"]).toContain("immutable");
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, pathname + search);
    expect(size).toEqual([1200, 630]);
  });
}

test("the data of a ranking stand in its page as machines read them", async ({ page }) => {
  await page.goto("/xep-hang/par-index/2023");
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const items = texts.map((text) => JSON.parse(text));
  expect(items.map((item) => item["@type"])).toEqual(["Dataset", "BreadcrumbList"]);
  expect(items[0].description).toContain("Quảng Ninh (92,18%) dẫn đầu.");
  const steps = await page
    .getByRole("navigation", { name: "Bạn đang ở" })
    .getByRole("link")
    .allTextContents();
  const named = items[1].itemListElement.map((step: { name: string }) => step.name);
  expect(named.slice(0, -1)).toEqual(steps);
});

test("the files of a data set answer", async ({ page, request }) => {
  await page.goto("/xep-hang/par-index/2023");
  const [text = ""] = await page.locator('script[type="application/ld+json"]').allTextContents();
  for (const { contentUrl, encodingFormat } of JSON.parse(text).distribution) {
    const { pathname, search } = new URL(contentUrl);
    const file = await request.get(pathname + search);
    expect(file.status()).toBe(200);
    expect(file.headers()["content-type"]).toContain(encodingFormat);
  }
});

test("robots find the lists of pages, and the lists name pages that answer", async ({
  request,
}) => {
  const robots = await request.get("/robots.txt");
  expect(robots.status()).toBe(200);
  const list = (await robots.text()).match(/^Sitemap: (\S+)$/m)?.[1] ?? "";
  const index = await request.get(new URL(list).pathname);
  expect(index.headers()["content-type"]).toContain("application/xml");
  const parts = [...(await index.text()).matchAll(/<loc>([^<]+)<\/loc>/g)];
  expect(parts.length).toBeGreaterThan(5);
  for (const [, part = ""] of parts) {
    const answer = await request.get(new URL(part).pathname);
    expect(answer.status()).toBe(200);
    const [, first = ""] = (await answer.text()).match(/<loc>([^<]+)<\/loc>/) ?? [];
    const page = await request.get(new URL(first).pathname, { maxRedirects: 0 });
    expect([new URL(first).pathname, page.status()]).toEqual([new URL(first).pathname, 200]);
  }
  expect((await request.get("/sitemaps/none.xml")).status()).toBe(404);
});
