import { inVietnamese, edition as rowsOfEdition } from "./support/figures";
import { expect, test } from "./support/test";

const address = "/so-sanh?tinh=tien-giang,long-an&chi-so=pci&nam=2020";

function printed(province: string): string {
  const row = rowsOfEdition("pci", "pci", 2020).find((item) => item.province === province);
  return inVietnamese(row?.value);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("names typed in any spelling lead to one plain address", async ({ page }) => {
      await page.goto("/so-sanh");
      const form = page.getByRole("form", { name: "Chọn tỉnh để so sánh" });
      await form.getByLabel("Các tỉnh").fill("tien giang, BRVT, HCM, Tiền Giang");
      await form.getByRole("button", { name: "So sánh" }).click();
      await expect(page).toHaveURL("/so-sanh?tinh=tien-giang,ba-ria-vung-tau,ho-chi-minh");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "So sánh Tiền Giang, Bà Rịa - Vũng Tàu và TP. Hồ Chí Minh",
      );
    });

    test("a province is added by the form and taken away by its link; index and year stay", async ({
      page,
    }) => {
      await page.goto(address);
      const form = page.getByRole("form", { name: "Chọn tỉnh để so sánh" });
      await form.getByLabel("Thêm tỉnh").fill("ben tre");
      await form.getByRole("button", { name: "So sánh" }).click();
      await expect(page).toHaveURL("/so-sanh?tinh=tien-giang,long-an,ben-tre&chi-so=pci&nam=2020");
      await page.getByRole("link", { name: "Bỏ Long An" }).click();
      await expect(page).toHaveURL("/so-sanh?tinh=tien-giang,ben-tre&chi-so=pci&nam=2020");
    });

    test("the tables hold the printed figures, and the best is marked in words", async ({
      page,
    }) => {
      await page.goto(address);
      const table = page.getByRole("region", { name: "Mọi chỉ số cạnh nhau" });
      const cells = table.getByRole("row", { name: /^PCI 2020/ }).getByRole("cell");
      await expect(cells.nth(0)).toContainText("45/63");
      await expect(cells.nth(0)).toContainText(printed("tien-giang"));
      await expect(cells.nth(0)).not.toContainText("tốt nhất");
      await expect(cells.nth(1)).toContainText("3/63");
      await expect(cells.nth(1)).toContainText(printed("long-an"));
      await expect(cells.nth(1)).toContainText("tốt nhất");
      await cells.nth(2).getByRole("button", { name: /Nguồn/ }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      await expect(dialog).toContainText("VCCI");
    });

    test("a row between the years says where the method changed", async ({ page }) => {
      await page.goto(address);
      const years = page.getByRole("region", { name: "PCI qua các năm" });
      await expect(years).toContainText("Giữa 2012 và 2013 phương pháp đã đổi");
    });

    test("what is not there is refused kindly, with the nearest names one link away", async ({
      page,
    }) => {
      await page.goto("/so-sanh?tinh=tien-giang,quang+nihn");
      const main = page.getByRole("main");
      await expect(main).toContainText("Không tìm thấy tỉnh nào tên “quang nihn”");
      await main.getByRole("link", { name: "Quảng Ninh", exact: true }).first().click();
      await expect(page).toHaveURL("/so-sanh?tinh=tien-giang,quang-ninh");
    });

    test("a seventh province is left out and named", async ({ page }) => {
      await page.goto("/so-sanh?tinh=ha-noi,hue,ca-mau,lao-cai,son-la,an-giang,tien-giang");
      const main = page.getByRole("main");
      await expect(main).toContainText("nhiều nhất 6 tỉnh, nên để lại: Tiền Giang.");
      await expect(main.getByRole("link", { name: /^Bỏ (?!tất cả)/ })).toHaveCount(6);
      await expect(main.getByLabel("Thêm tỉnh")).toHaveCount(0);
    });

    test("an old unit among the new ones is refused with the unit that it is part of", async ({
      page,
    }) => {
      await page.goto("/so-sanh?tinh=hue,tien-giang&don-vi=34");
      const main = page.getByRole("main");
      await expect(main).toContainText("Tiền Giang là đơn vị cũ (đến 30/6/2025)");
      await main.getByRole("link", { name: "Đồng Tháp", exact: true }).click();
      await expect(page).toHaveURL("/so-sanh?tinh=hue,dong-thap&don-vi=34");
      await expect(main.getByRole("row", { name: /^DTI 2024/ })).toContainText("27/34");
    });

    test("ready groups lead to comparisons", async ({ page }) => {
      await page.goto("/so-sanh?tinh=tien-giang");
      const groups = page.getByRole("navigation", { name: "So sánh có sẵn" });
      await groups.getByRole("link", { name: "Các tỉnh cũ nay là Đồng Tháp" }).click();
      await expect(page).toHaveURL("/so-sanh?tinh=dong-thap,tien-giang");
      await groups.getByRole("link", { name: "Với các tỉnh giáp Đồng Tháp" }).click();
      await expect(page).toHaveURL(/tinh=dong-thap,an-giang,/);
    });

    test("the other language keeps the comparison", async ({ page }) => {
      await page.goto(address);
      await page.getByRole("link", { name: "English" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Tien Giang and Long An compared",
      );
      await expect(page.getByRole("row", { name: /^PCI 2020/ })).toContainText("62.78");
    });
  });
}

test("the sentence is copied with its source and the address of this comparison", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  const row = page.getByRole("row", { name: /^PCI 2020/ });
  await row.getByRole("button", { name: "Chép câu này" }).click();
  await expect(row.getByRole("button", { name: "Đã chép" })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(
    "PCI 2020: Tiền Giang 62,78 điểm, xếp thứ 45/63; Long An 70,37 điểm, xếp thứ 3/63.",
  );
  expect(text).toContain("Nguồn: ");
  const copied = new URL(text.trim().split("\n").at(-1) ?? "");
  expect(copied.searchParams.get("v")).toBe("1");
  copied.searchParams.delete("v");
  expect(decodeURIComponent(copied.pathname + copied.search)).toBe(address);
});

test("places and scores are drawn as one line a province when looked at", async ({ page }) => {
  await page.goto(address);
  const chart = page.getByRole("figure").filter({ hasText: "hạng PCI qua các năm" });
  await chart.scrollIntoViewIfNeeded();
  const drawing = chart.getByRole("application");
  await expect(drawing).toBeVisible();
  await drawing.focus();
  await page.keyboard.press("ArrowRight");
  await expect(chart.getByRole("status")).toContainText("Long An");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("six provinces scroll in their frame and the names of the indices stay in sight", async ({
    page,
  }) => {
    await page.goto(
      "/so-sanh?tinh=ha-noi,thua-thien-hue,ca-mau,lao-cai,son-la,an-giang&chi-so=papi",
    );
    const frame = page.getByRole("region", { name: "Mọi chỉ số cạnh nhau" });
    const name = frame.getByRole("rowheader", { name: /^PAPI/ });
    const before = await name.boundingBox();
    await frame.evaluate((element) => element.scrollTo({ left: 300 }));
    expect(await frame.evaluate((element) => element.scrollLeft)).toBe(300);
    expect((await name.boundingBox())?.x).toBe(before?.x);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

test("only the plain page is for search engines", async ({ page }) => {
  await page.goto("/so-sanh");
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(0);
  await page.goto(address);
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(1);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/so-sanh$/);
});
