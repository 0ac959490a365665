import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const pci = "/tinh-truoc-2025/tien-giang/pci";

function part(page: Page, name: RegExp) {
  return page.getByRole("main").getByRole("region", { name }).first();
}

test("Tiền Giang in PCI: what changed the place, in parts that add up, and by whom", async ({
  page,
}) => {
  await page.goto(pci);
  await expect(page.getByRole("main")).toContainText("Các phần dưới phân tích PCI 2020.");
  const why = part(page, /^Vì sao hạng thay đổi từ 2019 đến 2020/);
  const cell = (name: string) =>
    why
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
      .getByRole("cell")
      .first();
  await expect(cell("Do điểm của tỉnh")).toContainText("giảm 13 bậc");
  await expect(cell("Do các tỉnh khác")).toContainText("tăng 18 bậc");
  await expect(cell("Phần chung")).toContainText("giảm 4 bậc");
  await expect(cell("Tổng")).toContainText("tăng 1 bậc");
  await expect(why.getByRole("heading", { name: "Đã vượt hoặc bắt kịp 3 tỉnh" })).toBeVisible();
  for (const name of ["Điện Biên", "Kiên Giang", "Ninh Bình", "Hòa Bình", "Quảng Trị"]) {
    await expect(why.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await why.getByRole("link", { name: "Xem kỳ 2019" }).click();
  await expect(page).toHaveURL(/nam=2019#vi-sao$/);
  await expect(part(page, /^Vì sao hạng thay đổi từ 2018 đến 2019/)).toContainText(
    "Trọng số tính lại từ các bảng điểm đã công bố",
  );
});

test("PAR Index of Tiền Giang says what the printed figures allow and what they do not", async ({
  page,
}) => {
  await page.goto("/tinh-truoc-2025/tien-giang/par-index");
  const why = part(page, /^Vì sao hạng thay đổi/);
  await expect(why).toContainText("tăng 3 bậc, từ 53 (hạng suy ra) lên 50");
  await expect(why).toContainText("Không tách được phần do điểm của tỉnh và phần do các tỉnh khác");
  const gap = part(page, /^Còn cách bao xa/);
  await expect(gap).toContainText("còn 20 bậc nữa mới tới hạng 30");
  await expect(gap.getByLabel("Điểm giả định", { exact: true })).toHaveCount(0);
});

test("field and slider follow each other, and the sentence follows them, by keyboard too", async ({
  page,
}) => {
  await page.goto(pci);
  const gap = part(page, /^Còn cách bao xa/);
  const field = gap.getByLabel("Hạng muốn đạt", { exact: true });
  const slider = gap.getByRole("slider", { name: "Hạng muốn đạt, thanh kéo" });
  await expect(field).toHaveValue("30");
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(field).toHaveValue("29");
  await expect(gap).toContainText("Cần thêm 1,06 điểm để lên hạng 29");
  await expect(slider).toHaveAttribute("aria-valuetext", /lên hạng 29/);
  await page.keyboard.press("Home");
  await expect(field).toHaveValue("1");
  await page.keyboard.press("End");
  await expect(field).toHaveValue("63");
  await expect(gap).toContainText("Đã ở trong 63 hạng đầu.");
  await field.fill("44");
  await expect(slider).toHaveValue("44");
  await expect(gap).toContainText("Cần thêm 0,02 điểm để lên hạng 44");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/hang=44/);
  await expect(page.getByRole("heading", { name: "Mỗi năm cách hạng 44 bao xa" })).toBeVisible();
});

test("a copy button takes the sentence with its source and address", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/tinh-truoc-2025/tien-giang/papi");
  const gap = part(page, /^Còn cách bao xa/);
  await gap.getByRole("button", { name: "Chép câu này" }).first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Tiền Giang, PAPI 2023: Cần thêm 0,2208 điểm để lên hạng 58\/61 \(các tỉnh khác giữ nguyên\)\./,
  );
  expect(copied).toMatch(/\nNguồn: .+\n/);
  expect(copied).toMatch(/\/tinh-truoc-2025\/tien-giang\/papi\?nam=2023&v=1$/);
});

test("a ranking says which places lie close together", async ({ page }) => {
  await page.goto("/xep-hang/pci/2020");
  const main = page.getByRole("main");
  await expect(main).toContainText(
    /Hạng sát nhau: .*Các hạng từ 48 đến 60\/63 \(13 tỉnh\) nằm trong khoảng 0,5 điểm\./,
  );
  await page.goto("/xep-hang/par-index/2023");
  await expect(main).toContainText("Ở đây mới có số của");
  await expect(main).not.toContainText("Hạng sát nhau");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form answers for a place and a score, and the years stand in a table", async ({
    page,
  }) => {
    await page.goto("/en/provinces-before-2025/tien-giang/papi");
    const gap = part(page, /^How far to go/);
    await expect(gap.getByRole("slider")).toHaveCount(0);
    await gap.getByLabel("Place aimed at", { exact: true }).fill("25");
    await gap.getByLabel("Supposed score", { exact: true }).fill("42.5");
    await gap.getByRole("button", { name: "Work it out" }).click();
    await expect(page).toHaveURL(/rank=25&score=42\.5#khoang-cach$/);
    await expect(gap).toContainText(/points more for place 25 of \d+ \(others held constant\)\./);
    await expect(gap).toContainText(
      /With 42\.5 points \(others held constant\): \d+ of 61, up \d+/,
    );
    await gap.getByText(/^How far from place 25 each year:/).click();
    const table = gap.getByRole("table");
    await expect(table.getByRole("row")).toHaveCount(15);
    await expect(
      table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "2024" }) }),
    ).toContainText("No data in the official tables");
  });

  test("a wrong place or score is answered with what to enter", async ({ page }) => {
    await page.goto(`${pci}?hang=99&diem=abc`);
    await expect(page.getByRole("alert")).toHaveText(
      "Hạng phải là số nguyên từ 1 đến 63; hãy nhập lại.",
    );
    await expect(page.getByText(/Điểm phải là một số/)).toBeVisible();
  });
});
