import type { Locator, Page } from "@playwright/test";
import { columnNames, provincesIn, rankingTable, textsUnder } from "./support/ranking-table";
import { expect, test } from "./support/test";

const plainText = new Set(["Tỉnh, thành phố", "Nhóm", "Vùng"]);

/** What a cell is sorted by: a number, a name, or null where nothing is known. */
function sortValue(column: string, text: string): number | string | null {
  if (column === "Tỉnh, thành phố") return text;
  if (text === "" || text.startsWith("–") || text === "không so được") return null;
  // A component's place that came without a score is sorted after the scores.
  if (plainText.has(column) || text.startsWith("Hạng")) return text;
  const number = /\d[\d.]*(,\d+)?/.exec(text)?.[0];
  const size = number === undefined ? null : Number(number.replaceAll(".", "").replace(",", "."));
  if (!column.startsWith("Thay đổi")) return size;
  if (text.includes("không đổi")) return 0;
  return size === null ? null : text.includes("giảm") ? -size : size;
}

function head(table: Locator, column: string): Locator {
  const link = table.page().getByRole("link", { name: column, exact: true });
  return table.getByRole("columnheader").filter({ has: link });
}

async function expectSorted(table: Locator, column: string, order: "ascending" | "descending") {
  await expect(head(table, column)).toHaveAttribute("aria-sort", order);
  await expect(table.locator("th[aria-sort]")).toHaveCount(1);
  const values = (await textsUnder(table, column)).map((text) => sortValue(column, text));
  const known = values.filter((value) => value !== null);
  expect(
    values.slice(known.length),
    `${column}, ${order}: rows without a figure come last`,
  ).toEqual(values.slice(known.length).map(() => null));
  const numbers = known.filter((value) => typeof value === "number");
  const direction = order === "ascending" ? 1 : -1;
  expect(numbers, `${column}, ${order}`).toEqual(numbers.toSorted((a, b) => direction * (a - b)));
}

/** Presses the head of each column as often as asked and returns the columns that can be sorted by. */
async function sortByEveryColumn(page: Page, path: string, presses: 1 | 2) {
  await page.goto(path);
  const table = rankingTable(page);
  const columns = await columnNames(table);
  const sortable = columns.filter((name) => name !== "Các năm" && name !== "Nguồn");
  for (const column of sortable) {
    const rising = plainText.has(column) || column.startsWith("Hạng");
    const orders = ["ascending", "descending"] as const;
    for (const order of (rising ? orders : orders.toReversed()).slice(0, presses)) {
      await head(table, column).getByRole("link").click();
      await expectSorted(table, column, order);
    }
  }
  return sortable;
}

test("every column of a complete ranking sorts, the two without scores last", async ({ page }) => {
  test.setTimeout(90_000);
  expect(await sortByEveryColumn(page, "/xep-hang/papi/2024", 1)).toHaveLength(15);
});

test("every column of a partial ranking sorts both ways, missing rows last", async ({ page }) => {
  test.setTimeout(90_000);
  expect(await sortByEveryColumn(page, "/xep-hang/sipas/2023", 2)).toContain(
    "Cung ứng dịch vụ hành chính công",
  );
});

test("components of which some printed a place only sort, empty ones last", async ({ page }) => {
  test.setTimeout(90_000);
  const sorted = await sortByEveryColumn(page, "/xep-hang/par-index/2023", 1);
  expect(sorted).toContain("Cải cách thủ tục hành chính");
});

test("names sort as Vietnamese does: Đ after D, Â after A", async ({ page }) => {
  await page.goto("/xep-hang/pci/2020?sap-xep=name&thu-tu=asc");
  const names = await provincesIn(rankingTable(page));
  expect(names).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  expect(names.indexOf("Đà Nẵng")).toBeGreaterThan(names.indexOf("Cà Mau"));
});

test("sorting works by keyboard and its state survives a reload and the other language", async ({
  page,
}) => {
  await page.goto("/xep-hang/par-index/2023");
  await head(rankingTable(page), "Điểm (%)").getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expectSorted(rankingTable(page), "Điểm (%)", "descending");
  await expect(page).toHaveURL(/sap-xep=score&thu-tu=desc/);
  await expect(head(rankingTable(page), "Điểm (%)").getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expectSorted(rankingTable(page), "Điểm (%)", "ascending");
  await page.reload();
  await expectSorted(rankingTable(page), "Điểm (%)", "ascending");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/rankings\/par-index\/2023\?.*sort=score&order=asc/);
  await expect(
    rankingTable(page, "en").getByRole("columnheader", { name: "Score (%)" }),
  ).toHaveAttribute("aria-sort", "ascending");
});

test("the region filter leaves the provinces of the region and keeps the sorting", async ({
  page,
}) => {
  await page.goto("/xep-hang/pci/2020?sap-xep=score&thu-tu=asc");
  const filter = page.getByRole("form", { name: "Lọc bảng" });
  await filter.getByLabel("Vùng").selectOption("Tây Nguyên");
  await filter.getByRole("button", { name: "Lọc" }).click();
  await expect(page.getByText("Hiện 5/63 tỉnh, thành phố.")).toBeVisible();
  await expect(rankingTable(page).locator("tbody > tr")).toHaveCount(5);
  await expectSorted(rankingTable(page), "Điểm", "ascending");
  await expect(page).toHaveURL(/vung=tay-nguyen/);
  await page.reload();
  await expect(rankingTable(page).locator("tbody > tr")).toHaveCount(5);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByText("5 of 63 provinces shown.")).toBeVisible();
  await page.getByRole("link", { name: "Clear the filter" }).click();
  await expect(page.getByText("63 of 63 provinces shown.")).toBeVisible();
});

test("the name filter finds without marks, old names too, and says when nothing is left", async ({
  page,
}) => {
  await page.goto("/xep-hang/pci/2020");
  const name = page.getByRole("form", { name: "Lọc bảng" }).getByLabel("Tên tỉnh");
  for (const [typed, found] of [
    ["dak lak", ["Đắk Lắk"]],
    ["BRVT", ["Bà Rịa - Vũng Tàu"]],
    ["xyzxyz", []],
  ] as const) {
    await name.fill(typed);
    await name.press("Enter");
    await expect(page.getByText(`Hiện ${found.length}/63 tỉnh, thành phố.`)).toBeVisible();
    await expect(rankingTable(page).locator("tbody > tr > th")).toHaveText([...found]);
  }
});
