import { languages } from "@/lib/i18n/language";
import { pageTypes } from "./support/pages";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  for (const { name, path } of pageTypes) {
    test(`${name} is readable without a script (${language})`, async ({ page }) => {
      await page.goto(path[language]);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("navigation").first().getByRole("link").first()).toBeVisible();
      await expect(page.getByRole("contentinfo")).toBeVisible();
      await expect(page.getByRole("search").first()).toBeVisible();
    });
  }
}

test("a ranking shows its figures, its map and its sorting links without a script", async ({
  page,
}) => {
  await page.goto("/xep-hang/papi/2024");
  const table = page.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(64);
  await table.getByRole("link", { name: "Tỉnh, thành phố" }).click();
  await expect(page).toHaveURL(/sap-xep=name/);
  await expect(table.getByRole("row").nth(1)).toContainText("An Giang");
  await expect(page.getByRole("group", { name: /Bản đồ ô/ }).getByRole("link")).toHaveCount(63);
});

test("a source opens without a script", async ({ page }) => {
  await page.goto("/xep-hang/par-index/2023");
  const row = page.getByRole("row", { name: /^Tiền Giang/ });
  await row.getByRole("button").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("link").first()).toHaveAttribute("href", /^https?:/);
});
