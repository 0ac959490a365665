import type { Page } from "@playwright/test";
import { pageTypes } from "./support/pages";
import { expect, test } from "./support/test";

test("an old name without the set leads for good to the old unit, which names its successor", async ({
  page,
  request,
}) => {
  const answer = await request.get("/tinh/tien-giang", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(new URL(answer.headers().location ?? "", answer.url()).pathname).toBe(
    "/tinh-truoc-2025/tien-giang",
  );
  await page.goto("/tinh/tien-giang");
  await expect(page).toHaveURL("/tinh-truoc-2025/tien-giang");
  await expect(page.getByText(/Từ ngày 01\/07\/2025, tỉnh này thuộc: Đồng Tháp/)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Đồng Tháp", exact: true }).click();
  await expect(page).toHaveURL("/tinh/dong-thap");
});

test("the two units called Đồng Tháp are two pages that say which they are", async ({ page }) => {
  await page.goto("/tinh/dong-thap");
  const main = page.getByRole("main");
  await expect(main).toContainText("Đơn vị hiện nay, từ 1/7/2025");
  await expect(main).toContainText("Sáp nhập ngày 1/7/2025 từ: Đồng Tháp");
  await expect(main).toContainText("không tự tính trung bình");
  await expect(main.getByRole("region", { name: "DTI" }).first()).toContainText("27/34");
  const side = main.getByRole("region", { name: "Các tỉnh cũ, đặt cạnh nhau" });
  const table = side.getByRole("table", { name: /^PAR Index:/ });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Năm",
    "Đồng Tháp",
    "Tiền Giang",
    "Khoảng điểm",
    "Khoảng hạng",
  ]);
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "2023" }) });
  await expect(row).toContainText("85,77%");

  await page.goto("/tinh-truoc-2025/dong-thap");
  await expect(main).toContainText("Đơn vị cũ, đến 30/6/2025");
  await expect(main).toContainText("Từ ngày 01/07/2025, tỉnh này thuộc: Đồng Tháp");
  await expect(main.getByRole("region", { name: "DTI" }).first()).toContainText("45/63");
});

test("Quảng Ninh: the streaks that the figures support and none across a missing year", async ({
  page,
}) => {
  await page.goto("/tinh-truoc-2025/quang-ninh");
  const main = page.getByRole("main");
  await expect(main).toContainText("Quảng Ninh dẫn đầu PCI 7 kỳ liên tiếp, 2017–2023.");
  const sentences = (await main.textContent())?.match(/dẫn đầu PAPI[^.]*/g) ?? [];
  for (const sentence of sentences) expect(sentence).not.toMatch(/201\d–202[2-4]/);
  await page.goto("/en/provinces-before-2025/quang-ninh");
  await expect(main).toContainText(
    "Quang Ninh was first in PCI in 7 editions in a row, 2017–2023.",
  );
});

test("service rates show numerator and denominator, period and who says so", async ({ page }) => {
  await page.goto("/tinh-truoc-2025/tien-giang");
  const rates = page.getByRole("region", { name: "Dịch vụ công và hồ sơ: các tỷ lệ" });
  const row = rates
    .getByRole("row")
    .filter({ hasText: "Tỷ lệ dịch vụ công trực tuyến toàn trình" });
  await expect(row).toContainText("62,04%");
  await expect(row).toContainText("1.121 / 1.807");
  await expect(row).toContainText("tỉnh tự công bố");
  await expect(row.getByRole("button", { name: /Nguồn/ })).toBeVisible();
  await expect(rates).toContainText("01/01/2024 đến 31/08/2024");
  await page.goto("/en/provinces-before-2025/tien-giang");
  await expect(page.getByRole("main")).toContainText("1,121 / 1,807");
});

test("targets stand beside the newest figure, with the sentence that set them", async ({
  page,
}) => {
  await page.goto("/tinh-truoc-2025/tien-giang");
  const targets = page.getByRole("region", { name: "Mục tiêu tỉnh tự đặt ra" });
  const row = targets
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "PAR Index", exact: true }) });
  await expect(row).toContainText("trong nhóm 30 hạng đầu đến năm 2025");
  await expect(row).toContainText("50/63, năm 2023: còn cách 20 bậc");
  await expect(row).toContainText("nằm trong nhóm 30 hạng đầu của cả nước");
});

async function expectSourceOpen(page: Page) {
  const source = page.getByRole("dialog", { name: "Nguồn của số liệu" });
  await expect(source).toBeVisible();
  await expect(source).toContainText("Nơi đăng");
  await expect(source).toContainText("Ngày đăng");
  await expect(source).toContainText("Trạng thái");
  await expect(source.getByRole("link").first()).not.toBeEmpty();
  return source;
}

for (const path of ["/tinh-truoc-2025/tien-giang", "/xep-hang/par-index/2023"]) {
  test(`${path}: a source opens by click and by keyboard, Escape closes it`, async ({ page }) => {
    await page.goto(path);
    const mark = page
      .getByRole("main")
      .getByRole("button", { name: /: Nguồn: / })
      .first();
    await mark.click();
    const source = await expectSourceOpen(page);
    await page.keyboard.press("Escape");
    await expect(source).toBeHidden();
    await mark.focus();
    for (const key of ["Enter", "Space"]) {
      await page.keyboard.press(key);
      await expectSourceOpen(page);
      await page.keyboard.press("Escape");
      await expect(source).toBeHidden();
      await expect(mark).toBeFocused();
    }
  });
}

test("the source of Tiền Giang's PAR Index names title, publisher, date and status", async ({
  page,
}) => {
  await page.goto("/tinh-truoc-2025/tien-giang");
  const summary = page.getByRole("region", { name: "Tóm tắt các chỉ số" });
  const row = summary
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: /^PAR Index/ }) });
  await row.getByRole("button", { name: /Nguồn/ }).click();
  const source = await expectSourceOpen(page);
  await expect(
    source.getByRole("link", { name: /Cải cách hành chính ở Tiền Giang/ }).first(),
  ).toHaveAttribute("href", /^http:\/\/baoapbac\.vn\//);
  await expect(source).toContainText("Báo Ấp Bắc");
  await expect(source).toContainText("12/2024");
  await expect(source).toContainText("đã công bố");
});

test("every source mark of every page type opens a note with title, publisher and status", async ({
  page,
}) => {
  let marks = 0;
  for (const { path } of pageTypes) {
    await page.goto(path.vi);
    const broken = await page.locator("[popovertarget]").evaluateAll((all) =>
      all.flatMap((mark) => {
        const id = mark.getAttribute("popovertarget") ?? "";
        const note = document.getElementById(id);
        const text = note?.textContent ?? "";
        const whole =
          note?.hasAttribute("popover") &&
          ["Nơi đăng", "Ngày đăng", "Trạng thái"].every((word) => text.includes(word));
        return whole ? [] : `${mark.textContent} opens ${id}: ${text.slice(0, 80)}`;
      }),
    );
    expect(broken, path.vi).toEqual([]);
    marks += await page
      .getByRole("main")
      .getByRole("button", { name: /: Nguồn: / })
      .count();
  }
  expect(marks).toBeGreaterThan(100);
});

test("the predecessors of Đồng Tháp: the range between them, the new unit apart, no average", async ({
  page,
}) => {
  await page.goto("/tinh/dong-thap");
  const side = page.getByRole("region", { name: "các tỉnh cũ, đặt cạnh nhau" });
  const pci = side.getByRole("table", { name: /^PCI:/ });
  const year = (table: typeof pci, name: string) =>
    table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(year(pci, "2020").getByRole("cell")).toHaveText([
    /^72,81 điểm\s*2\/63/,
    /^62,78 điểm\s*45\/63/,
    /^62,78 – 72,81\s*cách nhau 10,03 điểm/,
    "2/63 – 45/63",
  ]);
  const dti = side.getByRole("table", { name: /^DTI:/ });
  const own = year(dti, "2024").getByRole("cell").last();
  await expect(own).toContainText("27/34");
  await expect(own).toContainText("do đơn vị công bố tính lại cho 34 tỉnh");
});

test("all indices stand by percentile under who speaks, each with its year and its source", async ({
  page,
}) => {
  await page.goto("/tinh-truoc-2025/tien-giang");
  const side = page.getByRole("region", { name: /^Mọi chỉ số đặt cạnh nhau/ }).first();
  await expect(side.getByRole("rowheader")).toContainText([
    "Cơ quan nhà nước và thẩm định",
    "PAR Index 2023",
    "Người dân",
    "SIPAS 2023",
    "PAPI 2023",
    "Doanh nghiệp",
    "PCI 2023",
    "Chuyển đổi số",
    "DTI 2024",
  ]);
  const papi = side.getByRole("row").filter({ hasText: "PAPI" });
  await expect(papi).toContainText("59/61");
  await expect(papi).toContainText("tự tính");
  await expect(papi).toContainText("4,9%");
  await papi.getByRole("button", { name: /Nguồn/ }).click();
  await expectSourceOpen(page);
  await expect(side).toContainText("những năm khác nhau");
});

test("a province's page leads to its brief", async ({ page }) => {
  await page.goto("/en/provinces-before-2025/tien-giang");
  await page.getByRole("link", { name: "One-page brief (A4)" }).click();
  await expect(page).toHaveURL("/en/provinces-before-2025/tien-giang/brief");
  await expect(page.getByRole("heading", { level: 1, name: "Tien Giang" })).toBeVisible();
});
