import type { Page } from "@playwright/test";
import { type Language, languages } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";
import { expect, test } from "./support/test";

/** The fullest pages, the emptiest one, and units with many, one or no predecessors and neighbours. */
const shapes = [
  ["63", "vinh-phuc"],
  ["63", "tien-giang"],
  ["63", "lang-son"],
  ["63", "da-nang"],
  ["63", "phu-yen"],
  ["63", "ha-noi"],
  ["63", "ho-chi-minh"],
  ["63", "ha-tay"],
  ["34", "dong-thap"],
  ["34", "lam-dong"],
  ["34", "hue"],
  ["34", "ho-chi-minh"],
] as const;

function address(language: Language, [unitSet, slug]: (typeof shapes)[number]): string {
  return href(language, { page: "brief", unitSet, slug });
}

/** Pages and their size in points, read from the file as Chromium writes it: page objects are not compressed. */
async function printed(page: Page) {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return { pages: pages.length, width: Number(width), height: Number(height) };
}

for (const language of languages) {
  for (const shape of shapes) {
    test(`the brief of ${shape.join("/")} is one A4 page (${language})`, async ({ page }) => {
      await page.goto(address(language, shape));
      const { pages, width, height } = await printed(page);
      expect(pages).toBe(1);
      // A4 is 595.28 by 841.89 points.
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    });
  }
}

test.describe("without a script, which would put the page in order again", () => {
  test.use({ javaScriptEnabled: false });

  test("what is too long for one page is counted as more", async ({ page }) => {
    await page.goto("/tinh-truoc-2025/tien-giang/ban-tin");
    await page.evaluate(() => {
      const sheet = document.querySelector("article");
      sheet?.append(sheet.cloneNode(true));
    });
    expect((await printed(page)).pages).toBeGreaterThan(1);
  });
});

test("on paper the sheet stands alone, with address and date, in shades of grey", async ({
  page,
}) => {
  await page.goto("/tinh-truoc-2025/tien-giang/ban-tin");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(page.getByRole("button", { name: "In hoặc lưu PDF" })).toBeHidden();
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText("/tinh-truoc-2025/tien-giang/ban-tin");
  await expect(sheet).toContainText(/Số liệu bản \d+, nạp ngày \d\d\/\d\d\/\d{4}/);
  const colours = await sheet.evaluate((element) => [
    ...new Set([...element.querySelectorAll("*")].map((item) => getComputedStyle(item).color)),
  ]);
  for (const colour of colours) {
    const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
    expect(`${colour}: ${red === green && green === blue}`).toBe(`${colour}: true`);
  }
});

test("the button opens the print dialogue, and without a script the sheet is there all the same", async ({
  page,
  browser,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.goto("/en/provinces-before-2025/tien-giang/brief");
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(page.url());
  await expect(still.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
  await expect(still.getByText("Ctrl+P")).toBeVisible();
  await expect(still.getByRole("row").filter({ hasText: "PAR Index" }).first()).toContainText(
    "50/63",
  );
  await context.close();
});

test("the brief says the change, the split, the components, the gaps and the neighbours", async ({
  page,
}) => {
  await page.goto("/tinh-truoc-2025/tien-giang/ban-tin");
  const sheet = page.getByRole("article");
  const table = sheet.getByRole("region", { name: /^Các chỉ số/ });
  const par = table.getByRole("row").filter({ hasText: "PAR Index" });
  await expect(par).toContainText("50/63");
  await expect(par).toContainText("tăng 3 bậc, từ 53 (hạng suy ra) lên 50");
  const split = sheet.getByRole("region", { name: /^Vì sao hạng đổi/ });
  await expect(split.getByRole("row").filter({ hasText: "PAPI" }).getByRole("cell")).toHaveText([
    "−14",
    "−12",
    "0",
    "−2",
    "0",
  ]);
  await expect(sheet).toContainText("các tỉnh khác giữ nguyên");
  await expect(sheet).toContainText("Thủ tục hành chính công (PAPI 2023): tăng 14 bậc");
  await expect(sheet).toContainText("mục tiêu 30 hạng đầu đến năm 2025: còn 20 bậc");
  const peers = sheet.getByRole("region", { name: /^Các tỉnh giáp ranh/ });
  await expect(peers.getByRole("rowheader")).toContainText(["Tiền Giang", "Bến Tre", "Đồng Tháp"]);
  await par
    .getByRole("link", { name: /^\[\d+\]$/ })
    .first()
    .click();
  await expect(sheet.locator(":target").getByRole("link")).toHaveAttribute(
    "href",
    /du-lieu\/nguon/,
  );
});
