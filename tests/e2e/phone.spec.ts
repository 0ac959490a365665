import { languages } from "@/lib/i18n/language";
import { pageShapes } from "./support/pages";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 360, height: 740 } });

for (const language of languages) {
  test(`no page scrolls sideways on a phone (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const { name, path } of pageShapes) {
      await page.goto(path[language]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, name).toBeLessThanOrEqual(360);
    }
  });
}

test("a wide ranking scrolls in its own frame and keeps the names in sight", async ({ page }) => {
  await page.goto("/xep-hang/pci/2015");
  const frame = page.getByRole("region", { name: /cuộn ngang/ });
  const name = page.getByRole("rowheader", { name: "Quảng Ninh" });
  const before = await name.boundingBox();
  await frame.evaluate((element) => element.scrollTo({ left: 400 }));
  const after = await name.boundingBox();
  expect(await frame.evaluate((element) => element.scrollLeft)).toBe(400);
  expect(after?.x).toBe(before?.x);
});
