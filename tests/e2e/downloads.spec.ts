import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { edition, inVietnamese } from "./support/figures";
import { provincesIn, rankingTable } from "./support/ranking-table";
import { expect, test } from "./support/test";

async function downloaded(page: Page, name: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("a filtered and sorted ranking downloads as just those rows, in that order", async ({
  page,
}) => {
  await page.goto("/xep-hang/pci/2020?vung=dong-bang-song-cuu-long&sap-xep=name&thu-tu=desc");
  const shown = await provincesIn(rankingTable(page));
  expect(shown).toHaveLength(13);
  const view = await downloaded(page, /^CSV \(Tải bảng đang xem/);
  expect(view.name).toMatch(
    /^pci-2020-63-tinh-vung-dong-bang-song-cuu-long-xep-theo-name-giam-v\d+\.csv$/,
  );
  const rows: Record<string, string>[] = parse(view.bytes, {
    bom: true,
    columns: true,
    delimiter: ";",
  });
  expect(rows.map((row) => row["Tỉnh, thành phố"])).toEqual(shown);
  const whole = await downloaded(page, /^CSV \(Toàn bộ/);
  expect(whole.name).toMatch(/^pci-2020-63-tinh-v\d+\.csv$/);
  expect(parse(whole.bytes, { bom: true, columns: true, delimiter: ";" })).toHaveLength(63);
});

test("a ranking downloads as CSV and XLSX with the figures that the page shows", async ({
  page,
}) => {
  await page.goto("/xep-hang/pci/2020");
  const csv = await downloaded(page, /^CSV \(Tải bảng này/);
  const rows: Record<string, string>[] = parse(csv.bytes, {
    bom: true,
    columns: true,
    delimiter: ";",
  });
  for (const { province, value, rank } of edition("pci", "pci", 2020)) {
    const row = rows.find((one) => one["Mã tỉnh"] === province);
    expect([row?.Điểm, row?.Hạng]).toEqual([inVietnamese(value), rank]);
  }
  const [first] = rows;
  const shown = page.getByRole("row", { name: new RegExp(`^${first?.["Tỉnh, thành phố"]}`) });
  await expect(shown).toContainText(first?.Điểm ?? "?");

  const xlsx = await downloaded(page, /^XLSX \(Tải bảng này/);
  expect(xlsx.name).toMatch(/^pci-2020-63-tinh-v\d+\.xlsx$/);
  const [sheet] = (await readXlsx(new Uint8Array(xlsx.bytes))).sheets;
  const column = sheet?.rows[0]?.indexOf("Điểm") ?? -1;
  expect(sheet?.rows.slice(1).map((row) => row[column])).toEqual(
    rows.map((row) => Number(row.Điểm?.replace(",", "."))),
  );
});

test("everything downloads as one package", async ({ page }) => {
  await page.goto("/du-lieu");
  const { name, bytes } = await downloaded(page, /^Tải gói toàn bộ số liệu/);
  expect(name).toMatch(/^bang-diem-cac-tinh-v\d+\.zip$/);
  expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain("datapackage.json");
});

const pages = [
  "/",
  "/xep-hang/papi/2024",
  "/bien-dong/pci/2019/2020",
  "/so-sanh?tinh=tien-giang,long-an&don-vi=63&chi-so=pci",
  "/tinh-truoc-2025/tien-giang",
  "/tinh/dong-thap",
  "/tinh-truoc-2025/tien-giang/pci",
  "/vung",
  "/vung/dong-bang-song-cuu-long",
  "/chi-so/pci",
  "/chi-so/egov.on-time-rate",
  "/du-lieu",
  "/du-lieu/nguon",
  "/du-lieu/nguon/baocamau-a32186",
  "/du-lieu/dinh-chinh",
  "/du-lieu/theo-doi",
  "/chi-so",
];

for (const address of pages) {
  test(`every file that ${address} links to is handed out`, async ({ page }) => {
    await page.goto(address);
    const links = await page
      .locator('a[href^="/api/v1/"]')
      .evaluateAll((items) => [...new Set(items.map((item) => item.getAttribute("href") ?? ""))]);
    expect(links.length).toBeGreaterThan(0);
    const wanted = links.filter((link) => !link.includes("format=xlsx"));
    for (const link of wanted) {
      const answer = await page.request.get(link);
      expect(answer.status(), link).toBe(200);
      if (link.includes("format=csv")) {
        const rows = parse(await answer.body(), { bom: true, columns: true, delimiter: ";" });
        expect(rows.length, link).toBeGreaterThan(0);
      }
    }
  });
}
