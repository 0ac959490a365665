import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import Database from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { copyOfTemplate, removeDatabase } from "../setup/database.mjs";
import { startServer } from "../setup/server.mjs";
import { expect, test } from "./support/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const source = "baoapbac-1029467";

/** A changed place, a figure taken away, a rate with a period, and one whose keys no list holds. */
const corrections = [
  `('2026-03-02T08:00:00.000Z', 'par-index', 2023, '63', 'tien-giang', '', '', 'revision',
    '85.77', 51, 63, 'published', '${source}', '85.77', 50, 63, 'published', '${source}',
    'Bộ Nội vụ sửa hạng.', 'The ministry revised the rank.')`,
  `('2026-03-02T08:00:00.000Z', 'par-index.3', 2023, '63', 'ha-giang', '', '', 'correction',
    '80.12', NULL, NULL, 'published', '${source}', NULL, NULL, NULL, NULL, NULL,
    'Nhập nhầm số của tỉnh khác.', 'It was the figure of another province.')`,
  `('2026-03-01T08:00:00.000Z', 'egov.on-time-rate', 2024, '63', 'tien-giang', '2024-01-01',
    '2024-06-30', 'revision', '95.10', NULL, NULL, 'self-reported', '${source}',
    '96.20', NULL, NULL, 'self-reported', '${source}',
    '=HYPERLINK("http://x") <b>báo lại</b>', '=HYPERLINK("http://x") reported again')`,
  `('2026-02-01T08:00:00.000Z', 'chi-so-cu', 2020, '63', 'tinh-cu', '', '', 'correction',
    '-1.50', 3, NULL, 'computed', 'nguon-cu', NULL, NULL, NULL, NULL, NULL,
    'Chỉ số đã bỏ.', 'The index is gone.')`,
];

function correctedDatabase(name: string): string {
  const file = copyOfTemplate(name);
  const database = new Database(file);
  database.exec(`
    INSERT INTO corrections VALUES ${corrections.join(", ")};
    INSERT INTO imports (finished_at, sha256, tool_version, counts, kind, file, who, changes)
      VALUES ('2026-03-02T08:00:00.000Z', '${"ab".repeat(32)}', '0.1.0', '{}', 'table', 'PAR 2023.xlsx',
        'Người Nhập Liệu', '{"added":0,"completed":3,"changed":1,"removed":1,"restated":0,"same":60}');`);
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  return file;
}

let server: Awaited<ReturnType<typeof startServer>>;
let database: string;

test.beforeAll(async ({ browserName }, { workerIndex }) => {
  const name = `corrections-${browserName}-${workerIndex}`;
  database = correctedDatabase(name);
  server = await startServer({ name, database });
});

test.afterAll(async () => {
  await server.stop();
  removeDatabase(database);
});

function rowOf(page: Page, text: string) {
  return page.getByRole("row").filter({ hasText: text });
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test("each correction says what was shown, what is shown, who was wrong, why and from where", async ({
  page,
}) => {
  await page.goto(`${server.url}/du-lieu/dinh-chinh`);
  await expect(page.getByText("Đã ghi 4 lần đính chính: 2 do đơn vị công bố")).toBeVisible();
  const days = page.getByRole("heading", { level: 2, name: /^Ngày/ });
  await expect(days).toHaveText([
    "Ngày 02/03/2026: 2 lần",
    "Ngày 01/03/2026: 1 lần",
    "Ngày 01/02/2026: 1 lần",
  ]);

  const place = rowOf(page, "Bộ Nội vụ sửa hạng.");
  await expect(place.getByRole("deletion")).toHaveText(["hạng 51/63"]);
  await expect(place.getByRole("insertion")).toHaveText(["hạng 50/63"]);
  await expect(place).toContainText("85,77%");
  await expect(place).toContainText("đơn vị công bố sửa");

  const taken = rowOf(page, "Nhập nhầm số của tỉnh khác.");
  await expect(taken.getByRole("insertion")).toHaveText(["Đã bỏ khỏi dữ liệu"]);
  await expect(taken).toContainText("chúng tôi sửa");

  const gone = rowOf(page, "Chỉ số đã bỏ.");
  await expect(gone).toContainText("nguon-cu");
  await expect(gone).toContainText("−1,50");
  await expect(gone.getByRole("link")).toHaveCount(0);

  const rate = rowOf(page, "báo lại");
  await expect(rate).toContainText('=HYPERLINK("http://x") <b>báo lại</b>');
  await expect(rate).toContainText("01/01/2024 – 30/06/2024");
});

test("every link of the table leads to a page", async ({ page, request }) => {
  await page.goto(`${server.url}/du-lieu/dinh-chinh`);
  const links = await page
    .getByRole("row")
    .getByRole("link")
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))]);
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const answer = await request.get(server.url + link, { maxRedirects: 0 });
    expect(answer.status(), link).toBe(200);
  }
});

test("the log of imports names file and counts, never who made it", async ({ page }) => {
  for (const path of ["/du-lieu/dinh-chinh", "/en/data/corrections"]) {
    await page.goto(server.url + path);
    const row = rowOf(page, "PAR 2023.xlsx");
    await expect(row).toContainText("abababababab…");
    await expect(row.locator("code[title]")).toHaveAttribute("title", "ab".repeat(32));
    expect(await page.content()).not.toContain("Người Nhập Liệu");
  }
  await expect(rowOf(page, "PAR 2023.xlsx")).toContainText("3 completed, 1 changed, 1 taken away");
  for (const format of ["json", "csv"]) {
    const file = await page.request.get(`${server.url}/api/v1/imports?format=${format}`);
    const text = await file.text();
    expect(text).toContain("PAR 2023.xlsx");
    expect(text).not.toContain("Người Nhập Liệu");
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the filter is reached and sent with the keyboard and stands in the address", async ({
    page,
  }) => {
    await page.goto(`${server.url}/du-lieu/dinh-chinh`);
    const form = page.getByRole("form", { name: "Lọc các lần đính chính" });
    await form.getByLabel("Chỉ số").selectOption({ label: "PAR Index" });
    await form.getByLabel("Tỉnh, thành phố").selectOption({ label: "Tiền Giang" });
    await form.getByLabel("Tỉnh, thành phố").focus();
    await page.keyboard.press("Tab");
    await expect(form.getByRole("button", { name: "Lọc" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/chi-so=par-index&nam=&tinh=63-tien-giang/);
    await expect(page.getByRole("status").filter({ hasText: "đính chính" })).toHaveText(
      "Hiện 1/4 lần đính chính.",
    );
    await expect(form.getByLabel("Chỉ số")).toHaveValue("par-index");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/data\/corrections\?.*province=63-tien-giang/);
    await expect(page.getByText("1 of 4 corrections shown.")).toBeVisible();
  });
});

test("a ranking and a province's index say how many figures were corrected and lead to them", async ({
  page,
}) => {
  await page.goto(`${server.url}/xep-hang/par-index/2023`);
  const line = page.getByText("2 số liệu của kỳ này đã được đính chính");
  await line.getByRole("link").click();
  await expect(page.getByText("Hiện 2/4 lần đính chính.")).toBeVisible();

  await page.goto(`${server.url}/en/provinces-before-2025/tien-giang/par-index`);
  await page
    .getByText("1 figure of this province in this index has been corrected")
    .getByRole("link")
    .click();
  await expect(page.getByText("1 of 4 corrections shown.")).toBeVisible();

  await page.goto(`${server.url}/xep-hang/par-index/2022`);
  await expect(page.getByText("đã được đính chính")).toHaveCount(0);
});

for (const path of ["/du-lieu/dinh-chinh", "/en/data/corrections"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} with corrections has no accessibility violation (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(server.url + path);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test("the page with corrections does not scroll sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${server.url}/du-lieu/dinh-chinh`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test("all corrections are handed out as a file that runs nothing", async ({ page }) => {
  await page.goto(`${server.url}/du-lieu/dinh-chinh`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^CSV \(Tải bảng này, Đính chính/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^dinh-chinh-v\d+\.csv$/);
  const rows: Record<string, string>[] = parse(await contentOf(download), {
    bom: true,
    columns: true,
    delimiter: ";",
  });
  expect(rows.map((row) => row["Điểm trước"])).toEqual(["85,77", "80,12", "95,10", "-1,50"]);
  expect(rows[2]?.["Lý do"]).toBe(`'=HYPERLINK("http://x") <b>báo lại</b>`);
  expect(rows[1]?.["Trạng thái nay"]).toBe("bỏ khỏi dữ liệu");
});

test("without a correction the page says so and how one would appear", async ({ page }) => {
  await page.goto("/du-lieu/dinh-chinh");
  await expect(page.getByText("Đến nay chưa có số liệu nào phải đính chính.")).toBeVisible();
  await expect(page.getByRole("form", { name: "Lọc các lần đính chính" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Thấy một con số sai?" })).toBeVisible();
});
