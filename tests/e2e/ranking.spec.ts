import { edition, inVietnamese } from "./support/figures";
import {
  cellOf,
  columnNames,
  provincesIn,
  rankingTable,
  rowOf,
  textsUnder,
} from "./support/ranking-table";
import { expect, test } from "./support/test";

test.describe("PAR Index 2023, of which some provinces are known", () => {
  test("Tiền Giang: score, place of 63, changes, a derived place before, place in the region", async ({
    page,
  }) => {
    await page.goto("/xep-hang/par-index/2023");
    const table = rankingTable(page);
    const cell = (column: string) => cellOf(table, "Tiền Giang", column);
    await expect(await cell("Hạng")).toHaveText("50/63");
    await expect(await cell("Điểm (%)")).toHaveText("85,77");
    await expect(await cell("Thay đổi điểm")).toContainText("tăng 3,19");
    await expect(await cell("Thay đổi bậc")).toHaveText(/tăng 3\s*từ 53 suy ra$/);
    await expect(await cell("Vùng")).toHaveText(/Đồng bằng sông Cửu Long\s*8\/13$/);
    const component = await cell("Cải cách thủ tục hành chính");
    await expect(component).toContainText("48/63");
    await expect(component).toHaveText(/tăng 8\s*từ 56 suy ra$/);
  });

  test("the page says how many provinces it knows before the table begins", async ({ page }) => {
    const known = edition("par-index", "par-index", 2023);
    expect(known).toHaveLength(35);
    await page.goto("/xep-hang/par-index/2023");
    const sentence = page.getByText(`Ở đây mới có số của ${known.length}/63 tỉnh`);
    const table = rankingTable(page);
    await expect(sentence).toBeVisible();
    await expect(table.locator("tbody > tr")).toHaveCount(63);
    const [above, below] = [await sentence.boundingBox(), await table.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  });

  test("every stored score and place stands in the row of its province", async ({ page }) => {
    await page.goto("/xep-hang/par-index/2023");
    const table = rankingTable(page);
    const scores = await textsUnder(table, "Điểm (%)");
    const places = await textsUnder(table, "Hạng");
    const stored = edition("par-index", "par-index", 2023);
    const printed = (field: string) =>
      stored.map((row) => inVietnamese(row[field])).filter((text) => text !== "");
    const shown = (texts: readonly string[], pattern: RegExp) =>
      texts.flatMap((text) => pattern.exec(text)?.[1] ?? []);
    expect(shown(scores, /^(\d[\d,]*)/).sort()).toEqual(printed("value").sort());
    expect(shown(places, /^(\d+)\/63/).sort()).toEqual(printed("rank").sort());
  });
});

test("PAPI 2024: 61 places counted and called so, groups, the two without scores last with the reason", async ({
  page,
}) => {
  await page.goto("/xep-hang/papi/2024");
  const table = rankingTable(page);
  expect(await columnNames(table)).toContain("Hạng (tính từ điểm số)");
  await expect(page.getByText("hạng ở đây do chúng tôi tính từ điểm số đã công bố")).toBeVisible();
  const places = await textsUnder(table, "Hạng (tính từ điểm số)");
  expect(places.filter((text) => /^\d+\/61/.test(text))).toHaveLength(61);
  const groups = await textsUnder(table, "Nhóm");
  expect(new Set(groups.slice(0, 61))).toEqual(
    new Set(["cao nhất", "trung bình cao", "trung bình thấp", "thấp nhất"]),
  );
  expect((await provincesIn(table)).slice(-2)).toEqual(["Tiền Giang", "Vĩnh Phúc"]);
  for (const province of ["Tiền Giang", "Vĩnh Phúc"]) {
    await expect(rowOf(table, province)).toContainText("không công bố");
  }
  await expect(page.getByText("Không có số liệu trong bảng điểm chính thức").first()).toBeVisible();
});

for (const [path, before, reason] of [
  ["/xep-hang/papi/2018", 2017, "Thêm hai chỉ số nội dung"],
  ["/xep-hang/sipas/2022", 2021, "Từ 2022 thêm nửa về xây dựng và thực hiện chính sách"],
] as const) {
  test(`${path} shows no change against ${before} and says why`, async ({ page }) => {
    await page.goto(path);
    const table = rankingTable(page);
    await expect(
      page.getByText(`Không tính thay đổi so với ${before}, vì phương pháp đã đổi`),
    ).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: reason })).toBeVisible();
    for (const column of ["Thay đổi điểm", "Thay đổi bậc"]) {
      expect(new Set(await textsUnder(table, column))).toEqual(new Set(["không so được"]));
    }
  });
}

test("PCI 2020: all 63 provinces, Quảng Ninh first with 75,09", async ({ page }) => {
  await page.goto("/xep-hang/pci/2020");
  const table = rankingTable(page);
  const scores = await textsUnder(table, "Điểm");
  expect(scores.filter((text) => /^\d/.test(text))).toHaveLength(63);
  expect((await provincesIn(table))[0]).toBe("Quảng Ninh");
  await expect(await cellOf(table, "Quảng Ninh", "Điểm")).toHaveText("75,09");
  await expect(await cellOf(table, "Quảng Ninh", "Hạng")).toHaveText("1/63");
});

test("PCI 2023 explains that the first 30 only are published and labels self-reported scores", async ({
  page,
}) => {
  await page.goto("/xep-hang/pci/2023");
  const table = rankingTable(page);
  await expect(
    page.getByText("VCCI chỉ công bố điểm và hạng của 30 tỉnh dẫn đầu từ PCI 2023"),
  ).toBeVisible();
  await expect(await cellOf(table, "Tiền Giang", "Điểm")).toHaveText(/^66,8\s*tỉnh tự công bố/);
  await expect(await cellOf(table, "Nghệ An", "Điểm")).toHaveText(/^65,72\s*tỉnh tự công bố/);
  await expect(await cellOf(table, "Quảng Ninh", "Điểm")).toHaveText("71,25");
});

test("DTI 2024 for the 63 and, recomputed, for the 34 are two tables that lead to each other", async ({
  page,
}) => {
  await page.goto("/xep-hang/dti/2024");
  const old = rankingTable(page);
  await expect(old.locator("tbody > tr")).toHaveCount(63);
  const oldPlace = await (await cellOf(old, "Đồng Tháp", "Hạng")).textContent();
  expect(oldPlace).toMatch(/^45\/63/);
  await page
    .getByRole("link", { name: "Xem bảng đơn vị công bố tính lại cho 34 tỉnh mới" })
    .click();
  await expect(page).toHaveURL("/xep-hang/dti/2024/34-tinh");
  const recomputed = rankingTable(page);
  await expect(recomputed.locator("tbody > tr")).toHaveCount(34);
  await expect(await cellOf(recomputed, "Đồng Tháp", "Hạng")).toHaveText(/^27\/34/);
  await expect(page.getByText("Đơn vị công bố tính lại kỳ này cho 34 tỉnh mới")).toBeVisible();
  await expect(rowOf(recomputed, "Tiền Giang")).toHaveCount(0);
  await page.getByRole("link", { name: "Xem bảng của 63 tỉnh cũ" }).click();
  await expect(page).toHaveURL("/xep-hang/dti/2024");
});

test("previous and next lead from one edition to its neighbours", async ({ page }) => {
  await page.goto("/xep-hang/par-index/2023");
  await page.getByRole("link", { name: "Kỳ trước (2022)" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "PAR Index 2022" })).toBeVisible();
  await page.getByRole("link", { name: "Kỳ sau (2023)" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "PAR Index 2023" })).toBeVisible();
});

test("the English twin shows the same figures in English form", async ({ page }) => {
  await page.goto("/xep-hang/par-index/2023");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/^[^?]*\/en\/rankings\/par-index\/2023/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const table = rankingTable(page, "en");
  const cell = (column: string) => cellOf(table, "Tien Giang", column);
  await expect(await cell("Score (%)")).toHaveText("85.77");
  await expect(await cell("Rank")).toHaveText("50/63");
  await expect(await cell("Change in score")).toContainText("up 3.19");
  await expect(await cell("Change in places")).toHaveText(/up 3\s*from 53 derived$/);
  await expect(page.getByText("Only 35 of 63 provinces have figures here")).toBeVisible();
});
