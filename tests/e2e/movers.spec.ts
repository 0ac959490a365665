import type { Locator, Page } from "@playwright/test";
import { edition, inVietnamese } from "./support/figures";
import { cellOf, provincesIn, textsUnder } from "./support/ranking-table";
import { expect, test } from "./support/test";

const path = "/bien-dong/pci/2019/2020";

function table(page: Page): Locator {
  return page.getByRole("region", { name: "Bảng biến động, cuộn ngang được" }).getByRole("table");
}

function chart(page: Page, by: "Hạng" | "Điểm"): Locator {
  return page.getByRole("img", { name: new RegExp(`^${by} `) });
}

test("the lead, the table and the sources tell the same figures as the files", async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("PCI 2020 so với 2019");
  const main = page.getByRole("main");
  await expect(main).toContainText("trong 63 tỉnh có cả hai kỳ, 8 tăng (12,7%), 55 giảm");
  await expect(main).toContainText(
    "Giảm nhiều bậc nhất: Kiên Giang, giảm 27 bậc (từ 35 xuống 62/63)",
  );
  const printed = (year: number) =>
    edition("pci", "pci", year).find((row) => row.province === "kien-giang")?.value;
  await expect(await cellOf(table(page), "Kiên Giang", "Điểm 2019")).toHaveText(
    inVietnamese(printed(2019)),
  );
  await expect(await cellOf(table(page), "Kiên Giang", "Điểm 2020")).toHaveText(
    inVietnamese(printed(2020)),
  );
  await expect(await cellOf(table(page), "Kiên Giang", "Thay đổi điểm")).toHaveText("↓ giảm 4,98");
  await expect(await cellOf(table(page), "Kiên Giang", "Hạng 2020")).toContainText("62/63");
  await (await cellOf(table(page), "Kiên Giang", "Nguồn")).getByRole("button").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("năm 2019: điểm, hạng");
  await expect(dialog).toContainText("năm 2020: điểm, hạng");
});

test("the copy button takes the sentences, their sources and the address", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(path);
  await page.getByRole("button", { name: "Chép câu này" }).first().click();
  await expect(page.locator("[aria-live]").filter({ hasText: "Đã chép" })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^PCI 2020 so với 2019: /);
  expect(copied).toContain("\nNguồn: ");
  expect(copied).toMatch(/\/bien-dong\/pci\/2019\/2020\?v=1$/);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the table sorts by a press on a head, missing provinces last", async ({ page }) => {
      await page.goto("/bien-dong/papi/2023/2024");
      const rows = table(page);
      const head = rows.getByRole("columnheader", { name: /^Điểm 2024/ });
      for (const order of ["descending", "ascending"]) {
        await head.getByRole("link").click();
        await expect(head).toHaveAttribute("aria-sort", order);
        await expect(page).toHaveURL(/sap-xep=score-after/);
        const texts = await textsUnder(rows, "Điểm 2024");
        expect(texts).toHaveLength(63);
        expect(texts.slice(0, -2).every((text) => /^\d{2},\d{4}$/.test(text))).toBe(true);
        expect(texts.slice(-2).join()).not.toMatch(/\d/);
      }
    });

    test("filters and chosen provinces are kept together", async ({ page }) => {
      await page.goto(path);
      await page.getByText("Chọn tỉnh để vẽ").click();
      const form = page.getByRole("form", { name: /Chọn tỉnh để vẽ/ });
      await expect(form.getByRole("checkbox", { checked: true })).toHaveCount(10);
      for (const name of ["Bắc Giang", "Bình Dương", "Lào Cai", "Trà Vinh"]) {
        await form.getByRole("checkbox", { name, exact: true }).uncheck();
      }
      await form.getByRole("checkbox", { name: "Hà Nội", exact: true }).check();
      await form.getByRole("button", { name: "Vẽ" }).click();
      await expect(page).toHaveURL(/tinh=ha-noi/);
      await expect(chart(page, "Hạng")).toHaveAccessibleName(/trong 7 tỉnh đang vẽ/);
      const filter = page.getByRole("form", { name: "Lọc bảng" });
      await filter.getByLabel("Vùng").selectOption("Tây Nguyên");
      await filter.getByRole("button", { name: "Lọc" }).click();
      await expect(page.getByText("Hiện 5/63 tỉnh, thành phố.")).toBeVisible();
      await expect(chart(page, "Hạng")).toHaveAccessibleName(/trong 7 tỉnh đang vẽ/);
      expect(await provincesIn(table(page))).toContain("Đắk Nông");
      await page.getByRole("link", { name: "Về những tỉnh đổi nhiều nhất" }).click();
      await expect(chart(page, "Điểm")).toHaveAccessibleName(/trong 10 tỉnh đang vẽ/);
      await expect(page.getByText("Hiện 5/63 tỉnh, thành phố.")).toBeVisible();
    });

    test("the figures of the chart stand in a table beside it", async ({ page }) => {
      await page.goto(`${path}?tinh=ha-noi,da-nang`);
      await page.getByText("Những tỉnh đang vẽ").click();
      const figures = page
        .getByRole("region", { name: "Số liệu của hình, cuộn ngang được" })
        .getByRole("table");
      expect(await provincesIn(figures)).toEqual(["Đà Nẵng", "Hà Nội"]);
    });

    test("years are changed by links, and a pair across a break says why and where else to look", async ({
      page,
    }) => {
      await page.goto("/bien-dong/papi/2016/2017");
      const years = page.getByRole("navigation", { name: "Chọn hai kỳ khác" });
      await years.getByRole("link", { name: "2018", exact: true }).click();
      await expect(page).toHaveURL(/\/bien-dong\/papi\/2016\/2018$/);
      const main = page.getByRole("main");
      await expect(main).toContainText("Không so được hai kỳ này");
      await expect(main).toContainText("2018: Thêm hai chỉ số nội dung");
      await expect(page.getByRole("table")).toHaveCount(0);
      await main.getByRole("link", { name: /^PAPI \d{4} so với \d{4}$/ }).click();
      await expect(table(page).getByRole("row").nth(1)).toBeVisible();
    });
  });
}

test("chosen provinces and sorting survive the other language", async ({ page }) => {
  await page.goto(`${path}?tinh=ha-noi,da-nang&sap-xep=places`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/movers\/pci\/2019\/2020\?.*province=ha-noi%2Cda-nang/);
  await expect(page.getByRole("img", { name: /^PCI places, .* of the 2 provinces/ })).toBeVisible();
  await expect(
    page.getByRole("columnheader", { name: /^Change in places/ }).last(),
  ).toHaveAttribute("aria-sort", "descending");
});

test("swapped years lead to the page, equal and unknown ones are missing", async ({ request }) => {
  const swapped = await request.get("/bien-dong/pci/2020/2019", { maxRedirects: 0 });
  expect(swapped.status()).toBe(308);
  expect(swapped.headers().location).toBe(path);
  for (const wrong of [
    "/bien-dong/pci/2020/2020",
    "/bien-dong/pci/1999/2020",
    "/bien-dong/x/2019/2020",
  ]) {
    expect((await request.get(wrong)).status()).toBe(404);
  }
});

test("a ranking and the home page lead to the movers", async ({ page }) => {
  await page.goto("/xep-hang/pci/2020");
  await page.getByRole("link", { name: /^Xem biến động so với năm 2019/ }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await page.goto("/");
  await page
    .getByRole("link", { name: /^Mọi biến động so với/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/bien-dong\/[a-z-]+\/\d{4}\/\d{4}$/);
});
